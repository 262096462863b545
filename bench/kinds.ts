import { parseArgs } from 'node:util';
import { contenders } from './contenders.js';
import type { Contender } from './contenders.js';
import { readPages, requireCorpus } from './corpus.js';
import type { Page, SetName } from './corpus.js';
import { hasFoldWeights } from './fold-weights.js';
import { foldOf } from './folds.js';
import { kindPage } from './kinds-page.js';
import { ARTICLE_KINDS, LANGUAGE_KINDS } from './kinds-rules.js';
import type { Kind } from './kinds-rules.js';
import type { PageResult } from './measure.js';
import { segmentOverlap, segmentScore } from './segments.js';
import { overlap, pageF1, score } from './shingles.js';
import type { Overlap, Score } from './shingles.js';

const MARKED_IN_FULL: readonly SetName[] = ['wcxb-articles', 'aed-news'];
const MARKED_IN_PART: readonly SetName[] = ['multilingual-segments'];
const SCRAPER = 'html-text';
const EVERY_PAGE: Kind = { name: 'all of them', rule: 'every page', picks: () => true };

/** The pages of one row of the table. */
interface Row {
  readonly kind: Kind;
  readonly results: PageResult[];
}

/** Judges each page of the sets once and puts the result into the row of every kind that picks the page. */
async function measureKinds(contender: Contender, kinds: readonly Kind[], sets: readonly SetName[]): Promise<Row[]> {
  const rows = [...kinds, EVERY_PAGE].map((kind): Row => ({ kind, results: [] }));
  for (const set of sets) {
    for await (const page of readPages(set)) {
      const text = page.raw[SCRAPER];
      const answer = text === undefined ? undefined : contender.answer(page, text, foldOf(page), SCRAPER);
      if (text === undefined || answer === undefined) continue;
      const result = { id: page.id, url: page.url, ...compare(answer, page) };
      const seen = kindPage(page.gold ?? page.with?.join('\n') ?? '', text);
      for (const { kind, results } of rows) if (kind.picks(seen)) results.push(result);
    }
  }
  return rows;
}

function compare(answer: string, page: Page): Overlap {
  return page.gold === undefined ? segmentOverlap(answer, page) : overlap(answer, page.gold);
}

function printTable(title: string, rows: readonly Row[], measure: (results: readonly PageResult[]) => Score): void {
  console.log(`\n${title}\n`);
  console.log('| kind | rule | pages | F1 | P | R | pages under .5 |\n| --- | --- | --- | --- | --- | --- | --- |');
  for (const { kind, results } of rows) {
    const { pages, f1, precision, recall, poor } = measure(results);
    const figures = [f1, precision, recall, poor].map((value) => (pages === 0 ? '' : value.toFixed(3)));
    console.log(`| ${[kind.name, kind.rule, pages, ...figures].join(' | ')} |`);
  }
}

function printWorst({ kind, results }: Row, worst: number): void {
  console.log(`\nWorst pages of "${kind.name}": F1, id, url\n`);
  const sorted = [...results].sort((a, b) => pageF1(a) - pageF1(b) || b.fp + b.fn - a.fp - a.fn);
  for (const result of sorted.slice(0, worst)) {
    console.log(`${pageF1(result).toFixed(2)}  ${result.id}  ${result.url ?? ''}`);
  }
}

async function run(worst: number): Promise<void> {
  requireCorpus();
  if (!hasFoldWeights()) {
    console.error('Without weights trained for each fold, clean-article is judged on pages its weights may have seen.');
  }
  const contender = contenders('balanced').find(({ name }) => name === 'clean-article');
  if (contender === undefined) throw new Error('clean-article is not among the contenders');
  const full = await measureKinds(contender, [...ARTICLE_KINDS, ...LANGUAGE_KINDS], MARKED_IN_FULL);
  printTable(`${MARKED_IN_FULL.join(' and ')}, ${SCRAPER}, shingle F1`, full, score);
  const part = await measureKinds(contender, LANGUAGE_KINDS, MARKED_IN_PART);
  printTable(`${MARKED_IN_PART.join(' and ')}, ${SCRAPER}, segment F1`, part, segmentScore);
  if (worst > 0) for (const row of [...full, ...part]) printWorst(row, worst);
}

const { values } = parseArgs({ options: { worst: { type: 'string', default: '0' } } });
await run(Number(values.worst));
