import type { Page } from '../measure/page.js';
import type { Column } from '../signals/signal.js';
import { type Model, ZONE_COUNT } from './model.js';

/** What the signals said of each line, and what it adds up to. Signal `s` of line `i` stands at `s * count + i`. */
export interface Evidence {
  readonly count: number;
  /** The last step at or below the strength, 0 for signals without steps; SILENT where the signal says nothing. */
  readonly step: Uint8Array;
  /** With steps: how near (0 to 1) the strength is to the next one. Without: the strength itself. */
  readonly value: Float32Array;
  /** Sum of weights for zone `z` of line `i`, at `i * ZONE_COUNT + z`. */
  readonly scores: Float64Array;
}

/** A signal that does not apply, or that did not fire. */
export const SILENT = 255;

/** Asks every signal about every line and adds up the weights. */
export function weigh(page: Page, model: Model): Evidence {
  const { count } = page;
  const { signals, steps, rows, asks } = model;
  const evidence: Evidence = {
    count,
    step: new Uint8Array(signals.length * count),
    value: new Float32Array(signals.length * count),
    scores: new Float64Array(count * ZONE_COUNT),
  };
  const asked = new Float32Array(count);
  for (let s = 0; s < signals.length; s++) {
    const ask = asks[s];
    const column = signals[s].column?.(page);
    if (column === undefined) for (let i = 0; i < count; i++) asked[i] = ask(page, i);
    const ladder = steps[s];
    if (ladder === undefined) addPlain(evidence, s * count, column ?? asked, rows[s]);
    else addStepped(evidence, s * count, column ?? asked, ladder, rows[s]);
  }
  return evidence;
}

/** A signal without steps: its weights, times its strength. */
function addPlain(
  { count, step, value, scores }: Evidence,
  at: number,
  strengths: Column,
  weights: Float64Array,
): void {
  const [before, article, interruption, after] = weights;
  for (let i = 0; i < count; i++) {
    const strength = strengths[i];
    // Not a number: the signal does not apply.
    if (strength === 0 || strength !== strength) {
      step[at + i] = SILENT;
      continue;
    }
    value[at + i] = strength;
    const score = i * ZONE_COUNT;
    scores[score] += before * strength;
    scores[score + 1] += article * strength;
    scores[score + 2] += interruption * strength;
    scores[score + 3] += after * strength;
  }
}

/** A signal with steps: the weights of the steps on either side of its strength, each by how near it is. */
function addStepped(
  { count, step, value, scores }: Evidence,
  at: number,
  strengths: Column,
  ladder: Float64Array,
  weights: Float64Array,
): void {
  // Zero says something only where it is itself a step.
  const zeroIsSilent = ladder[0] > 0;
  for (let i = 0; i < count; i++) {
    const strength = strengths[i];
    if (strength !== strength || (zeroIsSilent && strength === 0)) {
      step[at + i] = SILENT;
      continue;
    }
    const below = stepBelow(ladder, strength);
    const next = shareOfNext(ladder, below, strength);
    const here = 1 - next;
    const row = below * ZONE_COUNT;
    const score = i * ZONE_COUNT;
    step[at + i] = below;
    scores[score] += weights[row] * here;
    scores[score + 1] += weights[row + 1] * here;
    scores[score + 2] += weights[row + 2] * here;
    scores[score + 3] += weights[row + 3] * here;
    if (next === 0) continue;
    value[at + i] = next;
    scores[score] += weights[row + 4] * next;
    scores[score + 1] += weights[row + 5] * next;
    scores[score + 2] += weights[row + 6] * next;
    scores[score + 3] += weights[row + 7] * next;
  }
}

/** The strength with which signal `s` of the model fired on line `i`; 0 where it said nothing. */
export function strengthOf({ count, step, value }: Evidence, model: Model, i: number, s: number): number {
  const at = s * count + i;
  if (step[at] === SILENT) return 0;
  const ladder = model.steps[s];
  if (ladder === undefined) return value[at];
  const low = ladder[step[at]];
  return value[at] === 0 ? low : low + (ladder[step[at] + 1] - low) * value[at];
}

/** The last step at or below the value; the first where there is none. */
export function stepBelow(steps: Float64Array, value: number): number {
  let step = 0;
  while (step + 1 < steps.length && value >= steps[step + 1]) step++;
  return step;
}

/** How far (0 to 1) the value lies on the way from the step to the next; 0 beyond either end. */
export function shareOfNext(steps: Float64Array, step: number, value: number): number {
  if (step + 1 >= steps.length || value <= steps[step]) return 0;
  return (value - steps[step]) / (steps[step + 1] - steps[step]);
}
