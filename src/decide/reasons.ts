import type { SignalWeight } from '../record.js';
import { CATEGORIES, type Category } from '../vocabulary.js';
import { type Evidence, SILENT, strengthOf } from './evidence.js';
import { ARTICLE, type Model, saysOf, ZONE_COUNT } from './model.js';

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
  const { signals, step } = evidence;
  const best: number[] = [];
  const weights: number[] = [];
  for (let s = 0, at = i * signals; s < signals; s++, at++) {
    if (step[at] === SILENT) continue;
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
  const wanted = CATEGORIES.indexOf(category);
  let best = -1;
  let most = 0;
  for (const speaker of model.speakers) {
    if (speaker.category !== wanted) continue;
    const says = saysOf(speaker, strengthOf(evidence, model, i, speaker.signal));
    if (says > most) {
      most = says;
      best = speaker.signal;
    }
  }
  if (best < 0) return undefined;
  const weight = zone === ARTICLE ? most : weightOf(evidence, model, i, best, zone, ARTICLE);
  return { name: model.signals[best].name, weight: Math.round(weight * 100) / 100 };
}

/** What signal `s` of line `i` weighs for one zone over another. */
function weightOf(evidence: Evidence, model: Model, i: number, s: number, zone: number, rival: number): number {
  const at = i * evidence.signals + s;
  const step = evidence.step[at];
  if (step === SILENT) return 0;
  const rows = model.rows[s];
  const row = step * ZONE_COUNT;
  const value = evidence.value[at];
  const low = rows[row + zone] - rows[row + rival];
  if (model.steps[s] === undefined) return low * value;
  if (value === 0) return low;
  return low * (1 - value) + (rows[row + ZONE_COUNT + zone] - rows[row + ZONE_COUNT + rival]) * value;
}

function strongestOther(evidence: Evidence, i: number): number {
  let best = 0;
  for (let z = 2; z < ZONE_COUNT; z++) {
    if (evidence.scores[i * ZONE_COUNT + z] > evidence.scores[i * ZONE_COUNT + best]) best = z;
  }
  return best;
}
