import { keyOf, likelihood } from '../../src/decide/forest.js';
import { linesWorthALook } from '../../src/decide/looks.js';
import type { Model } from '../../src/decide/model.js';
import { askSignals } from '../../src/decide/strengths.js';
import { type LookedAtPage, measureImpression } from '../../src/measure/impression.js';
import type { Page } from '../../src/measure/page.js';
import { findLineSets, type LineSets } from '../../src/signals/line-sets.js';

/** Signals that are silenced: by name, what each says of every line instead of what it has to say. */
export type Silenced = ReadonlyMap<string, number>;

/** A page whose signals were asked once, so that it can be looked at again and again with some of them silenced. */
export class LookedPage {
  /** How likely each line is article, with every signal heard. */
  readonly likely: Float32Array;
  /** The strengths that this came from: column `s` of line `i` at `s * count + i`, in the order of the model's names. */
  readonly strengths: Float32Array;
  /** The same after the first look alone. */
  readonly atFirst: Float32Array;
  private readonly sets: LineSets;

  constructor(
    private readonly page: Page,
    private readonly model: Model,
  ) {
    this.sets = findLineSets(page);
    this.strengths = new Float32Array(model.names.length * page.count);
    askSignals(model.firstSignals, page, this.sets, this.strengths, 0);
    this.atFirst = new Float32Array(page.count);
    this.likely = this.look(new Map());
  }

  /**
   * How likely each line is article where these signals say the same of all lines: the second look also sees what the
   * first one makes of that. Only what changes is worked out anew.
   */
  without(silenced: Silenced): Float32Array {
    const columns = new Map<number, number>();
    for (const [name, strength] of silenced) {
      const column = this.model.names.indexOf(name);
      if (column >= 0) columns.set(column, strength);
    }
    const differ = this.linesThatDiffer(columns);
    return differ.includes(1) ? this.look(columns, differ) : this.likely;
  }

  private linesThatDiffer(columns: ReadonlyMap<number, number>): Uint8Array {
    const { count } = this.page;
    const differ = new Uint8Array(count);
    for (const [column, strength] of columns) {
      for (let i = 0; i < count; i++) if (this.strengths[column * count + i] !== strength) differ[i] = 1;
    }
    return differ;
  }

  /** Looks twice. `differ` marks the lines that may come out otherwise; without it nothing was looked at before. */
  private look(silenced: ReadonlyMap<number, number>, differ?: Uint8Array): Float32Array {
    const first = this.firstLook(silenced, differ);
    const changed = differ === undefined || first.some((likely, i) => likely !== this.atFirst[i]);
    const strengths = changed ? this.askAgain(first, differ === undefined) : this.strengths;
    if (differ === undefined) this.atFirst.set(first);
    const { page, model } = this;
    const row = keyRow(model.names.length, silenced);
    const likely = first.slice();
    const twice = linesWorthALook(first);
    for (let i = 0; i < page.count; i++) {
      if (!twice[i]) continue;
      if (!changed && !differ[i]) likely[i] = this.likely[i];
      else likely[i] = likelihood(model.second, row(strengths, page.count, i), 0);
    }
    return likely;
  }

  private firstLook(silenced: ReadonlyMap<number, number>, differ: Uint8Array | undefined): Float32Array {
    const { page, model } = this;
    const row = keyRow(model.firstSignals.length, silenced);
    const likely = this.atFirst.slice();
    for (let i = 0; i < page.count; i++) {
      if (!differ || differ[i]) likely[i] = likelihood(model.first, row(this.strengths, page.count, i), 0);
    }
    return likely;
  }

  /** Strengths in which the second look's signals see another first look. */
  private askAgain(first: Float32Array, inPlace: boolean): Float32Array {
    const { page, model } = this;
    const strengths = inPlace ? this.strengths : this.strengths.slice();
    const lookedAt: LookedAtPage = { ...page, impression: measureImpression(page, first) };
    askSignals(model.secondSignals, lookedAt, this.sets, strengths, model.firstSignals.length);
    return strengths;
  }
}

/** Reads the keys of a line's first `columns` strengths, those of silenced columns put in their place. */
function keyRow(columns: number, silenced: ReadonlyMap<number, number>) {
  const keys = new Int32Array(columns);
  const put = [...silenced].filter(([column]) => column < columns).map(([column, value]) => [column, keyOf(value)]);
  return (strengths: Float32Array, count: number, i: number): Int32Array => {
    for (let s = 0; s < columns; s++) keys[s] = keyOf(strengths[s * count + i]);
    for (const [column, key] of put) keys[column] = key;
    return keys;
  };
}
