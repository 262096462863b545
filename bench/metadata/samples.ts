import { candidatesOf } from '../../src/metadata/index.js';
import type { BeliefName } from '../../src/metadata/belief/belief.js';
import type { Clues } from '../../src/metadata/belief/candidate.js';
import { type Page, readPagesWithHtml, type SetName } from '../corpus.js';
import type { Form } from '../fold-files.js';
import { foldEngine } from '../fold-weights.js';
import { foldOf } from '../folds.js';
import { FIELDS, goldOf, isRight, showing } from './gold.js';

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
      if (text !== undefined) addPage(found, set, page, text, 'flat');
      addPage(found, set, page, html, 'html');
    }
  }
  return found;
}

function addPage(found: Samples, set: SetName, page: Page, text: string, form: Form): void {
  const fold = foldOf(page);
  const { described } = foldEngine(fold, form)(text, form === 'html' ? { format: 'html' } : {});
  const candidates = candidatesOf(described);
  const shows = showing(text, form);
  for (const field of FIELDS) {
    const gold = goldOf(page, field);
    if (gold === undefined) continue;
    const samples = candidates[field].map(({ value, clues }) => ({ clues, isRight: isRight(field, value, gold) }));
    const name: BeliefName = form === 'html' ? `${field}-html` : field;
    found[name].push({ set, fold, samples, counts: shows(field, gold) });
  }
}
