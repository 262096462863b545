import type { Tree } from '../../src/decide/forest.js';
import type { HeadlineWeights } from '../../src/measure/headline.js';
import { type LookedAtPage, measureImpression } from '../../src/measure/impression.js';
import { measure, type Page } from '../../src/measure/page.js';
import { WordBook, type WordWeights } from '../../src/measure/wording.js';
import type { Looks, Weights } from '../../src/decide/model.js';
import { FOLDS } from '../folds.js';
import { boost } from './boost.js';
import type { LabelledPage } from './dataset.js';
import { trainHeadline } from './headline.js';
import { FIRST_PLAN, SECOND_PLAN, WORDLESS } from './plan.js';
import { generator } from './random.js';
import { Strengths } from './strengths.js';
import { learnWords, type Spelling, WORD_LANGUAGE } from './words.js';

/** What the two looks at lines learn. */
export type LookWeights = Pick<Weights, 'signals' | 'first' | 'second'>;

/** All that is learned, from every page but those of one fold. */
export interface Learned {
  readonly weights: LookWeights;
  readonly headline: HeadlineWeights;
  readonly words: WordWeights;
  /** By page: how likely each line is article, at second look. */
  readonly likely: readonly Float32Array[];
}

const SILENT = new WordBook({ language: WORD_LANGUAGE, bias: 0, words: {} });

/** What learning begins with. */
export interface Given {
  readonly looks: Looks;
  /** What measuring has learned from other pages of the same sites; learned from these where it is absent. */
  readonly measuring?: { readonly headline: HeadlineWeights; readonly words: WordWeights };
  /** Pages from which nothing but words is learned. */
  readonly others?: readonly LabelledPage[];
}

/** Learns from all pages that are not of `fold` (-1: from all), and judges every page with what was learned. */
export function learn(pages: readonly LabelledPage[], spelling: Spelling, fold: number, given: Given): Learned {
  const { looks, others = [] } = given;
  const isSeen = (page: LabelledPage): boolean => page.fold !== fold;
  const seen = pages.filter(isSeen);
  const headline =
    given.measuring?.headline ??
    trainHeadline(seen.filter((page) => !page.group.endsWith('single')).map((page) => page.headline));
  const ofWords = wordPages([...seen, ...others.filter(isSeen)]);
  const words = given.measuring?.words ?? learnWords(ofWords, spelling);
  const books = new Map([[fold, new WordBook(words)]]);
  for (const inner of innerFolds(fold)) {
    const rest = ofWords.filter((page) => page.fold !== inner);
    books.set(inner, new WordBook(learnWords(rest, spelling)));
  }
  const table = new Strengths(pages, looks.first.length + looks.second.length);
  const measured = measureAll(pages, headline, books, new WordBook(words));
  table.fill(measured, looks.first, 0);
  const rows = table.rowsOf(isSeen);
  const first = lookFirst(table, rows, fold, looks.first.length);
  const lookedAt = measured.map((page, p): LookedAtPage => ({
    ...page,
    impression: measureImpression(page, first.likely.subarray(table.starts[p], table.starts[p + 1])),
  }));
  table.fill(lookedAt, looks.second, looks.first.length);
  const worth = Int32Array.from(pages.flatMap((_, p) => table.worthALook(p, first.likely)));
  const isSeenRow = new Uint8Array(table.count);
  for (const row of rows) isSeenRow[row] = 1;
  const again = worth.filter((row) => isSeenRow[row] === 1);
  const columns = looks.first.length + looks.second.length;
  const second = boost(table.lesson(columns, again), again, SECOND_PLAN);
  const likely = first.likely.slice();
  const judged = table.judge(second, columns, worth);
  for (const row of worth) likely[row] = judged[row];
  return {
    weights: nameSignals(looks, first.trees, second),
    headline,
    words,
    likely: pages.map((_, p) => likely.subarray(table.starts[p], table.starts[p + 1])),
  };
}

function innerFolds(fold: number): number[] {
  return Array.from({ length: FOLDS }, (_, inner) => inner).filter((inner) => inner !== fold);
}

/** Words are learned from blocks a line: other scrapers' lines are cut otherwise, but have the same words. */
function wordPages(pages: readonly LabelledPage[]): LabelledPage[] {
  return pages.filter(({ group, language }) => isWhole(group) && language === WORD_LANGUAGE);
}

/** Whether the group's pages have a block a line. */
function isWhole(group: string): boolean {
  return group.endsWith('html-text') || group.endsWith(' html');
}

/**
 * Measures each page with words that were not learned from its own fold; some pages as if their language had no words,
 * so that the trees also learn to do without.
 */
function measureAll(
  pages: readonly LabelledPage[],
  headline: HeadlineWeights,
  books: ReadonlyMap<number, WordBook>,
  whole: WordBook,
): Page[] {
  const random = generator(3);
  return pages.map((page) => {
    const wordless = random() < WORDLESS && !isWhole(page.group);
    return measure(page.document, { headline, words: wordless ? SILENT : (books.get(page.fold) ?? whole) });
  });
}

/** Trees of the first look, and its answer for each line by trees that did not see the line's fold. */
function lookFirst(
  table: Strengths,
  rows: Int32Array,
  fold: number,
  columns: number,
): { trees: Tree[]; likely: Float32Array } {
  const lesson = table.lesson(columns, rows);
  const trees = boost(lesson, rows, FIRST_PLAN);
  const likely = table.judge(
    trees,
    columns,
    table.rowsOf((page) => page.fold === fold),
  );
  for (const inner of innerFolds(fold)) {
    const others = boost(
      lesson,
      table.rowsOf((page) => page.fold !== fold && page.fold !== inner),
      FIRST_PLAN,
    );
    const own = table.rowsOf((page) => page.fold === inner);
    const judged = table.judge(others, columns, own);
    for (const row of own) likely[row] = judged[row];
  }
  return { trees, likely };
}

/** Lists the signals that some tree asks, and names them by their place in that list. */
function nameSignals(looks: Looks, first: readonly Tree[], second: readonly Tree[]): LookWeights {
  const names = [...looks.first, ...looks.second].map(({ name }) => name);
  const asked = new Set([...first, ...second].flatMap((tree) => tree.filter(isInner).map((node) => node[0])));
  const used = names.map((_, column) => column).filter((column) => asked.has(column));
  const renumber = (trees: readonly Tree[]): Tree[] =>
    trees.map((tree) => tree.map((node) => (isInner(node) ? [used.indexOf(node[0]), ...node.slice(1)] : node)));
  return { signals: used.map((column) => names[column]), first: renumber(first), second: renumber(second) };
}

function isInner(node: readonly number[]): boolean {
  return node.length > 1;
}
