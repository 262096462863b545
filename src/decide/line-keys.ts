import { flags, floats, integers } from '../document/room.js';
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
 * The keys of the strengths of a page's lines, line by line, since trees ask many signals of one line after another, and
 * the leaves that the lines reach by them. Held are those of a window of lines, and when a line outside of it is asked for,
 * those of the window with that line: the keys of all lines of a long page would be half of what is held of it. Quick for
 * whoever goes from line to line.
 */
export class LineKeys {
  /** Keys of the lines of the window: that of the signal in column `s` on line `i` at `at(i) + s`. */
  readonly held: Int32Array;
  /** The leaves of the lines of the window: those of line `i` from `leavesAt(i)` on. */
  readonly leaves: Int32Array;
  private readonly strengths: Float32Array;
  private readonly bits: Int32Array;
  /** What is done to the lines of a window, one after the other. */
  private readonly steps: ((from: number, to: number) => void)[] = [];
  private readonly all: Uint8Array;
  /** The lines of the window. */
  private from = 0;
  private to = 0;

  /** `width`: how many signals there will be; `groups`: how many numbers name the leaves of a line. */
  constructor(
    private readonly count: number,
    readonly width: number,
    private readonly groups: number,
    private readonly window = WINDOW,
  ) {
    const most = Math.min(count, window);
    this.held = integers(most * width);
    this.leaves = integers(most * groups);
    this.strengths = floats(most * BLOCK);
    this.bits = new Int32Array(this.strengths.buffer, this.strengths.byteOffset, this.strengths.length);
    this.all = flags(count).fill(1);
  }

  /** Adds signals, whose keys stand from column `first` on; of the lines for which `needed` has 1, where it is given. */
  add<P extends Page>(
    signals: readonly Signal<P>[],
    of: { readonly page: P; readonly sets: LineSets },
    first: number,
    needed: Uint8Array = this.all,
  ): void {
    this.steps.push((from, to) => this.ask(signals, of, first, { from, to, needed }));
    if (this.to > this.from) this.steps[this.steps.length - 1](this.from, this.to);
  }

  /** Does a step for the lines of each window, from one line up to another, and again whenever they come back. */
  work(step: (from: number, to: number) => void): void {
    this.steps.push(step);
    const { from, to } = this;
    if (to > from) step(from, to);
    if (to - from < this.count) for (let i = 0; i < this.count; i += this.window) this.at(i);
  }

  /** Where the keys of line `i` begin in `held`, until another line is asked for. */
  at(i: number): number {
    if (i < this.from || i >= this.to) this.load(i);
    return (i - this.from) * this.width;
  }

  /** Where the leaves of line `i` begin in `leaves`, until another line is asked for. */
  leavesAt(i: number): number {
    if (i < this.from || i >= this.to) this.load(i);
    return (i - this.from) * this.groups;
  }

  private load(i: number): void {
    this.from = i - (i % this.window);
    this.to = Math.min(this.count, this.from + this.window);
    for (const step of this.steps) step(this.from, this.to);
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
