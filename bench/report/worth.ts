import { SIGNALS } from '../../src/signals/index.js';
import { labelLines } from '../labels.js';
import { tokenize } from '../shingles.js';
import { addPage, EVEN, newSums, scoresAt, type TokenPage } from '../train/score.js';
import type { FoldModel, MeasuredPage } from './answers.js';
import { LookedPage } from './silence.js';
import { groupOf, SECOND_LOOK_GROUP } from './signal-groups.js';

/** What is lost where a signal, or all of a group, says the same of every line. */
export interface Worth {
  readonly name: string;
  /** F1 with everything heard, less F1 without. */
  readonly loss: number;
  /** Signals that were silenced. */
  readonly signals: number;
}

export interface Worths {
  /** F1 with everything heard, and that of the first look alone. */
  readonly f1: number;
  readonly firstLookF1: number;
  /** The most worth first. Of the second look's own group it is told what is lost where there is no second look. */
  readonly signals: readonly Worth[];
  readonly groups: readonly Worth[];
}

interface Entry {
  readonly looked: LookedPage;
  readonly tokens: TokenPage;
  readonly names: readonly string[];
}

/** Collects pages, then silences one signal after another. */
export class WorthOfSignals {
  private readonly entries: Entry[] = [];

  add({ page, document, source }: MeasuredPage, { model }: FoldModel): void {
    if (source.gold === undefined) return;
    const tokens = {
      lines: page.count,
      share: labelLines(document.lines, source.gold),
      sizes: Float32Array.from(document.lines, (line) => tokenize(line.text).length),
      goldTokens: tokenize(source.gold).length,
    };
    this.entries.push({ looked: new LookedPage(page, model), tokens, names: model.names });
  }

  result(): Worths {
    const medians = this.medians();
    const heard = this.f1Without(new Map());
    const worth = (name: string, silenced: readonly string[]): Worth => {
      const said = new Map(silenced.map((one) => [one, medians.get(one) ?? 0]));
      return { name, loss: heard - this.f1Without(said), signals: silenced.length };
    };
    const firstLookF1 = this.f1Of(({ looked }) => looked.atFirst);
    const names = [...medians.keys()];
    const groups = new Set(names.map(groupOf));
    return {
      f1: heard,
      firstLookF1,
      signals: sorted(names.map((name) => worth(name, [name]))),
      groups: sorted(
        [...groups].map((group) => {
          const own = names.filter((name) => groupOf(name) === group);
          if (group === SECOND_LOOK_GROUP) return { name: group, loss: heard - firstLookF1, signals: own.length };
          return worth(group, own);
        }),
      ),
    };
  }

  /** By the name of each signal that some weights ask: the median of its strengths over all lines. */
  private medians(): Map<string, number> {
    const medians = new Map<string, number>();
    for (const { name } of SIGNALS) {
      const all = this.entries.flatMap(({ looked, tokens, names }) => {
        const column = names.indexOf(name);
        return column < 0 ? [] : [looked.strengths.subarray(column * tokens.lines, (column + 1) * tokens.lines)];
      });
      if (all.length > 0) medians.set(name, medianOf(all));
    }
    return medians;
  }

  private f1Without(silenced: ReadonlyMap<string, number>): number {
    return this.f1Of(({ looked }) => looked.without(silenced));
  }

  private f1Of(likely: (entry: Entry) => Float32Array): number {
    const sums = newSums();
    for (const entry of this.entries) addPage(sums, entry.tokens, likely(entry));
    return scoresAt(sums, EVEN).f1;
  }
}

function medianOf(parts: readonly Float32Array[]): number {
  const all = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all.sort()[all.length >> 1];
}

function sorted(worths: readonly Worth[]): Worth[] {
  return worths.toSorted((a, b) => b.loss - a.loss || (a.name < b.name ? -1 : 1));
}
