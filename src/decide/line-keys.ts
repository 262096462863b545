import type { Page } from '../measure/page.js';
import type { LineSets } from '../signals/line-sets.js';
import type { Signal } from '../signals/signal.js';
import { keyOfBits } from './forest.js';
import { askOne } from './strengths.js';

/** Lines whose keys are held at once. Hardly any page has more; of one that has, signals are asked again. */
const WINDOW = 16 * 1024;
/** So many signals are asked before their strengths go to the keys: these few stay close to the processor. */
const BLOCK = 8;

/**
 * The keys of the strengths of a page's lines, line by line, since trees ask many signals of one line after another. Held
 * are those of a window of lines, and when a line outside of it is asked for, those of the window with that line: the keys
 * of all lines of a long page would be half of what is held of it. Quick for whoever goes from line to line.
 */
export class LineKeys {
  /** Keys of the lines of the window: that of the signal in column `s` on line `i` at `at(i) + s`. */
  readonly held: Int32Array;
  private readonly strengths: Float32Array;
  private readonly bits: Int32Array;
  /** What fills each part of a line's keys. */
  private readonly parts: ((from: number, to: number) => void)[] = [];
  private readonly all: Uint8Array;
  /** The lines of the window. */
  private from = 0;
  private to = 0;

  /** `width`: how many signals there will be. */
  constructor(
    private readonly count: number,
    readonly width: number,
    private readonly window = WINDOW,
  ) {
    const most = Math.min(count, window);
    this.held = new Int32Array(most * width);
    this.strengths = new Float32Array(most * BLOCK);
    this.bits = new Int32Array(this.strengths.buffer);
    this.all = new Uint8Array(count).fill(1);
  }

  /** Adds signals, whose keys stand from column `first` on; of the lines for which `needed` has 1, where it is given. */
  add<P extends Page>(
    signals: readonly Signal<P>[],
    of: { readonly page: P; readonly sets: LineSets },
    first: number,
    needed: Uint8Array = this.all,
  ): void {
    const part = (from: number, to: number): void => this.ask(signals, of, first, { from, to, needed });
    this.parts.push(part);
    if (this.to > this.from) part(this.from, this.to);
  }

  /** Where the keys of line `i` begin in `held`, until another line is asked for. */
  at(i: number): number {
    if (i < this.from || i >= this.to) this.load(i);
    return (i - this.from) * this.width;
  }

  private load(i: number): void {
    this.from = i - (i % this.window);
    this.to = Math.min(this.count, this.from + this.window);
    for (const part of this.parts) part(this.from, this.to);
  }

  private ask<P extends Page>(
    signals: readonly Signal<P>[],
    of: { readonly page: P; readonly sets: LineSets },
    first: number,
    lines: { readonly from: number; readonly to: number; readonly needed: Uint8Array },
  ): void {
    const { held, bits, strengths, width } = this;
    const { from, needed } = lines;
    const count = lines.to - from;
    for (let start = 0; start < signals.length; start += BLOCK) {
      const asked = Math.min(BLOCK, signals.length - start);
      for (let k = 0; k < asked; k++)
        askOne(signals[start + k], of, lines, strengths.subarray(k * count, (k + 1) * count));
      for (let i = 0, at = first + start; i < count; i++, at += width) {
        if (!needed[from + i]) continue;
        for (let k = 0, one = i; k < asked; k++, one += count) held[at + k] = keyOfBits(bits[one]);
      }
    }
  }
}
