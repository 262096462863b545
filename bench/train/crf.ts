import { ARTICLE, ZONE_COUNT } from '../../src/decide/zone-numbers.js';
import type { Sequence } from './dataset.js';

/** Pairs of zones that may follow one another, as `from * ZONE_COUNT + to`. */
const ALLOWED = [
  [1, 1, 0, 0],
  [0, 1, 1, 1],
  [0, 1, 1, 0],
  [0, 0, 0, 1],
].flat();
const FIRST = [1, 1, 0, 0];
const LAST = [1, 1, 0, 1];

/** Where in the parameter vector what stands: slots by zone, then transitions, first and last. */
export interface Parameters {
  readonly slots: number;
  readonly values: Float64Array;
}

export function newParameters(slots: number): Parameters {
  return { slots, values: new Float64Array(slots * ZONE_COUNT + ZONE_COUNT * ZONE_COUNT + 2 * ZONE_COUNT) };
}

export function chainStart(slots: number): number {
  return slots * ZONE_COUNT;
}

/** True for parameters that stand for something that can be. */
export function isAllowed(index: number): boolean {
  return [...ALLOWED, ...FIRST, ...LAST][index] === 1;
}

/** Log potentials of every line. */
export function scoresOf(sequence: Sequence, values: Float64Array): Float64Array {
  const scores = new Float64Array(sequence.lines * ZONE_COUNT);
  for (let i = 0; i < sequence.lines; i++) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let at = sequence.from[i]; at < sequence.from[i + 1]; at++) {
      const w = sequence.slot[at] * ZONE_COUNT;
      const v = sequence.value[at];
      a += values[w] * v;
      b += values[w + 1] * v;
      c += values[w + 2] * v;
      d += values[w + 3] * v;
    }
    scores[i * 4] = a;
    scores[i * 4 + 1] = b;
    scores[i * 4 + 2] = c;
    scores[i * 4 + 3] = d;
  }
  return scores;
}

interface Chain {
  readonly transitions: Float64Array;
  readonly first: Float64Array;
  readonly last: Float64Array;
}

function chainOf(parameters: Parameters): Chain {
  const at = chainStart(parameters.slots);
  const exp = (from: number, size: number, allowed: readonly number[]): Float64Array =>
    Float64Array.from({ length: size }, (_, i) => (allowed[i] ? Math.exp(parameters.values[from + i]) : 0));
  return {
    transitions: exp(at, 16, ALLOWED),
    first: exp(at + 16, 4, FIRST),
    last: exp(at + 20, 4, LAST),
  };
}

/** Forward and backward weights of all zones, each line's normalised. */
function passes(sequence: Sequence, scores: Float64Array, chain: Chain) {
  const n = sequence.lines;
  const local = new Float64Array(scores.length);
  for (let i = 0; i < n; i++) {
    const most = Math.max(scores[i * 4], scores[i * 4 + 1], scores[i * 4 + 2], scores[i * 4 + 3]);
    for (let z = 0; z < 4; z++) local[i * 4 + z] = Math.exp(Math.max(-30, scores[i * 4 + z] - most));
  }
  const forward = new Float64Array(scores.length);
  const backward = new Float64Array(scores.length);
  for (let z = 0; z < 4; z++) forward[z] = chain.first[z] * local[z];
  normalise(forward, 0);
  for (let i = 1; i < n; i++) {
    for (let to = 0; to < 4; to++) {
      let sum = 0;
      for (let from = 0; from < 4; from++) sum += forward[i * 4 - 4 + from] * chain.transitions[from * 4 + to];
      forward[i * 4 + to] = sum * local[i * 4 + to];
    }
    normalise(forward, i * 4);
  }
  for (let z = 0; z < 4; z++) backward[(n - 1) * 4 + z] = chain.last[z];
  for (let i = n - 2; i >= 0; i--) {
    for (let from = 0; from < 4; from++) {
      let sum = 0;
      for (let to = 0; to < 4; to++) {
        sum += chain.transitions[from * 4 + to] * local[i * 4 + 4 + to] * backward[i * 4 + 4 + to];
      }
      backward[i * 4 + from] = sum;
    }
    normalise(backward, i * 4);
  }
  return { local, forward, backward };
}

function normalise(values: Float64Array, at: number): number {
  const sum = values[at] + values[at + 1] + values[at + 2] + values[at + 3];
  const by = sum > 0 ? 1 / sum : 1;
  for (let z = 0; z < 4; z++) values[at + z] *= by;
  return sum;
}

/** Posterior of the article zone for each line. */
export function articlePosterior(sequence: Sequence, parameters: Parameters): Float32Array {
  const { forward, backward } = passes(sequence, scoresOf(sequence, parameters.values), chainOf(parameters));
  return Float32Array.from({ length: sequence.lines }, (_, i) => {
    let sum = 0;
    for (let z = 0; z < 4; z++) sum += forward[i * 4 + z] * backward[i * 4 + z];
    return sum > 0 ? (forward[i * 4 + ARTICLE] * backward[i * 4 + ARTICLE]) / sum : 0;
  });
}

/** Adds `scale` times the gradient of the page's negative log likelihood. */
export function addGradient(sequence: Sequence, parameters: Parameters, scale: number, gradient: Float64Array): void {
  const chain = chainOf(parameters);
  const { local, forward, backward } = passes(sequence, scoresOf(sequence, parameters.values), chain);
  const n = sequence.lines;
  const base = chainStart(parameters.slots);
  const delta = new Float64Array(4);
  const pair = new Float64Array(16);
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let z = 0; z < 4; z++) sum += delta[z] = forward[i * 4 + z] * backward[i * 4 + z];
    // Both directions are sure of different zones: beyond what a double can hold, and nothing to learn from.
    if (sum < 1e-290) return;
    for (let z = 0; z < 4; z++) delta[z] = (delta[z] / sum) * scale;
    delta[sequence.zone[i]] -= scale;
    spread(sequence, i, delta, gradient);
    if (i === 0) for (let z = 0; z < 4; z++) gradient[base + 16 + z] += delta[z];
    if (i === n - 1) {
      for (let z = 0; z < 4; z++) gradient[base + 20 + z] += delta[z];
      break;
    }
    let total = 1e-300;
    for (let from = 0; from < 4; from++) {
      for (let to = 0; to < 4; to++) {
        const next = (i + 1) * 4 + to;
        total += pair[from * 4 + to] =
          forward[i * 4 + from] * chain.transitions[from * 4 + to] * local[next] * backward[next];
      }
    }
    for (let k = 0; k < 16; k++) gradient[base + k] += (pair[k] / total) * scale;
    gradient[base + sequence.zone[i] * 4 + sequence.zone[i + 1]] -= scale;
  }
}

function spread(sequence: Sequence, i: number, delta: Float64Array, gradient: Float64Array): void {
  const [a, b, c, d] = delta;
  for (let at = sequence.from[i]; at < sequence.from[i + 1]; at++) {
    const w = sequence.slot[at] * 4;
    const v = sequence.value[at];
    gradient[w] += a * v;
    gradient[w + 1] += b * v;
    gradient[w + 2] += c * v;
    gradient[w + 3] += d * v;
  }
}
