/** Where a strength stands among a signal's steps. */

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
