import type { LineCounts } from './line-counts.js';

/** Cards (title, sentence, date, again and again) have two to five lines. */
const MAX_PERIOD = 5;

/** Runs of lines that look alike. */
export interface Shapes {
  /** Lines in a row, this one among them, that have the same shape. */
  readonly sameRun: Float32Array;
  /** How often in a row the pattern of shapes around this line stands: 0 where it does not repeat. */
  readonly cardRun: Float32Array;
}

/** A shape is the size of a line, how it ends and whether it holds a date; one pass for each period. */
export function measureShapes(counts: LineCounts, dated: Uint8Array): Shapes {
  const count = dated.length;
  const shape = new Uint8Array(count);
  for (let i = 0; i < count; i++) shape[i] = size(counts.words[i]) * 4 + counts.terminal[i] * 2 + dated[i];
  const cardRun = new Float32Array(count);
  for (let period = 2; period <= MAX_PERIOD; period++) markRuns(shape, period, cardRun);
  const sameRun = new Float32Array(count);
  markRuns(shape, 1, sameRun);
  return { sameRun, cardRun };
}

function size(words: number): number {
  return words <= 2 ? 0 : words <= 5 ? 1 : words <= 12 ? 2 : words <= 25 ? 3 : 4;
}

function markRuns(shape: Uint8Array, period: number, runs: Float32Array): void {
  const count = shape.length;
  for (let i = 0; i + period < count;) {
    let end = i;
    while (end + period < count && shape[end] === shape[end + period]) end++;
    const covered = end - i + period;
    const cycles = Math.floor(covered / period);
    if (end > i && (period === 1 || (cycles >= 3 && !isUniform(shape, i, period)))) {
      for (let at = i; at < i + covered; at++) if (cycles > runs[at]) runs[at] = cycles;
    }
    i = Math.max(end, i + 1);
  }
}

function isUniform(shape: Uint8Array, from: number, period: number): boolean {
  for (let at = from + 1; at < from + period; at++) if (shape[at] !== shape[from]) return false;
  return true;
}
