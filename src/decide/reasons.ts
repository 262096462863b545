import type { SignalWeight } from '../record.js';
import type { Category } from '../vocabulary.js';
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
  const { here, next, signals } = evidence;
  const best: number[] = [];
  const weights: number[] = [];
  for (let s = 0, at = i * signals; s < signals; s++, at++) {
    if (here[at] === 0 && next[at] === 0) continue;
    const weight = weightOf(evidence, model, i, s, zone, rival);
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

/**
 * The signal that speaks most for the line's category, with what it weighed in the choice of the zone; where the zone
 * was not what decided, its strength stands for that. Undefined where no signal speaks for it.
 */
export function categoryReason(
  evidence: Evidence,
  model: Model,
  i: number,
  zone: number,
  category: Category,
): SignalWeight | undefined {
  let best = -1;
  let most = 0;
  for (const s of model.byCategory.get(category) ?? []) {
    const strength = evidence.strengths[i * evidence.signals + s];
    const share =
      Math.min(1, strength / (model.signals[s].steps?.at(-1) ?? 1)) * (model.signals[s].categoryWeight ?? 1);
    if (share > most) {
      most = share;
      best = s;
    }
  }
  if (best < 0) return undefined;
  const weight = zone === ARTICLE ? most : weightOf(evidence, model, i, best, zone, ARTICLE);
  return { name: model.signals[best].name, weight: Math.round(weight * 100) / 100 };
}

/** What signal `s` of line `i` weighs for one zone over another. */
function weightOf(evidence: Evidence, model: Model, i: number, s: number, zone: number, rival: number): number {
  const at = i * evidence.signals + s;
  const rows = model.rows[s];
  const row = evidence.step[at] * ZONE_COUNT;
  const here = (rows[row + zone] - rows[row + rival]) * evidence.here[at];
  const next = evidence.next[at];
  if (next === 0) return here;
  return here + (rows[row + ZONE_COUNT + zone] - rows[row + ZONE_COUNT + rival]) * next;
}

function strongestOther(evidence: Evidence, i: number): number {
  let best = 0;
  for (let z = 2; z < ZONE_COUNT; z++) {
    if (evidence.scores[i * ZONE_COUNT + z] > evidence.scores[i * ZONE_COUNT + best]) best = z;
  }
  return best;
}
