import { ARTICLE } from '../../src/decide/model.js';
import { chainOf, chainStart, type Parameters, scoresOf, spread } from './crf.js';
import type { Sequence } from './dataset.js';

/** A posterior below this is not looked at closer: its logarithm would outweigh all other lines. */
const LEAST = 0.003;

/**
 * Adds `scale` times the gradient of the page's marginal loss: minus the logarithm of each line's posterior of being
 * article or not, each line by its weight. It is what the decision is made by, where the likelihood of the whole path
 * is not (Kakade, Teh and Roweis 2002). Back-propagation through both passes, in three sweeps over the lines.
 */
export function addMarginalGradient(
  page: Sequence,
  parameters: Parameters,
  scale: number,
  weights: Float32Array,
  gradient: Float64Array,
): void {
  const n = page.lines;
  const { transitions: T, first, last } = chainOf(parameters);
  const e = potentials(scoresOf(page, parameters.values), n);
  const a = new Float64Array(n * 4);
  const aSum = new Float64Array(n);
  const b = new Float64Array(n * 4);
  const bSum = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    for (let z = 0; z < 4; z++) a[i * 4 + z] = e[i * 4 + z] * (i === 0 ? first[z] : into(T, a, (i - 1) * 4, z));
    aSum[i] = normalise(a, i * 4);
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let z = 0; z < 4; z++) b[i * 4 + z] = i === n - 1 ? last[z] : outOf(T, e, b, (i + 1) * 4, z);
    bSum[i] = normalise(b, i * 4);
  }
  // Both directions are sure of different zones: beyond what a double can hold, and nothing to learn from.
  if (aSum.some((sum) => sum < 1e-100) || bSum.some((sum) => sum < 1e-100)) return;
  const da = new Float64Array(n * 4);
  const db = new Float64Array(n * 4);
  const de = new Float64Array(n * 4);
  for (let i = 0; i < n; i++) seed(page, i, a, b, da, db, weights[i] * scale);
  const base = chainStart(parameters.slots);
  const dT = new Float64Array(16);
  for (let i = n - 1; i >= 0; i--) {
    const inner = dot(da, a, i * 4);
    for (let z = 0; z < 4; z++) {
      const dx = (da[i * 4 + z] - inner) / aSum[i];
      const u = i === 0 ? first[z] : into(T, a, (i - 1) * 4, z);
      de[i * 4 + z] += dx * u;
      const du = dx * e[i * 4 + z];
      if (i === 0) gradient[base + 16 + z] += du * first[z];
      else {
        for (let from = 0; from < 4; from++) {
          da[(i - 1) * 4 + from] += T[from * 4 + z] * du;
          dT[from * 4 + z] += a[(i - 1) * 4 + from] * du;
        }
      }
    }
  }
  for (let i = 0; i < n; i++) {
    const inner = dot(db, b, i * 4);
    for (let z = 0; z < 4; z++) {
      const dx = (db[i * 4 + z] - inner) / bSum[i];
      if (i === n - 1) {
        gradient[base + 20 + z] += dx * last[z];
        continue;
      }
      for (let to = 0; to < 4; to++) {
        const next = (i + 1) * 4 + to;
        dT[z * 4 + to] += dx * e[next] * b[next];
        const dv = dx * T[z * 4 + to];
        de[next] += dv * b[next];
        db[next] += dv * e[next];
      }
    }
  }
  for (let k = 0; k < 16; k++) gradient[base + k] += dT[k] * T[k];
  const delta = new Float64Array(4);
  for (let i = 0; i < n; i++) {
    for (let z = 0; z < 4; z++) delta[z] = de[i * 4 + z] * e[i * 4 + z];
    spread(page, i, delta, gradient);
  }
}

function seed(
  page: Sequence,
  i: number,
  a: Float64Array,
  b: Float64Array,
  da: Float64Array,
  db: Float64Array,
  weight: number,
) {
  const at = i * 4;
  let sum = 0;
  for (let z = 0; z < 4; z++) sum += a[at + z] * b[at + z];
  if (!(sum > 1e-200)) return;
  const article = (a[at + ARTICLE] * b[at + ARTICLE]) / sum;
  const isArticle = page.zone[i] === ARTICLE;
  const right = isArticle ? article : 1 - article;
  // Derivative of the loss by the article's posterior; the posterior is m = x / sum of x, x = a b.
  const dm = (isArticle ? -1 : 1) * (weight / Math.max(LEAST, right));
  for (let z = 0; z < 4; z++) {
    const dx = (dm * ((z === ARTICLE ? 1 : 0) - article)) / sum;
    da[at + z] += dx * b[at + z];
    db[at + z] += dx * a[at + z];
  }
}

function potentials(scores: Float64Array, n: number): Float64Array {
  const e = new Float64Array(n * 4);
  for (let i = 0; i < n; i++) {
    const most = Math.max(scores[i * 4], scores[i * 4 + 1], scores[i * 4 + 2], scores[i * 4 + 3]);
    for (let z = 0; z < 4; z++) e[i * 4 + z] = Math.exp(Math.max(-30, scores[i * 4 + z] - most));
  }
  return e;
}

function into(T: Float64Array, a: Float64Array, at: number, z: number): number {
  return a[at] * T[z] + a[at + 1] * T[4 + z] + a[at + 2] * T[8 + z] + a[at + 3] * T[12 + z];
}

function outOf(T: Float64Array, e: Float64Array, b: Float64Array, at: number, z: number): number {
  let sum = 0;
  for (let to = 0; to < 4; to++) sum += T[z * 4 + to] * e[at + to] * b[at + to];
  return sum;
}

function dot(x: Float64Array, y: Float64Array, at: number): number {
  return x[at] * y[at] + x[at + 1] * y[at + 1] + x[at + 2] * y[at + 2] + x[at + 3] * y[at + 3];
}

function normalise(values: Float64Array, at: number): number {
  const sum = Math.max(1e-290, values[at] + values[at + 1] + values[at + 2] + values[at + 3]);
  for (let z = 0; z < 4; z++) values[at + z] /= sum;
  return sum;
}
