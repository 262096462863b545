import type { Page } from '../measure/page.js';
import { type Model, ZONE_COUNT } from './model.js';

/** The signals' strengths and what they add up to. Signal `s` of line `i` stands at `i * signals + s`. */
export interface Evidence {
  readonly signals: number;
  /** NaN where the signal does not apply. */
  readonly strengths: Float32Array;
  /** The last step at or below the strength; 0 for signals without steps. */
  readonly step: Uint8Array;
  /** Weight of that step, and of the next: how near the strength is to either. For signals without steps: strength, 0. */
  readonly here: Float32Array;
  readonly next: Float32Array;
  /** Sum of weights for zone `z` of line `i`, at `i * ZONE_COUNT + z`. */
  readonly scores: Float64Array;
}

/** Asks every signal about every line and adds up the weights. */
export function weigh(page: Page, model: Model): Evidence {
  const { count } = page;
  const { signals, steps, rows } = model;
  const size = signals.length;
  const evidence: Evidence = {
    signals: size,
    strengths: new Float32Array(size * count),
    step: new Uint8Array(size * count),
    here: new Float32Array(size * count),
    next: new Float32Array(size * count),
    scores: new Float64Array(count * ZONE_COUNT),
  };
  const { strengths, step, here, next, scores } = evidence;
  for (let s = 0; s < size; s++) {
    const signal = signals[s];
    const ladder = steps[s];
    const weights = rows[s];
    for (let i = 0, at = s; i < count; i++, at += size) {
      const strength = signal.strength(page, i);
      strengths[at] = strength;
      if (strength !== strength) continue;
      if (ladder === undefined) {
        if (strength === 0) continue;
        here[at] = strength;
      } else {
        const below = stepBelow(ladder, strength);
        const share = shareOfNext(ladder, below, strength);
        step[at] = below;
        next[at] = share;
        here[at] = 1 - share;
      }
      const row = step[at] * ZONE_COUNT;
      const h = here[at];
      const n = next[at];
      for (let z = 0; z < ZONE_COUNT; z++) {
        scores[i * ZONE_COUNT + z] += weights[row + z] * h + (n > 0 ? weights[row + ZONE_COUNT + z] * n : 0);
      }
    }
  }
  return evidence;
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
