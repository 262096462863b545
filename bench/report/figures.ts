import { contenders } from '../contenders.js';
import type { SetName } from '../corpus.js';
import { inputsOf, measureSet, type Measurement } from '../measure.js';
import { MEASURED } from '../naming/hand-labels.js';
import { isRight, judgeLabels, takenOut } from '../naming/judge-labels.js';
import { overlap, pageF1 } from '../shingles.js';
import { RIGHT_F1 } from '../train/page-lessons.js';
import { answer, FoldModels, measuredPages, type Answer, type MeasuredPage } from './answers.js';
import { areaUnderCurve } from './auc.js';
import { type Bin, calibrate, type Claim } from './calibration.js';
import { addCounts, type Count, shareOf, shortLinesKept } from './short-lines.js';
import { LETTERS, snippetsGone, snippetsIn, SPACE } from './snippets.js';
import { type TradeOff, TradeOffSums } from './trade-off.js';
import { Losses, type WorstPages } from './worst-pages.js';
import { WorthOfSignals, type Worths } from './worth.js';

/** F1 and the rest, of one set as one scraper left it. */
export type Accuracy = Omit<Measurement, 'results' | 'contender'>;

/** The same of the answer and of the text with nothing removed. */
export interface Beside {
  readonly answer: Count;
  readonly nothingRemoved: Count;
}

/** All that the page shows, measured. */
export interface Figures {
  readonly accuracy: readonly Accuracy[];
  readonly shortLines: Beside;
  /** The mean of the pages' own shares of short lines kept, where a page has any. */
  readonly shortLinesByPage: number;
  readonly gone: Beside;
  /** Snippets found with white space folded, and by letters and digits alone. */
  readonly there: Beside;
  readonly thereByLetters: Beside;
  readonly tradeOff: TradeOff;
  /** Articles by their confidence: those from SURE on, and those of them that are right. */
  readonly sure: { readonly all: number; readonly sure: number; readonly right: number };
  readonly auc: number;
  /** Calibration on the articles alone, and on all pages. */
  readonly bins: { readonly articles: readonly Bin[]; readonly all: readonly Bin[] };
  /** Lines of cruft taken out and called what a reader called them: on all labelled sites, and on those never looked at. */
  readonly categories: { readonly all: Count; readonly unseen: Count };
  readonly worths: Worths;
  readonly worst: WorstPages;
}

/** From this confidence on the tool claims to be sure. */
export const SURE = 0.9;

const MARKED: readonly SetName[] = ['wcxb-articles', 'aed-news', 'multilingual-segments'];
const ARTICLES: SetName = 'wcxb-articles';
const OTHER_PAGES: SetName = 'wcxb-other-pages';
const NOTHING: Count = { all: 0, right: 0 };

/** Measures everything, every `every`th page of each set. `tell` hears what is being done. */
export async function measureFigures(every: number, tell: (what: string) => void): Promise<Figures> {
  tell('accuracy by set and scraper');
  const accuracy = await measureAccuracy(every);
  tell('answers on html-text');
  const { models, sums } = { models: new FoldModels(), sums: new Sums() };
  for (const set of [ARTICLES, 'aed-news', OTHER_PAGES] as const) {
    for await (const measured of measuredPages(set, models, every)) {
      const fold = models.of(measured.fold);
      sums.add(measured, answer(measured.page, fold.model, 'balanced'));
      if (measured.source.gold === undefined || set === OTHER_PAGES) continue;
      sums.worth.add(measured, fold);
      if (set === ARTICLES) sums.tradeOff.add(measured.page, measured.source.gold, fold.models);
    }
  }
  tell('categories of dropped lines');
  const categories = await measureCategories();
  tell('signals silenced one by one');
  return { accuracy, categories, ...sums.result() };
}

async function measureAccuracy(every: number): Promise<Accuracy[]> {
  const row = contenders('balanced').filter(({ name }) => name === 'clean-article');
  const all: Accuracy[] = [];
  for (const set of MARKED) all.push(...(await measureSet(set, inputsOf(set), row, every)));
  return all;
}

async function measureCategories(): Promise<Figures['categories']> {
  const out = takenOut(await judgeLabels(MEASURED));
  const count = (lines: typeof out): Count => ({ all: lines.length, right: lines.filter(isRight).length });
  return { all: count(out), unseen: count(out.filter(({ part }) => part === 'unseen half')) };
}

/** What is added up over the pages of `html-text`. */
class Sums {
  readonly worth = new WorthOfSignals();
  readonly tradeOff = new TradeOffSums();
  private readonly losses = new Losses();
  private readonly shortShares: number[] = [];
  private readonly claims: (Claim & { readonly set: SetName })[] = [];
  private readonly beside = {
    shortLines: { answer: NOTHING, nothingRemoved: NOTHING },
    gone: { answer: NOTHING, nothingRemoved: NOTHING },
    there: { answer: NOTHING, nothingRemoved: NOTHING },
    thereByLetters: { answer: NOTHING, nothingRemoved: NOTHING },
  };

  add(measured: MeasuredPage, given: Answer): void {
    const { set, source } = measured;
    const gold = set === OTHER_PAGES ? undefined : source.gold;
    const isRight = gold !== undefined && pageF1(overlap(given.text, gold)) >= RIGHT_F1;
    this.claims.push({ set, confidence: given.confidence, isRight });
    if (gold !== undefined) this.losses.add(measured, given);
    if (gold !== undefined && set === ARTICLES) this.addLines(measured, given.text, gold);
  }

  private addLines({ source, text }: MeasuredPage, answered: string, gold: string): void {
    const add = (what: keyof Sums['beside'], count: (answer: string) => Count): void => {
      const { answer: a, nothingRemoved: n } = this.beside[what];
      this.beside[what] = { answer: addCounts(a, count(answered)), nothingRemoved: addCounts(n, count(text)) };
    };
    add('shortLines', (given) => shortLinesKept(gold, given));
    const own = shortLinesKept(gold, answered);
    if (own.all > 0) this.shortShares.push(shareOf(own));
    add('gone', (given) => snippetsGone(given, source.without, SPACE));
    add('there', (given) => snippetsIn(given, source.with, SPACE));
    add('thereByLetters', (given) => snippetsIn(given, source.with, LETTERS));
  }

  result(): Omit<Figures, 'accuracy' | 'categories'> {
    const { claims } = this;
    const articles = claims.filter(({ set }) => set !== OTHER_PAGES);
    const sure = articles.filter(({ confidence }) => confidence >= SURE);
    const of = (wanted: SetName): number[] =>
      claims.filter(({ set }) => set === wanted).map(({ confidence }) => confidence);
    return {
      ...this.beside,
      shortLinesByPage: mean(this.shortShares),
      tradeOff: this.tradeOff.result(),
      sure: { all: articles.length, sure: sure.length, right: sure.filter(({ isRight }) => isRight).length },
      auc: areaUnderCurve(of(ARTICLES), of(OTHER_PAGES)),
      bins: { articles: calibrate(articles), all: calibrate(claims) },
      worst: this.losses.result(),
      worths: this.worth.result(),
    };
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
