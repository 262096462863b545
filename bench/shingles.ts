/** Tokens to a shingle. */
const SIZE = 4;

/** What Python's `\w+` finds in a string: letters, numbers of every kind and the underscore, but no marks. */
const TOKEN = /[\p{L}\p{N}_]+/gu;

/** Two numbers below this make one exact key. */
const BASE = 2 ** 26;

/** How the shingles of an answer and of the gold overlap, as counts. */
export interface Overlap {
  /** In both. */
  readonly tp: number;
  /** In the answer alone. */
  readonly fp: number;
  /** In the gold alone. */
  readonly fn: number;
}

/** The measure over many pages. */
export interface Score {
  readonly pages: number;
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  /** Share of pages whose own F1 is below one half. */
  readonly poor: number;
}

export function tokenize(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

/** Gives each new key the next number, counted from 0. */
export class Numbering<K> {
  private readonly numbers = new Map<K, number>();

  of(key: K): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const next = this.numbers.size;
    this.numbers.set(key, next);
    return next;
  }
}

/** Turns texts into the numbers of their shingles: the same shingle is the same number in every text. */
export class Shingler {
  private readonly words = new Numbering<string>();
  private readonly pairs = new Numbering<number>();
  private readonly quads = new Numbering<number>();

  /** One number for each shingle, in order. A text of fewer than four tokens is one shingle, an empty one is none. */
  shingles(text: string): number[] {
    const words = tokenize(text).map((token) => this.words.of(token) + 1);
    if (words.length === 0) return [];
    while (words.length < SIZE) words.push(0);
    const pairs = words.slice(1).map((word, at) => this.pairs.of((words[at] ?? 0) * BASE + word));
    return pairs.slice(2).map((pair, at) => this.quads.of((pairs[at] ?? 0) * BASE + pair));
  }
}

/** Compares the multisets of shingles. */
export function overlap(answer: string, gold: string): Overlap {
  const shingler = new Shingler();
  const wanted = shingler.shingles(gold);
  const given = shingler.shingles(answer);
  const left = new Map<number, number>();
  for (const shingle of wanted) left.set(shingle, (left.get(shingle) ?? 0) + 1);
  let tp = 0;
  for (const shingle of given) {
    const count = left.get(shingle) ?? 0;
    if (count === 0) continue;
    left.set(shingle, count - 1);
    tp += 1;
  }
  return { tp, fp: given.length - tp, fn: wanted.length - tp };
}

/** F1 of one page. */
export function pageF1({ tp, fp, fn }: Overlap): number {
  return tp === 0 ? (fp + fn === 0 ? 1 : 0) : (2 * tp) / (2 * tp + fp + fn);
}

/** Means over pages, and F1 of those means. A page without an answer counts for recall only. */
export function score(overlaps: readonly Overlap[]): Score {
  const precision = mean(overlaps.filter(({ tp, fp }) => tp + fp > 0).map(({ tp, fp }) => tp / (tp + fp)));
  const recall = mean(overlaps.filter(({ tp, fn }) => tp + fn > 0).map(({ tp, fn }) => tp / (tp + fn)));
  const poor = mean(overlaps.map((one) => (pageF1(one) < 0.5 ? 1 : 0)));
  return { pages: overlaps.length, f1: harmonic(precision, recall), precision, recall, poor };
}

export function harmonic(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
