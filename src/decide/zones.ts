import { type Model } from './model.js';
import { ZONE_COUNT } from './zone-numbers.js';

/**
 * Posterior of each zone for each line (at `i * ZONE_COUNT + z`), over all paths through the page: the forward-backward
 * algorithm of a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001). Scores are log weights.
 */
export function decodeZones(scores: Float64Array, model: Model): Float64Array {
  const count = scores.length / ZONE_COUNT;
  const local = exponents(scores, count);
  const forward = new Float64Array(scores.length);
  const posterior = new Float64Array(scores.length);
  if (count === 0) return posterior;
  for (let z = 0; z < ZONE_COUNT; z++) forward[z] = model.first[z] * local[z];
  normalise(forward, 0);
  for (let i = 1; i < count; i++) {
    const at = i * ZONE_COUNT;
    for (let to = 0; to < ZONE_COUNT; to++) {
      let sum = 0;
      for (let from = 0; from < ZONE_COUNT; from++) {
        sum += forward[at - ZONE_COUNT + from] * model.transitions[from * ZONE_COUNT + to];
      }
      forward[at + to] = sum * local[at + to];
    }
    normalise(forward, at);
  }
  const backward = Float64Array.from(model.last);
  const next = new Float64Array(ZONE_COUNT);
  for (let i = count - 1; i >= 0; i--) {
    const at = i * ZONE_COUNT;
    for (let z = 0; z < ZONE_COUNT; z++) posterior[at + z] = forward[at + z] * backward[z];
    normalise(posterior, at);
    for (let from = 0; from < ZONE_COUNT; from++) {
      let sum = 0;
      for (let to = 0; to < ZONE_COUNT; to++) {
        sum += model.transitions[from * ZONE_COUNT + to] * local[at + to] * backward[to];
      }
      next[from] = sum;
    }
    backward.set(next);
    normalise(backward, 0);
  }
  return posterior;
}

/** Weights of the zones of each line, the greatest of a line being 1, so that no sum overflows or vanishes. */
function exponents(scores: Float64Array, count: number): Float64Array {
  const local = new Float64Array(scores.length);
  for (let i = 0; i < count; i++) {
    const at = i * ZONE_COUNT;
    let most = -Infinity;
    for (let z = 0; z < ZONE_COUNT; z++) most = Math.max(most, scores[at + z]);
    for (let z = 0; z < ZONE_COUNT; z++) local[at + z] = Math.exp(Math.max(-30, scores[at + z] - most));
  }
  return local;
}

function normalise(values: Float64Array, at: number): void {
  let sum = 0;
  for (let z = 0; z < ZONE_COUNT; z++) sum += values[at + z];
  if (sum <= 0) {
    for (let z = 0; z < ZONE_COUNT; z++) values[at + z] = 1 / ZONE_COUNT;
    return;
  }
  for (let z = 0; z < ZONE_COUNT; z++) values[at + z] /= sum;
}
