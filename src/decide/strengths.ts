import type { Page } from '../measure/page.js';
import type { LineSets } from '../signals/line-sets.js';
import type { Column, Neighbour, Signal } from '../signals/signal.js';

/** Lines of a page from `from` on, up to `to`. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** Asks the signals about every line: the strength of signal `s` on line `i` goes to `values[(first + s) * count + i]`. */
export function askSignals<P extends Page>(
  signals: readonly Signal<P>[],
  page: P,
  sets: LineSets,
  values: Float32Array,
  first: number,
): void {
  const { count } = page;
  const all: LineRange = { from: 0, to: count };
  signals.forEach((signal, s) => {
    askOne(signal, { page, sets }, all, values.subarray((first + s) * count, (first + s + 1) * count));
  });
}

/** Asks one signal about some lines: its strength on line `i` goes to `into[i - from]`. */
export function askOne<P extends Page>(
  signal: Signal<P>,
  { page, sets }: { readonly page: P; readonly sets: LineSets },
  lines: LineRange,
  into: Float32Array,
): void {
  const { from, to } = lines;
  const { column, neighbour, ofPage, only, fill } = signal;
  if (column) into.set(column(page).subarray(from, to));
  else if (neighbour) shift(neighbour.column(page), neighbour, lines, into);
  else if (ofPage) into.fill(ofPage(page), 0, to - from);
  else if (fill) fill(page, from, to, into);
  else if (only) {
    into.fill(0, 0, to - from);
    const set = sets[only];
    for (let k = firstFrom(set, from); k < set.length && set[k] < to; k++)
      into[set[k] - from] = signal.strength(page, set[k]);
  } else for (let i = from; i < to; i++) into[i - from] = signal.strength(page, i);
}

/** Each line's strength is that of the line so far below it (negative: above it). */
function shift<P>(column: Column, { by, beyond }: Neighbour<P>, { from, to }: LineRange, into: Float32Array): void {
  into.fill(beyond, 0, to - from);
  const first = Math.max(0, from + by);
  const end = Math.min(column.length, to + by);
  if (first < end) into.set(column.subarray(first, end), first - by - from);
}

/** Index of the first number of a rising row that is not below `least`. */
function firstFrom(row: Int32Array, least: number): number {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (row[middle] < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
