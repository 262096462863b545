import type { Lesson } from './lessons.js';

/** Keeps weights small that few lessons speak for: it costs so much to have a weight of one. */
const RIDGE = 0.02;
const STEPS = 30;

/**
 * What the clues weigh, so that log odds without them plus what they say fit the lessons best: logistic regression with
 * an offset, by Newton's method with steps that are halved until they help.
 */
export function learnWeights(lessons: readonly Lesson[], clues: number): number[] {
  let weights = new Array<number>(clues).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight) => -RIDGE * weight);
    const curve = weights.map((_, a) => weights.map((__, b) => (a === b ? RIDGE : 0)));
    for (const { clues, odds, isArticle, weight } of lessons) {
      const likely = 1 / (1 + Math.exp(-clues.reduce((sum, clue, k) => sum + clue * weights[k]!, odds)));
      const missed = weight * ((isArticle ? 1 : 0) - likely);
      const spread = weight * likely * (1 - likely);
      clues.forEach((clue, a) => {
        slope[a]! += missed * clue;
        clues.forEach((other, b) => (curve[a]![b]! += spread * clue * other));
      });
    }
    const moved = solve(curve, slope);
    const before = misfit(lessons, weights);
    const after = [1, 0.5, 0.25, 0.125, 0.06, 0.03].map((length) =>
      weights.map((weight, k) => weight + length * moved[k]!),
    );
    weights = after.find((tried) => misfit(lessons, tried) < before) ?? weights;
  }
  return weights.map((weight) => Math.round(weight * 1000) / 1000);
}

/** How badly weights fit: what is to be made small. */
function misfit(lessons: readonly Lesson[], weights: readonly number[]): number {
  let sum = (RIDGE / 2) * weights.reduce((total, weight) => total + weight * weight, 0);
  for (const { clues, odds, isArticle, weight } of lessons) {
    const said = clues.reduce((total, clue, k) => total + clue * weights[k]!, odds);
    // Minus the logarithm of the likelihood given to what the line is.
    sum += weight * Math.log1p(Math.exp(isArticle ? -said : said));
  }
  return sum;
}

/** Gauss-Jordan elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  rows.forEach((_, i) => {
    let pivot = i;
    for (let k = i; k < rows.length; k++) if (Math.abs(rows[k]![i]!) > Math.abs(rows[pivot]![i]!)) pivot = k;
    [rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!];
    rows.forEach((row, k) => {
      if (k === i) return;
      const share = row[i]! / rows[i]![i]!;
      for (let column = i; column < row.length; column++) row[column]! -= share * rows[i]![column]!;
    });
  });
  return rows.map((row, i) => row.at(-1)! / row[i]!);
}
