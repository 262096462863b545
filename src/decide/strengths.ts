import type { Page } from '../measure/page.js';
import type { LineSets } from '../signals/line-sets.js';
import { keyOfBits } from './forest.js';
import type { Column, Signal } from '../signals/signal.js';

/** Room for the keys of all strengths: `width` of them for each line. */
export interface LineKeys {
  readonly keys: Int32Array;
  readonly width: number;
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
  signals.forEach((signal, s) => {
    askOne(signal, page, sets, values.subarray((first + s) * count, (first + s + 1) * count));
  });
}

function askOne<P extends Page>(signal: Signal<P>, page: P, sets: LineSets, into: Float32Array): void {
  const { column, neighbour, ofPage, only } = signal;
  if (column) into.set(column(page));
  else if (neighbour) shift(neighbour.column(page), neighbour.by, neighbour.beyond, into);
  else if (ofPage) into.fill(ofPage(page));
  else if (only) {
    into.fill(0);
    for (const i of sets[only]) into[i] = signal.strength(page, i);
  } else for (let i = 0; i < into.length; i++) into[i] = signal.strength(page, i);
}

/** Each line's strength is that of the line so far below it (negative: above it). */
function shift(column: Column, by: number, beyond: number, into: Float32Array): void {
  into.fill(beyond);
  if (Math.abs(by) >= column.length) return;
  if (by > 0) into.set(column.subarray(by));
  else into.set(column.subarray(0, column.length + by), -by);
}

/** So many signals are asked before their strengths go to the keys: these few stay close to the processor. */
const BLOCK = 8;

/**
 * Asks the signals about every line, and notes the keys of their strengths line by line, since trees ask many signals of
 * one line after another: that of signal `s` on line `i` goes to `keys[i * width + first + s]`.
 */
export function askForKeys<P extends Page>(
  signals: readonly Signal<P>[],
  page: P,
  sets: LineSets,
  { keys, width }: LineKeys,
  first: number,
): void {
  const { count } = page;
  const strengths = new Float32Array(BLOCK * count);
  const bits = new Int32Array(strengths.buffer);
  const columns = Array.from({ length: BLOCK }, (_, k) => strengths.subarray(k * count, (k + 1) * count));
  for (let from = 0; from < signals.length; from += BLOCK) {
    const asked = Math.min(BLOCK, signals.length - from);
    for (let k = 0; k < asked; k++) askOne(signals[from + k], page, sets, columns[k]);
    for (let i = 0, at = first + from; i < count; i++, at += width) {
      for (let k = 0, of = i; k < asked; k++, of += count) keys[at + k] = keyOfBits(bits[of]);
    }
  }
}
