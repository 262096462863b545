import { flags, floats } from '../document/room.js';
import type { Page } from '../measure/page.js';
import type { LineSets } from '../signals/line-sets.js';
import { CATEGORIES, type Category, isLifted } from '../vocabulary.js';
import { type Model, saysAt, type Speaker } from './model.js';

/** What lines would be, judged by the signals that speak of a category. */
export interface CategoryEvidence {
  /** 1 for the lines of which any signal says what they would be. */
  readonly spoken: Uint8Array;
  /** For each line the category that most speaks for, if any does. */
  readonly own: readonly (Category | undefined)[];
  /** 0 to 1: how much it does. */
  readonly strength: Float32Array;
  /** The same, leaving aside that a line repeats another: what its words say. */
  readonly said: readonly (Category | undefined)[];
  readonly saidStrength: Float32Array;
}

/** Strength from which a line's own words say what it is. */
export const SURE = 0.5;
/** Strength below which nothing says what a line is. */
export const UNNAMED = 0.3;
/** Strength from which a line that names itself as cruft is not kept for what stands around it. */
const NAMED = 0.6;
const DUPLICATE = CATEGORIES.indexOf('duplicate');

/** Adds up what the signals say of categories, and takes each line's strongest category. */
export function categoryEvidence(page: Page, model: Model, sets: LineSets): CategoryEvidence {
  const { count } = page;
  const spoken = flags(count);
  const sums = floats(CATEGORIES.length * count);
  for (const speaker of model.speakers) addSays({ sums, spoken }, speaker, page, sets);
  const own: (Category | undefined)[] = [];
  const said: (Category | undefined)[] = [];
  const strength = floats(count);
  const saidStrength = floats(count);
  for (let i = 0; i < count; i++) {
    // Of most lines nothing is said.
    let best = spoken[i] ? strongest(sums, i) : -1;
    own.push(best < 0 ? undefined : CATEGORIES[best]);
    if (best >= 0) strength[i] = Math.min(1, sums[i * CATEGORIES.length + best]);
    if (best === DUPLICATE) {
      sums[i * CATEGORIES.length + DUPLICATE] = 0;
      best = strongest(sums, i);
    }
    said.push(best < 0 ? undefined : CATEGORIES[best]);
    if (best >= 0) saidStrength[i] = Math.min(1, sums[i * CATEGORIES.length + best]);
  }
  return { spoken, own, strength, said, saidStrength };
}

/** Whether line `i` names itself as cruft. That it repeats another does not say what it is. */
export function namesItselfCruft({ own, strength }: CategoryEvidence, i: number): boolean {
  const category = own[i];
  return category !== undefined && !isLifted(category) && category !== 'duplicate' && strength[i] >= NAMED;
}

/** The category of which most is said of line `i`; -1 where nothing is. */
function strongest(sums: Float32Array, i: number): number {
  const from = i * CATEGORIES.length;
  let best = -1;
  let most = 0;
  for (let category = 0; category < CATEGORIES.length; category++) {
    if (sums[from + category] <= most) continue;
    best = category;
    most = sums[from + category];
  }
  return best;
}

/** What is said of each category, line by line, and 1 for the lines of which anything is. */
interface Said {
  readonly sums: Float32Array;
  readonly spoken: Uint8Array;
}

/** Adds what one signal says of each line to its category's sums. */
function addSays(said: Said, speaker: Speaker, page: Page, sets: LineSets): void {
  const { signal } = speaker;
  const column = signal.column?.(page);
  if (signal.only) for (const i of sets[signal.only]) addOne(said, speaker, i, signal.strength(page, i));
  else if (column) {
    for (let i = 0; i < column.length; i++) if (column[i] > 0) addOne(said, speaker, i, column[i]);
  } else for (let i = 0; i < page.count; i++) addOne(said, speaker, i, signal.strength(page, i));
}

function addOne({ sums, spoken }: Said, speaker: Speaker, i: number, strength: number): void {
  if (strength <= 0) return;
  sums[i * CATEGORIES.length + speaker.category] += saysAt(speaker, strength);
  spoken[i] = 1;
}
