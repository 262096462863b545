import type { SignalWeight } from '../record.js';
import { type Evidence, shareOfNext, stepBelow } from './evidence.js';
import { ARTICLE, type Model, ZONE_COUNT } from './model.js';

/** So many reasons are given, the strongest first. */
const MAX_REASONS = 3;
/** Weaker ones are left out. */
const MIN_WEIGHT = 0.05;

/**
 * The signals that spoke most for a line's verdict: for each the weight of its zone over that of the article (for a
 * line that is kept: of the article over the strongest other zone).
 */
export function reasonsFor(evidence: Evidence, model: Model, count: number, i: number, zone: number): SignalWeight[] {
  const rival = zone === ARTICLE ? strongestOther(evidence, i) : ARTICLE;
  const found: SignalWeight[] = [];
  for (let s = 0; s < model.signals.length; s++) {
    const strength = evidence.strengths[s * count + i];
    const steps = model.steps[s];
    if (strength !== strength || (strength === 0 && !steps)) continue;
    const weight = share(model.rows[s], steps, strength, zone, rival);
    if (weight < MIN_WEIGHT) continue;
    insert(found, { name: model.signals[s].name, weight });
  }
  for (const reason of found) reason.weight = Math.round(reason.weight * 100) / 100;
  return found;
}

function strongestOther(evidence: Evidence, i: number): number {
  let best = 0;
  for (let z = 2; z < ZONE_COUNT; z++) {
    if (evidence.scores[i * ZONE_COUNT + z] > evidence.scores[i * ZONE_COUNT + best]) best = z;
  }
  return best;
}

function share(
  rows: Float64Array,
  steps: Float64Array | undefined,
  value: number,
  zone: number,
  rival: number,
): number {
  if (!steps) return (rows[zone] - rows[rival]) * value;
  const step = stepBelow(steps, value);
  const next = shareOfNext(steps, step, value);
  const at = step * ZONE_COUNT;
  const low = rows[at + zone] - rows[at + rival];
  return next === 0 ? low : low * (1 - next) + (rows[at + ZONE_COUNT + zone] - rows[at + ZONE_COUNT + rival]) * next;
}

/** Keeps the list short and in order. */
function insert(found: SignalWeight[], reason: SignalWeight): void {
  if (found.length === MAX_REASONS && reason.weight <= found[MAX_REASONS - 1].weight) return;
  let at = found.length;
  while (at > 0 && found[at - 1].weight < reason.weight) at--;
  found.splice(at, 0, reason);
  if (found.length > MAX_REASONS) found.pop();
}
