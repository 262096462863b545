import { readPages, readPagesWithHtml, type Scraper, SCRAPERS, type SetName } from '../corpus.js';
import { foldOf, siteOf } from '../folds.js';
import { thinPage } from './thin.js';
import { labelPage, type LabelledPage } from './dataset.js';

export type TrainingScraper = Scraper | 'single';

/** The two sets with gold text of articles. */
export const TRAINING_SETS = ['wcxb-articles', 'aed-news'] as const satisfies readonly SetName[];
/** Each page is learned from as blocks a line, and as so many other scrapers left it, by turns. */
const OTHERS = 2;

/** The made-up way of scraping of `thinPage`: learned from, and never judged by. */
export const THINNED = 'thinned';

/** The text of a page as one scraper left it; `single` is html-text with every newline made a space. */
export function rawText(raw: Readonly<Partial<Record<Scraper, string>>>, scraper: TrainingScraper): string | undefined {
  return scraper === 'single' ? raw['html-text']?.replaceAll('\n', ' ') : raw[scraper];
}

/** Reads every page of the training sets and labels it, as several scrapers left it. */
export async function trainingPages(): Promise<LabelledPage[]> {
  const pages: LabelledPage[] = [];
  for (const set of TRAINING_SETS) {
    let turn = 0;
    for await (const page of readPages(set)) {
      turn++;
      if (page.gold === undefined) continue;
      const about = { fold: foldOf(page), site: siteOf(page), title: page.title ?? '' };
      for (const scraper of scrapersOf(set, turn)) {
        const raw = rawText(page.raw, scraper);
        if (raw) pages.push(labelPage(raw, page.gold, { ...about, group: `${set} ${scraper}` }));
      }
      const thin = thinPage(page.raw['html-text'] ?? '', page.gold, turn);
      if (thin.trim() !== '') pages.push(labelPage(thin, page.gold, { ...about, group: `${set} ${THINNED}` }));
    }
  }
  return pages;
}

/** Pages that are no articles: what stands around them is what stands around articles, so words are learned from them too. */
const WORD_SET = 'wcxb-other-pages' satisfies SetName;
/** What such a page counts beside an article. */
const OTHER_PAGE = 0.3;

/** Reads the pages from which nothing but words is learned, as blocks a line. */
export async function otherPages(): Promise<LabelledPage[]> {
  const pages: LabelledPage[] = [];
  for await (const page of readPages(WORD_SET)) {
    const raw = page.raw['html-text'];
    if (!raw || page.gold === undefined) continue;
    const about = { fold: foldOf(page), site: siteOf(page), title: page.title ?? '', group: `${WORD_SET} html-text` };
    const labelled = labelPage(raw, page.gold, about);
    pages.push({ ...labelled, weight: labelled.weight.map((value) => value * OTHER_PAGE) });
  }
  return pages;
}

/** Reads every page of the training sets as HTML and labels it. */
export async function htmlTrainingPages(): Promise<LabelledPage[]> {
  const pages: LabelledPage[] = [];
  for (const set of TRAINING_SETS) {
    for await (const { page, html } of readPagesWithHtml(set)) {
      if (page.gold === undefined) continue;
      const about = { fold: foldOf(page), site: siteOf(page), title: page.title ?? '', group: `${set} html` };
      pages.push(labelPage(html, page.gold, about, 'html'));
    }
  }
  return pages;
}

function scrapersOf(set: SetName, turn: number): TrainingScraper[] {
  const others: TrainingScraper[] = [...SCRAPERS[set].filter((scraper) => scraper !== 'html-text'), 'single'];
  const chosen = Array.from({ length: OTHERS }, (_, k) => others[(turn + k * 2) % others.length]);
  return ['html-text', ...new Set(chosen)];
}
