import { candidatesOf } from '../../src/metadata/index.js';
import type { BeliefName } from '../../src/metadata/belief/belief.js';
import type { Clues } from '../../src/metadata/belief/candidate.js';
import { type Page, readPagesWithHtml, type SetName } from '../corpus.js';
import { foldEngine } from '../fold-weights.js';
import { foldOf } from '../folds.js';
import { dayOf, plain, sameNames, showsDay } from '../peers/values.js';

/** One candidate for a field of a page, and whether it is right. */
export interface Sample {
  readonly clues: Clues;
  readonly isRight: boolean;
}

/** The candidates for a field of one page that has a gold value. */
export interface PageSamples {
  readonly set: SetName;
  readonly fold: number;
  readonly samples: readonly Sample[];
  /** Whether the page counts for the field: on flat text, whether it shows the value at all. */
  readonly counts: boolean;
}

export type Samples = Record<BeliefName, PageSamples[]>;

export const METADATA_SETS: readonly SetName[] = ['wcxb-articles', 'aed-news'];

/** The candidates of all pages with gold values, as text and as HTML. No page is read by weights that saw its site. */
export async function readSamples(): Promise<Samples> {
  const found: Samples = {
    ...{ title: [], authors: [], published: [] },
    ...{ 'title-html': [], 'authors-html': [], 'published-html': [] },
  };
  for (const set of METADATA_SETS) {
    for await (const { page, html } of readPagesWithHtml(set)) {
      const text = page.raw['html-text'];
      if (text !== undefined) addPage(found, set, page, text, '');
      addPage(found, set, page, html, '-html');
    }
  }
  return found;
}

function addPage(found: Samples, set: SetName, page: Page, text: string, suffix: '' | '-html'): void {
  const fold = foldOf(page);
  const isHtml = suffix === '-html';
  const { described } = foldEngine(fold, isHtml ? 'html' : 'flat')(text, isHtml ? { format: 'html' } : {});
  const { title, authors, published } = candidatesOf(described);
  const shown = isHtml ? '' : plain(text);
  const shows = (value: string): boolean => isHtml || shown.includes(plain(value));
  const add = <T>(
    field: 'title' | 'authors' | 'published',
    gold: string | null | undefined,
    counts: (gold: string) => boolean,
    candidates: readonly { value: T; clues: Clues }[],
    isSame: (value: T, gold: string) => boolean,
  ): void => {
    if (!gold) return;
    const samples = candidates.map(({ value, clues }) => ({ clues, isRight: isSame(value, gold) }));
    found[`${field}${suffix}`].push({ set, fold, samples, counts: counts(gold) });
  };
  add('title', page.title, shows, title, (value, gold) => plain(value) === plain(gold));
  add('authors', page.author, shows, authors, sameNames);
  add(
    'published',
    page.date,
    (gold) => isHtml || showsDay(text, gold),
    published,
    (value, gold) => dayOf(value) === gold,
  );
}
