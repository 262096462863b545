import { SIGNALS } from '../../src/signals/index.js';
import { readPages, type Scraper, SCRAPERS, type SetName } from '../corpus.js';
import { foldOf } from '../folds.js';
import { thinPage } from './thin.js';
import { type Sequence, sequenceOf, slotsOf } from './dataset.js';

export type TrainingScraper = Scraper | 'single';

/** The two sets with gold text of articles. */
export const TRAINING_SETS = ['wcxb-articles', 'aed-news'] as const satisfies readonly SetName[];
/** Each page is learned from as blocks a line, and as so many other scrapers left it, by turns. */
const OTHERS = 3;

/** The text of a page as one scraper left it; `single` is html-text with every newline made a space. */
export function rawText(raw: Readonly<Partial<Record<Scraper, string>>>, scraper: TrainingScraper): string | undefined {
  return scraper === 'single' ? raw['html-text']?.replaceAll('\n', ' ') : raw[scraper];
}

/** Reads every page of the training sets and turns it, as several scrapers left it, into sequences. */
export async function trainingPages(): Promise<{ pages: Sequence[]; slots: ReturnType<typeof slotsOf> }> {
  const slots = slotsOf(SIGNALS);
  const pages: Sequence[] = [];
  for (const set of TRAINING_SETS) {
    let turn = 0;
    for await (const page of readPages(set)) {
      for (const scraper of scrapersOf(set, turn++)) {
        const raw = rawText(page.raw, scraper);
        if (!raw || page.gold === undefined) continue;
        pages.push(sequenceOf(raw, page.gold, foldOf(page), `${set} ${scraper}`, slots));
      }
      const raw = page.raw['html-text'];
      if (!raw || page.gold === undefined) continue;
      const thin = thinPage(raw, page.gold, turn);
      if (thin.trim() !== '') pages.push(sequenceOf(thin, page.gold, foldOf(page), `${set} thinned`, slots));
    }
  }
  return { pages, slots };
}

function scrapersOf(set: SetName, turn: number): TrainingScraper[] {
  const others: TrainingScraper[] = [...SCRAPERS[set].filter((scraper) => scraper !== 'html-text'), 'single'];
  const chosen = Array.from({ length: OTHERS }, (_, k) => others[(turn + k * 2) % others.length]);
  return ['html-text', ...new Set(chosen)];
}
