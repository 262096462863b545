import type { Page } from '../measure/page.js';
import { type Model, ZONE_COUNT } from './model.js';

/** What the signals said of each line, and what it adds up to. Signal `s` of line `i` stands at `i * signals + s`. */
export interface Evidence {
  readonly signals: number;
  /** The last step at or below the strength, 0 for signals without steps; SILENT where the signal says nothing. */
  readonly step: Uint8Array;
  /** With steps: how near (0 to 1) the strength is to the next one. Without: the strength itself. */
  readonly value: Float32Array;
  /** Sum of weights for zone `z` of line `i`, at `i * ZONE_COUNT + z`. */
  readonly scores: Float64Array;
}

/** A signal that does not apply, or that did not fire. */
export const SILENT = 255;

/** Asks every signal about every line and adds up the weights; line by line, so that memory is written in order. */
export function weigh(page: Page, model: Model): Evidence {
  const { count } = page;
  const { steps, rows, asks } = model;
  const size = asks.length;
  const step = new Uint8Array(size * count);
  const value = new Float32Array(size * count);
  const scores = new Float64Array(count * ZONE_COUNT);
  for (let i = 0, at = 0; i < count; i++) {
    let before = 0;
    let article = 0;
    let interruption = 0;
    let after = 0;
    for (let s = 0; s < size; s++, at++) {
      const strength = asks[s](page, i);
      const ladder = steps[s];
      // Not a number: the signal does not apply. Zero says something only where it is itself a step.
      if (strength !== strength || (strength === 0 && (ladder === undefined || ladder[0] > 0))) {
        step[at] = SILENT;
        continue;
      }
      const weights = rows[s];
      let row = 0;
      let here = strength;
      if (ladder === undefined) value[at] = strength;
      else {
        const below = stepBelow(ladder, strength);
        const next = shareOfNext(ladder, below, strength);
        step[at] = below;
        row = below * ZONE_COUNT;
        here = 1 - next;
        if (next > 0) {
          value[at] = next;
          before += weights[row + 4] * next;
          article += weights[row + 5] * next;
          interruption += weights[row + 6] * next;
          after += weights[row + 7] * next;
        }
      }
      before += weights[row] * here;
      article += weights[row + 1] * here;
      interruption += weights[row + 2] * here;
      after += weights[row + 3] * here;
    }
    scores[i * ZONE_COUNT] = before;
    scores[i * ZONE_COUNT + 1] = article;
    scores[i * ZONE_COUNT + 2] = interruption;
    scores[i * ZONE_COUNT + 3] = after;
  }
  return { signals: size, step, value, scores };
}

/** The strength with which signal `s` of the model fired on line `i`; 0 where it said nothing. */
export function strengthOf({ signals, step, value }: Evidence, model: Model, i: number, s: number): number {
  const at = i * signals + s;
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
