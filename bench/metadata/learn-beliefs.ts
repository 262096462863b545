import type { BeliefName, Beliefs, BeliefWeights } from '../../src/metadata/belief/belief.js';
import { likelihood } from '../../src/metadata/belief/belief.js';
import type { PageSamples, Samples } from './samples.js';

/** How often what is said of a field is to be right: a candidate that is less sure is not said. */
const RIGHT_OF_SAID: Readonly<Record<BeliefName, number>> = {
  title: 0.89,
  authors: 0.91,
  published: 0.945,
  'title-html': 0.9,
  'authors-html': 0.89,
  'published-html': 0.945,
};
const ROUNDS = 600;
const RATE = 1.2;
/** How dear a weight is (ridge), against pages. */
const RIDGE = 0.6;
/** Clues that fewer candidates have are left out: what they say is chance. */
const RAREST = 8;

/** Learns to weigh the candidates of every field from the pages that are not in the fold. */
export function learnBeliefs(samples: Samples, withoutFold: number): Beliefs {
  const entries = (Object.entries(samples) as [BeliefName, PageSamples[]][]).map(([name, pages]) => {
    const others = pages.filter(({ fold, counts }) => fold !== withoutFold && counts);
    return [name, learn(others, RIGHT_OF_SAID[name])] as const;
  });
  return Object.fromEntries(entries) as unknown as Beliefs;
}

function learn(pages: readonly PageSamples[], wanted: number): BeliefWeights {
  const names = clueNames(pages);
  const weights = fit(pages, names);
  return { ...weights, least: leastFor(pages, weights, wanted) };
}

function clueNames(pages: readonly PageSamples[]): string[] {
  const counts = new Map<string, number>();
  for (const { samples } of pages) {
    for (const { clues } of samples) {
      for (const [name, value] of Object.entries(clues)) if (value !== 0) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts].flatMap(([name, count]) => (count >= RAREST ? [name] : [])).sort();
}

/** Logistic regression by gradient descent with momentum; each page weighs the same, however many candidates it has. */
function fit(pages: readonly PageSamples[], names: readonly string[]): BeliefWeights {
  const rows = pages.flatMap(({ samples }) =>
    samples.map(({ clues, isRight }) => ({
      values: names.map((name) => clues[name] ?? 0),
      target: isRight ? 1 : 0,
      weight: 1 / Math.sqrt(samples.length),
    })),
  );
  const total = rows.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const weights = new Float64Array(names.length + 1);
  const speed = new Float64Array(names.length + 1);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Float64Array(names.length + 1);
    for (const { values, target, weight } of rows) {
      let sum = weights[0]!;
      for (let k = 0; k < values.length; k++) sum += weights[k + 1]! * values[k]!;
      const error = (1 / (1 + Math.exp(-sum)) - target) * weight;
      slope[0]! += error;
      for (let k = 0; k < values.length; k++) slope[k + 1]! += error * values[k]!;
    }
    for (let k = 0; k < weights.length; k++) {
      const pull = k === 0 ? 0 : RIDGE * weights[k]!;
      speed[k] = 0.9 * speed[k]! - RATE * 0.1 * ((slope[k]! + pull) / total);
      weights[k]! += 10 * speed[k]! * 0.5;
    }
  }
  const rounded = (value: number): number => Math.round(value * 1000) / 1000;
  const clues = Object.fromEntries(names.map((name, k) => [name, rounded(weights[k + 1]!)]));
  return { least: 0, none: rounded(weights[0]!), clues };
}

/** The lowest likelihood from which on what is said is right as often as wanted. */
function leastFor(pages: readonly PageSamples[], weights: BeliefWeights, wanted: number): number {
  const answers = pages.flatMap(({ samples }) => {
    const likely = samples.map((sample) => ({ sample, p: likelihood(weights, sample.clues) }));
    const [best] = likely.sort((a, b) => b.p - a.p);
    return best === undefined ? [] : [{ p: best.p, isRight: best.sample.isRight }];
  });
  answers.sort((a, b) => b.p - a.p);
  let right = 0;
  let least = 1;
  answers.forEach(({ p, isRight }, index) => {
    if (isRight) right++;
    if (right / (index + 1) >= wanted) least = p;
  });
  return Math.floor(least * 1000) / 1000;
}
