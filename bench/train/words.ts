import { LEXICONS } from '../../src/lexicons/index.js';
import type { Lexicon } from '../../src/lexicons/lexicon.js';
import { HashTable } from '../../src/measure/hash-table.js';
import { type Tokens, tokenise } from '../../src/measure/tokens.js';
import type { WordWeights } from '../../src/measure/wording.js';

/** One page to learn words from: its words, by line, and what its lines are. */
export interface WordPage {
  readonly fold: number;
  readonly site: string;
  readonly tokens: Tokens;
  /** By line: 1 for article, and how much the line counts. */
  readonly label: Uint8Array;
  readonly weight: Float32Array;
}

/** The language of the pages that words are learned from. */
export const WORD_LANGUAGE = 'en';
/** A word counts that so many sites use: what only some sites write says nothing about others. */
const MIN_SITES = 30;
const STEPS = 120;
const RATE = 0.08;
/** Chosen on folds by site: a tenth of it fits the sites learned from better, and others worse. */
const RIDGE = 1e-5;

/** The words of a set of pages, by their hashes. */
interface Vocabulary {
  readonly names: readonly string[];
  readonly numbers: HashTable;
}

/**
 * Learns what words weigh for a line's being article: logistic regression over the words of each line, by Adam over all
 * pages at once. Deterministic. `texts` are all lines of the pages, from which the words' spelling is taken.
 */
export function learnWords(pages: readonly WordPage[], spelling: Spelling): WordWeights {
  const vocabulary = vocabularyOf(pages, spelling);
  const { from, ids } = numberWords(pages, vocabulary);
  const label = Uint8Array.from(pages.flatMap((page) => [...page.label]));
  const weight = Float32Array.from(pages.flatMap((page) => [...page.weight]));
  const total = weight.reduce((a, b) => a + b, 0);
  const size = vocabulary.names.length + 1;
  const values = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = values.map((value, k) => (k === size - 1 ? 0 : value * RIDGE));
    for (let i = 0; i < label.length; i++) {
      const known = from[i + 1] - from[i];
      const scale = known > 0 ? 1 / Math.sqrt(known) : 0;
      let score = 0;
      for (let at = from[i]; at < from[i + 1]; at++) score += values[ids[at]];
      const likely = 1 / (1 + Math.exp(-(score * scale + values[size - 1])));
      const delta = ((likely - label[i]) * weight[i]) / total;
      for (let at = from[i]; at < from[i + 1]; at++) gradient[ids[at]] += delta * scale;
      gradient[size - 1] += delta;
    }
    const rate = RATE * (1 - step / (STEPS + 1));
    for (let k = 0; k < size; k++) {
      mean[k] += 0.1 * (gradient[k] - mean[k]);
      square[k] += 0.01 * (gradient[k] ** 2 - square[k]);
      values[k] -= (rate * (mean[k] / (1 - 0.9 ** step))) / (Math.sqrt(square[k] / (1 - 0.99 ** step)) + 1e-9);
    }
  }
  const words = Object.fromEntries(vocabulary.names.map((name, k) => [name, round(values[k])]));
  return { language: WORD_LANGUAGE, bias: round(values[size - 1]), words };
}

/** How each word is spelled, by its hash. */
export type Spelling = ReadonlyMap<number, string>;

/** Finds the words of lines, but for months and days of the week: they tell when pages were taken, not what they are. */
export function spell(texts: Iterable<string>): Spelling {
  const names = new Set<string>();
  for (const text of texts) for (const word of text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? []) names.add(word);
  const list = [...names];
  const { hash, lineStart } = tokenise(list);
  const spelling = new Map<number, string>();
  list.forEach((name, k) => {
    if (lineStart[k + 1] - lineStart[k] === 1) spelling.set(hash[lineStart[k]], name);
  });
  for (const name of calendarNames()) spelling.delete(tokenise([name]).hash[0]);
  return spelling;
}

function calendarNames(): string[] {
  const lexicon = (LEXICONS as readonly Lexicon[]).find(({ language }) => language === WORD_LANGUAGE);
  return [...(lexicon?.months ?? []), ...(lexicon?.weekdays ?? [])].flat();
}

function vocabularyOf(pages: readonly WordPage[], spelling: Spelling): Vocabulary {
  const sites = new Map<number, Set<string>>();
  for (const { tokens, site } of pages) {
    for (const hash of new Set(tokens.hash.subarray(0, tokens.count))) {
      if (!spelling.has(hash)) continue;
      const known = sites.get(hash);
      if (known) known.add(site);
      else sites.set(hash, new Set([site]));
    }
  }
  const common = [...sites].filter(([, seen]) => seen.size >= MIN_SITES).map(([hash]) => hash);
  const sorted = common
    .map((hash) => ({ hash, name: spelling.get(hash) ?? '' }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const numbers = new HashTable(sorted.length);
  sorted.forEach(({ hash }, number) => numbers.add(hash, number));
  return { names: sorted.map(({ name }) => name), numbers };
}

/** The numbers of the known words of all lines in a row, and where each line's begin. */
function numberWords(pages: readonly WordPage[], { numbers }: Vocabulary): { from: Int32Array; ids: Int32Array } {
  const lines = pages.reduce((sum, page) => sum + page.label.length, 0);
  const words = pages.reduce((sum, page) => sum + page.tokens.count, 0);
  const from = new Int32Array(lines + 1);
  const ids = new Int32Array(words);
  let line = 0;
  let count = 0;
  for (const { tokens, label } of pages) {
    for (let i = 0; i < label.length; i++) {
      for (let at = tokens.lineStart[i]; at < tokens.lineStart[i + 1]; at++) {
        const number = numbers.get(tokens.hash[at]);
        if (number >= 0) ids[count++] = number;
      }
      from[++line] = count;
    }
  }
  return { from, ids: ids.subarray(0, count) };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
