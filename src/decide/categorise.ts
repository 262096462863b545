import type { Page } from '../measure/page.js';
import type { Category } from '../vocabulary.js';
import { CATEGORIES } from '../vocabulary.js';
import type { Evidence } from './evidence.js';
import { SILENT } from './weight-table.js';
import type { Model, Speaker } from './model.js';

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

/** Adds up the strengths of the signals that speak of a category, and takes each line's strongest category. */
export function categoryEvidence(page: Page, evidence: Evidence, model: Model): CategoryEvidence {
  const { from, spoke } = evidence;
  const sums = new Float32Array(CATEGORIES.length);
  const own: (Category | undefined)[] = [];
  const strength = new Float32Array(page.count);
  const said: (Category | undefined)[] = [];
  const saidStrength = new Float32Array(page.count);
  for (let i = 0; i < page.count; i++) {
    sums.fill(0);
    for (const speaker of model.speakEverywhere) addSays(sums, speaker, evidence, i);
    for (let at = from[i]; at < from[i + 1]; at++) {
      const speaker = model.speakers[spoke[at]];
      if (speaker) addSays(sums, speaker, evidence, i);
    }
    let best = strongest(sums);
    own.push(sums[best] > 0 ? CATEGORIES[best] : undefined);
    strength[i] = Math.min(1, sums[best]);
    if (best === DUPLICATE) {
      sums[DUPLICATE] = 0;
      best = strongest(sums);
    }
    said.push(sums[best] > 0 ? CATEGORIES[best] : undefined);
    saidStrength[i] = Math.min(1, sums[best]);
  }
  return { own, strength, said, saidStrength };
}

function strongest(sums: Float32Array): number {
  let best = 0;
  for (let category = 1; category < sums.length; category++) if (sums[category] > sums[best]) best = category;
  return best;
}

function addSays(sums: Float32Array, { signal, category, says }: Speaker, { count, level }: Evidence, i: number): void {
  const found = level[signal * count + i];
  if (found !== SILENT) sums[category] += says[found];
}
