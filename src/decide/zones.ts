import type { Model } from './model.js';
import { ZONE_COUNT } from './zone-numbers.js';

/** Logarithm of the least weight that a zone may have beside the likeliest. */
const LEAST = -30;

/**
 * Posterior of each zone for each line (at `i * ZONE_COUNT + z`), over all paths through the page: the forward-backward
 * algorithm of a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001). Scores are log weights.
 */
export function decodeZones(scores: Float64Array, model: Model): Float64Array {
  const posterior = new Float64Array(scores.length);
  if (scores.length === 0) return posterior;
  const local = exponents(scores);
  goForward(posterior, local, model);
  goBackward(posterior, local, model);
  return posterior;
}

/** Down the page: for each line the weight of all paths that end in each zone there, made to sum to 1. */
function goForward(forward: Float64Array, local: Float64Array, { transitions: t, first }: Model): void {
  // The four zones are written out, here and below: this is the innermost loop of all.
  let [a, b, c, d] = first;
  for (let at = 0; at < local.length; at += ZONE_COUNT) {
    if (at > 0) {
      const toA = a * t[0] + b * t[4] + c * t[8] + d * t[12];
      const toB = a * t[1] + b * t[5] + c * t[9] + d * t[13];
      const toC = a * t[2] + b * t[6] + c * t[10] + d * t[14];
      d = a * t[3] + b * t[7] + c * t[11] + d * t[15];
      a = toA;
      b = toB;
      c = toC;
    }
    forward[at] = a * local[at];
    forward[at + 1] = b * local[at + 1];
    forward[at + 2] = c * local[at + 2];
    forward[at + 3] = d * local[at + 3];
    normalise(forward, at);
    a = forward[at];
    b = forward[at + 1];
    c = forward[at + 2];
    d = forward[at + 3];
  }
}

/** Up the page: multiplies what came down by the weight of all paths that go on from each zone. */
function goBackward(posterior: Float64Array, local: Float64Array, { transitions: t, last }: Model): void {
  const onward = Float64Array.from(last);
  for (let at = local.length - ZONE_COUNT; at >= 0; at -= ZONE_COUNT) {
    const a = onward[0];
    const b = onward[1];
    const c = onward[2];
    const d = onward[3];
    posterior[at] *= a;
    posterior[at + 1] *= b;
    posterior[at + 2] *= c;
    posterior[at + 3] *= d;
    normalise(posterior, at);
    const inA = local[at] * a;
    const inB = local[at + 1] * b;
    const inC = local[at + 2] * c;
    const inD = local[at + 3] * d;
    onward[0] = t[0] * inA + t[1] * inB + t[2] * inC + t[3] * inD;
    onward[1] = t[4] * inA + t[5] * inB + t[6] * inC + t[7] * inD;
    onward[2] = t[8] * inA + t[9] * inB + t[10] * inC + t[11] * inD;
    onward[3] = t[12] * inA + t[13] * inB + t[14] * inC + t[15] * inD;
    normalise(onward, 0);
  }
}

/** Weights of the zones of each line, the greatest of a line being 1, so that no sum overflows or vanishes. */
function exponents(scores: Float64Array): Float64Array {
  const local = new Float64Array(scores.length);
  for (let at = 0; at < scores.length; at += ZONE_COUNT) {
    const most = Math.max(scores[at], scores[at + 1], scores[at + 2], scores[at + 3]);
    for (let z = at; z < at + ZONE_COUNT; z++) {
      local[z] = scores[z] === most ? 1 : Math.exp(Math.max(LEAST, scores[z] - most));
    }
  }
  return local;
}

/** Makes a line's weights sum to 1; where nothing that can be is likely at all, any zone is as likely as another. */
function normalise(values: Float64Array, at: number): void {
  const sum = values[at] + values[at + 1] + values[at + 2] + values[at + 3];
  for (let z = at; z < at + ZONE_COUNT; z++) values[z] = sum > 0 ? values[z] / sum : 1 / ZONE_COUNT;
}
