import type { Page } from '../measure/page.js';
import type { LineSets } from '../signals/line-sets.js';
import type { Category } from '../vocabulary.js';
import { CATEGORIES } from '../vocabulary.js';
import { type Model, saysAt, type Speaker } from './model.js';

/** What lines would be, judged by the signals that speak of a category. */
export interface CategoryEvidence {
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
const DUPLICATE = CATEGORIES.indexOf('duplicate');

/** Adds up what the signals say of categories, and takes each line's strongest category. */
export function categoryEvidence(page: Page, model: Model, sets: LineSets): CategoryEvidence {
  const { count } = page;
  const sums = new Float32Array(CATEGORIES.length * count);
  for (const speaker of model.speakers) addSays(sums, speaker, page, sets);
  const own: (Category | undefined)[] = [];
  const strength = new Float32Array(count);
  const said: (Category | undefined)[] = [];
  const saidStrength = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    let best = strongest(sums, i, count);
    own.push(best < 0 ? undefined : CATEGORIES[best]);
    strength[i] = best < 0 ? 0 : Math.min(1, sums[best * count + i]);
    if (best === DUPLICATE) {
      sums[DUPLICATE * count + i] = 0;
      best = strongest(sums, i, count);
    }
    said.push(best < 0 ? undefined : CATEGORIES[best]);
    saidStrength[i] = best < 0 ? 0 : Math.min(1, sums[best * count + i]);
  }
  return { own, strength, said, saidStrength };
}

/** The category of which most is said of line `i`; -1 where nothing is. */
function strongest(sums: Float32Array, i: number, count: number): number {
  let best = -1;
  let most = 0;
  for (let category = 0, at = i; category < CATEGORIES.length; category++, at += count) {
    if (sums[at] > most) {
      best = category;
      most = sums[at];
    }
  }
  return best;
}

/** Adds what one signal says of each line to its category's sums. */
function addSays(sums: Float32Array, speaker: Speaker, page: Page, sets: LineSets): void {
  const { signal, category } = speaker;
  const from = category * page.count;
  const column = signal.column?.(page);
  if (signal.only) for (const i of sets[signal.only]) sums[from + i] += saysAt(speaker, signal.strength(page, i));
  else if (column) for (let i = 0; i < column.length; i++) sums[from + i] += saysAt(speaker, column[i]);
  else for (let i = 0; i < page.count; i++) sums[from + i] += saysAt(speaker, signal.strength(page, i));
}
