import type { Contender } from './contenders.js';
import { HTML_SETS, readPages, readPagesWithHtml, SCRAPERS } from './corpus.js';
import type { Page, Scraper, SetName } from './corpus.js';
import { foldOf } from './folds.js';
import { segmentOverlap, segmentScore } from './segments.js';
import { overlap, score } from './shingles.js';
import type { Overlap, Score } from './shingles.js';

/** A scraper's text; `single`: that of `html-text` with the whole page on one line; or the page's own HTML. */
export type Input = Scraper | 'single' | 'html';

export interface PageResult extends Overlap {
  readonly id: string;
  readonly url: string | null;
}

/** How one contender did on one set's pages as one scraper left them. */
export interface Measurement extends Score {
  readonly set: SetName;
  readonly input: Input;
  readonly contender: string;
  readonly results: readonly PageResult[];
}

export function inputsOf(set: SetName): Input[] {
  const flat: Input[] = set === 'wcxb-articles' ? [...SCRAPERS[set], 'single'] : [...SCRAPERS[set]];
  return HTML_SETS.includes(set) ? [...flat, 'html'] : flat;
}

/** Every contender on every input of every `every`th page of a set, which is read once. */
export async function measureSet(
  set: SetName,
  inputs: readonly Input[],
  contenders: readonly Contender[],
  every: number,
): Promise<Measurement[]> {
  const cells = inputs.flatMap((input) =>
    contenders.map((contender) => ({ input, contender, results: [] as PageResult[] })),
  );
  for await (const { page, html } of readWithHtml(set, inputs.includes('html'), every)) {
    const fold = foldOf(page);
    for (const { input, contender, results } of cells) {
      const text = input === 'html' ? html : textOf(page, input);
      const answer = text === undefined ? undefined : contender.answer(page, text, fold, input);
      if (answer !== undefined) results.push({ id: page.id, url: page.url, ...compare(answer, page) });
    }
  }
  return cells
    .filter(({ results }) => results.length > 0)
    .map(({ input, contender, results }) => ({
      set,
      input,
      contender: contender.name,
      ...(isMarkedInFull(set) ? score(results) : segmentScore(results)),
      results,
    }));
}

/** The pages of a set, and their HTML where it is wanted: both files have them in the same order. */
async function* readWithHtml(
  set: SetName,
  withHtml: boolean,
  every: number,
): AsyncGenerator<{ page: Page; html?: string }> {
  if (!withHtml) for await (const page of readPages(set, every)) yield { page };
  else yield* readPagesWithHtml(set, every);
}

export function textOf(page: Page, input: Exclude<Input, 'html'>): string | undefined {
  return input === 'single' ? page.raw['html-text']?.replaceAll('\n', ' ') : page.raw[input];
}

/** Whether a set's pages have the whole article as gold; else only segments are marked. */
export function isMarkedInFull(set: SetName): boolean {
  return set !== 'multilingual-segments';
}

function compare(answer: string, page: Page): Overlap {
  return page.gold === undefined ? segmentOverlap(answer, page) : overlap(answer, page.gold);
}
