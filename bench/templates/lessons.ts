import { unglue } from '../../src/cut/glued.js';
import { FLAT_LOOKS } from '../../src/decide/form-looks.js';
import { lookTwice } from '../../src/decide/looks.js';
import { buildModel, type Model } from '../../src/decide/model.js';
import { segment } from '../../src/document/segment.js';
import { type Learned, measure } from '../../src/measure/page.js';
import { readWords } from '../../src/measure/read-words.js';
import { findLineSets } from '../../src/signals/line-sets.js';
import { hearTemplates, logOdds } from '../../src/templates/evidence.js';
import { BY_HOST } from '../../src/templates/site-name.js';
import { recordOf } from '../../src/templates/site-collector.js';
import { summarise } from '../../src/templates/summarise.js';
import { bookOf, type TemplateBook, templatesOf } from '../../src/templates/template-book.js';
import { PER_SITE } from '../../src/templates/template-file.js';
import { traceOf } from '../../src/templates/trace.js';
import { foldEngine, readFoldWeights } from '../fold-weights.js';
import { foldOf } from '../folds.js';

/** A page with what is known to be its article. */
export interface KnownPage {
  readonly id: string;
  readonly url: string;
  readonly text: string;
  /** How much of each line is article, 0 to 1. */
  labels(lines: readonly { readonly text: string }[]): ArrayLike<number>;
}

/** All pages of a site. */
export interface KnownSite {
  readonly host: string;
  readonly pages: readonly KnownPage[];
}

/** A line that its site repeats: what is known of it, and what it is. */
export interface Lesson {
  readonly fold: number;
  readonly clues: readonly number[];
  /** Log odds without what is to be learned. */
  readonly odds: number;
  readonly isArticle: boolean;
  /** Pages weigh equally, and the lines of a page by the root of their words. */
  readonly weight: number;
}

/** To lose a line of the article is so much worse than to keep one that is none. */
const LOSS = 30;

/** What the pages of a site say again and again, by the code that ships, with weights that never saw the site. */
export function learnSite({ host, pages }: KnownSite): TemplateBook {
  const traces = pages.map(({ id, url, text }) => traceOf(foldEngine(foldOf({ id, url }))(text, { url })));
  const record = recordOf(host, traces, PER_SITE);
  return bookOf(BY_HOST, new Map([[host, templatesOf(summarise(record))]]));
}

const models = new Map<number, { readonly model: Model; readonly learned: Learned }>();

function modelOf(fold: number): { readonly model: Model; readonly learned: Learned } {
  const known = models.get(fold);
  if (known) return known;
  const { weights, learned } = readFoldWeights(fold);
  const made = { model: buildModel(weights, FLAT_LOOKS), learned };
  models.set(fold, made);
  return made;
}

/** The repeated lines of a page, looked at as the engine does. */
export function lessonsOf({ id, url, text, labels }: KnownPage, book: TemplateBook): Lesson[] {
  const site = book.find(url, undefined);
  const fold = foldOf({ id, url });
  const { model, learned } = modelOf(fold);
  const whole = segment(text, 'auto');
  const { document, read } = unglue(whole, readWords(whole), []);
  const page = measure(document, learned, read);
  const { likely } = lookTwice(page, model, findLineSets(page));
  const heard = site && hearTemplates(page, likely, { site, weights: [] });
  if (heard === undefined) return [];
  const labelled = labels(document.lines);
  const weights = Array.from(page.counts.words, (words) => Math.sqrt(Math.min(80, words)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return heard.lines.flatMap((line, i) => {
    if (line === undefined) return [];
    const odds = logOdds(heard.before[i]!);
    const isArticle = labelled[i]! >= 0.5;
    return [{ fold, clues: line.clues, odds, isArticle, weight: (weights[i]! / total) * (isArticle ? LOSS : 1) }];
  });
}
