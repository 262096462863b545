import { createAnalyse } from '../../src/clean.js';
import type { Weights } from '../../src/decide/model.js';
import { PAGE_CLUES } from '../../src/decide/page-clues.js';
import type { Learned } from '../../src/measure/page.js';
import { type Page, readPages, type SetName } from '../corpus.js';
import { foldOf } from '../folds.js';
import { overlap, pageF1 } from '../shingles.js';
import { learnPageTrees, type PageExample } from './page-trees.js';
import { thinPage } from './thin.js';

/** From this F1 on an answer is right. */
export const RIGHT_F1 = 0.8;
/** From this F1 on with nothing removed there is no cruft in a text, or as good as none. */
const NO_CRUFT_F1 = 0.99;
const SETS: readonly SetName[] = ['wcxb-articles', 'aed-news', 'wcxb-other-pages'];
/** What a page counts that is no article though its text was cut out right: not all would call that wrong. */
const NO_ARTICLE = 0.5;
/** Every page as blocks a line, and as this many others left it, by turns. */
const OTHERS = 1;

/** Weights by which pages of a fold may be judged: they saw no page of its sites. */
export type WeightsOf = (fold: number) => { weights: Weights; learned: Learned };

/** What there is to learn from whole pages. */
export interface PageLessons {
  /** 1 where the page is an article and the answer is right. */
  readonly confidence: readonly PageExample[];
  /** 1 where the page is nothing but article. */
  readonly whole: readonly PageExample[];
}

type Engine = ReturnType<typeof createAnalyse>;

/** Judges every page of the corpus by weights that never saw its site, and reads the clues of each answer. */
export async function collectLessons(weightsOf: WeightsOf): Promise<PageLessons> {
  const engines = new Map<number, Engine>();
  const engineFor = (fold: number): Engine => {
    const known = engines.get(fold);
    if (known) return known;
    // Without trees that judge whether a page is whole: what they answer is what is to be learned.
    const { weights, learned } = weightsOf(fold);
    const engine = createAnalyse({ ...weights, clues: [], confidence: [], whole: [] }, learned);
    engines.set(fold, engine);
    return engine;
  };
  const lessons = { confidence: [] as PageExample[], whole: [] as PageExample[] };
  for (const set of SETS) {
    let turn = 0;
    for await (const page of readPages(set)) {
      const fold = foldOf(page);
      learnFrom(page, { engine: engineFor(fold), fold, isArticle: set !== 'wcxb-other-pages', turn: turn++ }, lessons);
    }
  }
  return lessons;
}

interface Lesson {
  readonly engine: Engine;
  readonly fold: number;
  readonly isArticle: boolean;
  readonly turn: number;
}

function learnFrom(
  page: Page,
  { engine, fold, isArticle, turn }: Lesson,
  lessons: { confidence: PageExample[]; whole: PageExample[] },
): void {
  const { raw, gold } = page;
  const others = Object.keys(raw).filter((scraper) => scraper !== 'html-text');
  const chosen =
    others.length === 0 ? [] : Array.from({ length: OTHERS }, (_, k) => others[(turn + k) % others.length]);
  for (const scraper of ['html-text', ...chosen]) {
    const text = raw[scraper as 'html-text'];
    if (text === undefined) continue;
    const { clues, record } = engine(text);
    const isCutRight = gold !== undefined && pageF1(overlap(record.text, gold)) >= RIGHT_F1;
    const weight = isCutRight && !isArticle ? NO_ARTICLE : 1;
    lessons.confidence.push({ fold, clues, label: isCutRight && isArticle ? 1 : 0, weight });
    if (hasCruft(text, gold)) lessons.whole.push({ fold, clues, label: 0, weight: 1 });
    if (scraper !== 'html-text') continue;
    for (const body of new Set([record.text, gold ?? ''])) {
      const alone = [record.title, body].filter((part) => part !== undefined && part !== '').join('\n\n');
      if (body !== '') lessons.whole.push({ fold, clues: engine(alone).clues, label: 1, weight: 1 });
    }
  }
  const thin = gold === undefined ? '' : thinPage(raw['html-text'] ?? '', gold, turn);
  if (thin.trim() !== '' && hasCruft(thin, gold)) {
    lessons.whole.push({ fold, clues: engine(thin).clues, label: 0, weight: 1 });
  }
}

function hasCruft(text: string, gold: string | undefined): boolean {
  return gold === undefined || pageF1(overlap(text, gold)) < NO_CRUFT_F1;
}

/** Learns from the pages of all folds but one (-1: of all) how likely an answer is right, and whether a page is whole. */
export function learnPages(lessons: PageLessons, fold: number): Pick<Weights, 'clues' | 'confidence' | 'whole'> {
  return {
    clues: Object.keys(PAGE_CLUES),
    confidence: learnPageTrees(lessons.confidence, fold),
    whole: learnPageTrees(lessons.whole, fold),
  };
}
