import type { SignalWeight } from '../record.js';
import type { Evidence } from './evidence.js';
import { ARTICLE, type Model, ZONE_COUNT } from './model.js';

/** So many reasons are given, the strongest first. */
const MAX_REASONS = 3;
/** Weaker ones are left out. */
const MIN_WEIGHT = 0.05;

/**
 * The signals that spoke most for a line's verdict: for each the weight of its zone over that of the article (for a
 * line that is kept: of the article over the strongest other zone).
 */
export function reasonsFor(evidence: Evidence, model: Model, i: number, zone: number): SignalWeight[] {
  const rival = zone === ARTICLE ? strongestOther(evidence, i) : ARTICLE;
  const { here, next, step, signals } = evidence;
  const best: number[] = [];
  const weights: number[] = [];
  for (let s = 0, at = i * signals; s < signals; s++, at++) {
    const h = here[at];
    const n = next[at];
    if (h === 0 && n === 0) continue;
    const rows = model.rows[s];
    const row = step[at] * ZONE_COUNT;
    let weight = (rows[row + zone] - rows[row + rival]) * h;
    if (n > 0) weight += (rows[row + ZONE_COUNT + zone] - rows[row + ZONE_COUNT + rival]) * n;
    if (weight < MIN_WEIGHT || (best.length === MAX_REASONS && weight <= weights[MAX_REASONS - 1])) continue;
    let place = Math.min(best.length, MAX_REASONS - 1);
    for (; place > 0 && weights[place - 1] < weight; place--) {
      weights[place] = weights[place - 1];
      best[place] = best[place - 1];
    }
    weights[place] = weight;
    best[place] = s;
  }
  return best.map((s, k) => ({ name: model.signals[s].name, weight: Math.round(weights[k] * 100) / 100 }));
}

function strongestOther(evidence: Evidence, i: number): number {
  let best = 0;
  for (let z = 2; z < ZONE_COUNT; z++) {
    if (evidence.scores[i * ZONE_COUNT + z] > evidence.scores[i * ZONE_COUNT + best]) best = z;
  }
  return best;
}
