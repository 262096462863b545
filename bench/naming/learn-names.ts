import { CLUES, TOPIC_CLUES } from '../../src/decide/naming/clues.js';
import { type NameWeights, rowName } from '../../src/decide/naming/name-model.js';
import { tokenise } from '../../src/measure/tokens.js';
import type { Sample } from './samples.js';
import { type Example, fitSoftmax } from './softmax.js';

/** The samples of one page. */
export interface PageSamples {
  readonly site: string;
  readonly samples: readonly Sample[];
}

const CATEGORIES = [
  ...['navigation', 'related', 'promotion', 'comments', 'legal', 'social', 'share'],
  ...['subscription', 'advertisement', 'access', 'consent', 'author-bio', 'media'],
];
/** A word that dropped lines of fewer sites use is no word of chrome. */
const MIN_SITES = 20;
/** What a line counts that a hand named, and one of which the HTML tells; a page of many lines counts as so many. */
const BY_HAND = 1;
const BY_HTML = 0.06;
const PAGE_LINES = 60;
/** Rows of which no weight is greater say nothing. */
const LEAST = 0.05;
/** Weight of what follows what, beside the clues, which tell much of the same. Chosen on sites not learned from. */
const FOLLOWS = 0.35;

const answers = [...CLUES, ...TOPIC_CLUES].flatMap(({ name, answers: all }) =>
  all.map((answer) => rowName(name, answer)),
);

/** Where words are looked at. */
const PLACES = ['words', 'above', 'below'] as const;
type Place = (typeof PLACES)[number];
type Vocabulary = Readonly<Record<Place, readonly string[]>>;

/** Learns what clues, words and neighbours weigh. */
export function learnNames(pages: readonly PageSamples[]): NameWeights {
  const vocabulary: Vocabulary = {
    words: commonWords(pages, 'words'),
    above: commonWords(pages, 'above'),
    below: commonWords(pages, 'below'),
  };
  const rows = [...answers, ...PLACES.flatMap((place) => vocabulary[place].map((word) => rowOf(place, word)))];
  const numbers = new Map(rows.map((row, at) => [row, at]));
  const values = fitSoftmax(
    pages.flatMap((page) => toExamples(page, numbers)),
    rows.length,
    CATEGORIES.length,
  );
  const told = rows
    .map((name, at) => [name, CATEGORIES.map((_, k) => rounded(values[at * CATEGORIES.length + k]))] as const)
    .filter(([, of]) => of.some((weight) => Math.abs(weight) >= LEAST));
  const known = new Map(told);
  const rowsOf = (names: readonly string[], nameOf: (name: string) => string): NameWeights['words'] =>
    Object.fromEntries(
      names.flatMap((name) => {
        const row = known.get(nameOf(name));
        return row ? [[name, row] as const] : [];
      }),
    );
  return {
    categories: CATEGORIES,
    follows: learnFollows(pages),
    clues: rowsOf(answers, (name) => name),
    words: rowsOf(vocabulary.words, (word) => rowOf('words', word)),
    wordsAbove: rowsOf(vocabulary.above, (word) => rowOf('above', word)),
    wordsBelow: rowsOf(vocabulary.below, (word) => rowOf('below', word)),
  };
}

/** Name of a word's row; answers of clues have other names. */
function rowOf(place: Place, word: string): string {
  return `${place} ${word}`;
}

function rounded(weight: number): number {
  return Math.round(weight * 100) / 100;
}

/** Words of chrome, each of which is one token to the program. */
function commonWords(pages: readonly PageSamples[], place: Place): string[] {
  const sites = new Map<string, Set<string>>();
  for (const { site, samples } of pages) {
    for (const word of samples.flatMap((sample) => sample[place])) {
      const known = sites.get(word) ?? new Set();
      sites.set(word, known.add(site));
    }
  }
  const common = [...sites].filter(([, of]) => of.size >= MIN_SITES).map(([word]) => word);
  const { lineStart } = tokenise(common);
  return common.filter((_, i) => lineStart[i + 1] === lineStart[i] + 1).sort();
}

function toExamples({ samples }: PageSamples, numbers: ReadonlyMap<string, number>): Example[] {
  const share = Math.min(1, PAGE_LINES / samples.length);
  return samples.flatMap((sample) => {
    const right = numbersOf(sample);
    if (right.length === 0 || !sample.isOpen) return [];
    const known = PLACES.flatMap((place) =>
      [...new Set(sample[place])].flatMap((word) => numbers.get(rowOf(place, word)) ?? []),
    );
    return [{ rows: [...sample.answers, ...known], right, weight: sample.byHand ? BY_HAND : BY_HTML * share }];
  });
}

function numbersOf({ names }: Sample): number[] {
  return [...new Set(names.map((name) => CATEGORIES.indexOf(name)).filter((name) => name >= 0))];
}

/** By category of a line how much likelier than elsewhere each category is right below, as a log: counted by hand alone. */
function learnFollows(pages: readonly PageSamples[]): NameWeights['follows'] {
  const size = CATEGORIES.length;
  const counts = new Float64Array(size * size).fill(1);
  for (const { samples } of pages) {
    samples.forEach((sample, k) => {
      const above = samples[k - 1] as Sample | undefined;
      if (!sample.byHand || !above?.byHand || above.at !== sample.at - 1) return;
      const [from, to] = [numbersOf(above), numbersOf(sample)];
      if (from.length === 0 || to.length === 0) return;
      const same = to.find((name) => from.includes(name));
      counts[(same ?? from[0]) * size + (same ?? to[0])]++;
    });
  }
  const sum = (of: (k: number) => number): number => CATEGORIES.reduce((all, _, k) => all + of(k), 0);
  const all = counts.reduce((a, b) => a + b, 0);
  const row = (from: number): number[] =>
    CATEGORIES.map((_, to) => {
      const share = counts[from * size + to] / sum((k) => counts[from * size + k]);
      return rounded(FOLLOWS * Math.log(share / (sum((k) => counts[k * size + to]) / all)));
    });
  return Object.fromEntries(CATEGORIES.map((category, from) => [category, row(from)]));
}
