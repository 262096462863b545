import learned from './belief-weights.json' with { type: 'json' };
import type { Believed, Candidate, Clues } from './candidate.js';

/** The fields whose candidates are weighed, for text and for HTML: HTML has other clues, and others mean other things. */
export type BeliefName = 'title' | 'authors' | 'published' | 'title-html' | 'authors-html' | 'published-html';

/** Joins the names of two clues that are weighed together: their product is a clue of its own. */
export const TOGETHER = '*';

/** A logistic regression over the clues of one candidate and pairs of them, learned by `npm run train:metadata`. */
export interface BeliefWeights {
  /** How likely a candidate must be before it is said: chosen so that what is said is right often enough. */
  readonly least: number;
  readonly none: number;
  /** Whether pairs of clues have weights too, by their names in the order of the alphabet with `*` between them. */
  readonly hasPairs: boolean;
  readonly clues: Readonly<Record<string, number>>;
}

export type Beliefs = Readonly<Record<BeliefName, BeliefWeights>>;

export const BELIEFS: Beliefs = learned;

/** How likely a candidate with these clues is right, 0 to 1. */
export function likelihood(weights: BeliefWeights, clues: Clues): number {
  let sum = weights.none;
  if (!weights.hasPairs) {
    for (const name in clues) sum += (weights.clues[name] ?? 0) * clues[name]!;
    return 1 / (1 + Math.exp(-sum));
  }
  const names = Object.keys(clues)
    .filter((name) => clues[name] !== 0)
    .sort();
  for (let k = 0; k < names.length; k++) {
    const name = names[k]!;
    const value = clues[name]!;
    sum += (weights.clues[name] ?? 0) * value;
    for (const other of names.slice(k + 1))
      sum += (weights.clues[name + TOGETHER + other] ?? 0) * value * clues[other]!;
  }
  return 1 / (1 + Math.exp(-sum));
}

/** The likeliest candidate; undefined where it is too unlikely to be said. Of equals the first. */
export function mostLikely<T>(weights: BeliefWeights, candidates: readonly Candidate<T>[]): Believed<T> | undefined {
  let best: Candidate<T> | undefined;
  let confidence = 0;
  for (const candidate of candidates) {
    const likely = likelihood(weights, candidate.clues);
    if (best === undefined || likely > confidence) [best, confidence] = [candidate, likely];
  }
  if (best === undefined || confidence < weights.least) return undefined;
  return { value: best.value, places: best.places, confidence };
}
