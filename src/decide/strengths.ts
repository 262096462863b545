import type { Page } from '../measure/page.js';
import type { LineSets } from '../signals/line-sets.js';
import { keyOfBits } from './forest.js';
import type { Column, Signal } from '../signals/signal.js';

/** Asks the signals about every line: the strength of signal `s` on line `i` goes to `values[(first + s) * count + i]`. */
export function askSignals<P extends Page>(
  signals: readonly Signal<P>[],
  page: P,
  sets: LineSets,
  values: Float32Array,
  first: number,
): void {
  const { count } = page;
  signals.forEach((signal, s) => {
    askOne(signal, page, sets, values.subarray((first + s) * count, (first + s + 1) * count));
  });
}

function askOne<P extends Page>(signal: Signal<P>, page: P, sets: LineSets, into: Float32Array): void {
  const { column, neighbour, ofPage, only } = signal;
  if (column) into.set(column(page));
  else if (neighbour) shift(neighbour.column(page), neighbour.by, neighbour.beyond, into);
  else if (ofPage) into.fill(ofPage(page));
  else if (only) for (const i of sets[only]) into[i] = signal.strength(page, i);
  else for (let i = 0; i < into.length; i++) into[i] = signal.strength(page, i);
}

/** Each line's strength is that of the line so far below it (negative: above it). */
function shift(column: Column, by: number, beyond: number, into: Float32Array): void {
  into.fill(beyond);
  if (Math.abs(by) >= column.length) return;
  if (by > 0) into.set(column.subarray(by));
  else into.set(column.subarray(0, column.length + by), -by);
}

/**
 * The keys of all strengths, line by line, since trees ask many signals of one line after another: column `s` of line `i`
 * goes from `values[s * count + i]` to `keys[i * width + s]`, for the columns `from` up to `to`.
 */
export function fillKeys(
  values: Float32Array,
  count: number,
  keys: Int32Array,
  width: number,
  from: number,
  to: number,
): void {
  const bits = new Int32Array(values.buffer, values.byteOffset, values.length);
  for (let s = from; s < to; s++) {
    const first = s * count;
    for (let i = 0, at = s; i < count; i++, at += width) keys[at] = keyOfBits(bits[first + i]);
  }
}
