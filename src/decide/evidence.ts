import type { Page } from '../measure/page.js';
import { type Model, ZONE_COUNT } from './model.js';

/** The signals' strengths and what they add up to. */
export interface Evidence {
  /** Strength of signal `s` on line `i`, at `s * count + i`; NaN where the signal does not apply. */
  readonly strengths: Float32Array;
  /** Sum of weights for zone `z` of line `i`, at `i * ZONE_COUNT + z`. */
  readonly scores: Float64Array;
}

/** Asks every signal about every line and adds up the weights. */
export function weigh(page: Page, model: Model): Evidence {
  const { count } = page;
  const strengths = new Float32Array(model.signals.length * count);
  const scores = new Float64Array(count * ZONE_COUNT);
  for (let s = 0; s < model.signals.length; s++) {
    const signal = model.signals[s];
    const steps = model.steps[s];
    const rows = model.rows[s];
    for (let i = 0; i < count; i++) {
      const strength = signal.strength(page, i);
      strengths[s * count + i] = strength;
      if (strength === 0 && !steps) continue;
      if (strength !== strength) continue;
      if (steps) addStep(scores, i * ZONE_COUNT, rows, steps, strength);
      else for (let z = 0; z < ZONE_COUNT; z++) scores[i * ZONE_COUNT + z] += rows[z] * strength;
    }
  }
  return { strengths, scores };
}

/** A value between two steps has the weights of both, each by how near it is. */
function addStep(scores: Float64Array, at: number, rows: Float64Array, steps: Float64Array, value: number): void {
  const step = stepBelow(steps, value);
  const share = shareOfNext(steps, step, value);
  const row = step * ZONE_COUNT;
  for (let z = 0; z < ZONE_COUNT; z++) {
    scores[at + z] += rows[row + z] * (1 - share) + (share > 0 ? rows[row + ZONE_COUNT + z] * share : 0);
  }
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
