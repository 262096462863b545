import type { BeliefName, Beliefs, BeliefWeights } from '../../src/metadata/belief/belief.js';
import { likelihood, TOGETHER } from '../../src/metadata/belief/belief.js';
import type { Clues } from '../../src/metadata/belief/candidate.js';
import type { PageSamples, Samples } from './samples.js';

/** How often what is said of a field is to be right: a candidate that is less sure is not said. */
const RIGHT_OF_SAID: Readonly<Record<BeliefName, number>> = {
  title: 0.9,
  authors: 0.9,
  published: 0.98,
  'title-html': 0.905,
  'authors-html': 0.905,
  'published-html': 0.92,
};
const ROUNDS = 600;
const RATE = 1.2;
/** How dear a weight is (ridge), against pages; with pairs there are many, each of which knows little. */
const RIDGE = { alone: 0.6, pairs: 10 } as const;
/** Pairs of clues are weighed where so many candidates have both, and as many again but one. */
const RAREST_PAIR = 15;
/** Clues that fewer candidates have are left out: what they say is chance. */
const RAREST = 8;

/** Learns to weigh the candidates of every field from the pages that are not in the fold. */
export function learnBeliefs(samples: Samples, withoutFold: number): Beliefs {
  const entries = (Object.entries(samples) as [BeliefName, PageSamples[]][]).map(([name, pages]) => {
    const others = pages.filter(({ fold, counts }) => fold !== withoutFold && counts);
    return [name, learn(others, RIGHT_OF_SAID[name], name.endsWith('-html'))] as const;
  });
  return Object.fromEntries(entries) as unknown as Beliefs;
}

function learn(pages: readonly PageSamples[], wanted: number, hasPairs: boolean): BeliefWeights {
  const names = clueNames(pages);
  const weights = fit(pages, hasPairs ? [...names, ...pairNames(pages, names)] : names, hasPairs);
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

function pairNames(pages: readonly PageSamples[], names: readonly string[]): string[] {
  const rows = pages.flatMap(({ samples }) => samples.map(({ clues }) => clues));
  const columns = new Map(names.map((name) => [name, rows.map((clues) => clues[name] ?? 0)]));
  return names.flatMap((one, k) =>
    names
      .slice(k + 1)
      .filter((other) => tellsMore(columns.get(one)!, columns.get(other)!))
      .map((other) => one + TOGETHER + other),
  );
}

/** Whether two clues go together often, and each goes without the other often enough. */
function tellsMore(ones: readonly number[], others: readonly number[]): boolean {
  let both = 0;
  let one = 0;
  let other = 0;
  for (let row = 0; row < ones.length; row++) {
    const product = ones[row]! * others[row]!;
    if (product !== 0) both++;
    if (product !== ones[row]) one++;
    if (product !== others[row]) other++;
  }
  return both >= RAREST_PAIR && one >= RAREST_PAIR / 2 && other >= RAREST_PAIR / 2;
}

function valueOf(clues: Clues, name: string): number {
  const [one = '', other] = name.split(TOGETHER);
  return (clues[one] ?? 0) * (other === undefined ? 1 : (clues[other] ?? 0));
}

/** Logistic regression by gradient descent with momentum; each page weighs the same, however many candidates it has. */
function fit(pages: readonly PageSamples[], names: readonly string[], hasPairs: boolean): BeliefWeights {
  const ridge = hasPairs ? RIDGE.pairs : RIDGE.alone;
  const rows = pages.flatMap(({ samples }) =>
    samples.map(({ clues, isRight }) => ({
      values: names.map((name) => valueOf(clues, name)),
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
      const pull = k === 0 ? 0 : ridge * weights[k]!;
      speed[k] = 0.9 * speed[k]! - RATE * 0.1 * ((slope[k]! + pull) / total);
      weights[k]! += 10 * speed[k]! * 0.5;
    }
  }
  const rounded = (value: number): number => Math.round(value * 1000) / 1000;
  const clues = Object.fromEntries(names.map((name, k) => [name, rounded(weights[k + 1]!)]));
  return { least: 0, none: rounded(weights[0]!), hasPairs, clues };
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
