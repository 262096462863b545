import { createAnalyse } from '../../src/clean.js';
import type { Tree } from '../../src/decide/forest.js';
import type { Weights } from '../../src/decide/model.js';
import { PAGE_CLUES } from '../../src/decide/page-clues.js';
import type { Learned } from '../../src/measure/page.js';
import { readPages, type SetName } from '../corpus.js';
import { foldOf } from '../folds.js';
import { overlap, pageF1 } from '../shingles.js';
import { sortIntoBins } from './bins.js';
import { boost, type Plan } from './boost.js';

/** From this F1 on an answer is right. */
export const RIGHT_F1 = 0.8;
/** Few pages and many clues: small trees, and few of them. */
const PLAN: Plan = { trees: 60, leaves: 6, levels: 4, rate: 0.08, columns: 0.4, rows: 0.7, leafRows: 25, ridge: 3 };
const SETS: readonly SetName[] = ['wcxb-articles', 'aed-news', 'wcxb-other-pages'];
/** What a page counts that is no article though its text was cut out right: not all would call that wrong. */
const NO_ARTICLE = 0.5;
/** Every page as blocks a line, and as this many others left it, by turns. */
const OTHERS = 1;

/** Weights by which pages of a fold may be judged: they saw no page of its sites. */
export type WeightsOf = (fold: number) => { weights: Weights; learned: Learned };

/** An answer about one page. */
interface Answer {
  readonly fold: number;
  readonly clues: Float32Array;
  /** 1 where the page is an article and the answer is right. */
  readonly right: 0 | 1;
  /** How much it counts. */
  readonly weight: number;
}

/** Judges every page of the corpus by weights that never saw its site, and reads the clues of each answer. */
export async function collectAnswers(weightsOf: WeightsOf): Promise<Answer[]> {
  const engines = new Map<number, ReturnType<typeof createAnalyse>>();
  const engineFor = (fold: number): ReturnType<typeof createAnalyse> => {
    const known = engines.get(fold);
    if (known) return known;
    const { weights, learned } = weightsOf(fold);
    const engine = createAnalyse(weights, learned);
    engines.set(fold, engine);
    return engine;
  };
  const answers: Answer[] = [];
  for (const set of SETS) {
    let turn = 0;
    for await (const page of readPages(set)) {
      const fold = foldOf(page);
      const others = Object.keys(page.raw).filter((scraper) => scraper !== 'html-text');
      const chosen =
        others.length === 0 ? [] : Array.from({ length: OTHERS }, (_, k) => others[(turn + k) % others.length]);
      turn++;
      for (const scraper of ['html-text', ...chosen]) {
        const text = page.raw[scraper as 'html-text'];
        if (text === undefined) continue;
        const { clues, record } = engineFor(fold)(text);
        const isCutRight = page.gold !== undefined && pageF1(overlap(record.text, page.gold)) >= RIGHT_F1;
        const isArticle = set !== 'wcxb-other-pages';
        const weight = isCutRight && !isArticle ? NO_ARTICLE : 1;
        answers.push({ fold, clues, right: isCutRight && isArticle ? 1 : 0, weight });
      }
    }
  }
  return answers;
}

/** Learns from the answers about pages of all folds but one (-1: of all) how likely an answer is right. */
export function learnConfidence(answers: readonly Answer[], fold: number): Pick<Weights, 'clues' | 'confidence'> {
  const names = Object.keys(PAGE_CLUES);
  const count = answers.length;
  const values = new Float32Array(names.length * count);
  answers.forEach(({ clues }, i) => clues.forEach((value, c) => (values[c * count + i] = value)));
  const rows = Int32Array.from(answers.flatMap((answer, i) => (answer.fold === fold ? [] : [i])));
  const lesson = {
    bins: sortIntoBins(values, count, names.length, rows),
    label: Uint8Array.from(answers, ({ right }) => right),
    weight: Float32Array.from(answers, ({ weight }) => weight),
  };
  const confidence: Tree[] = boost(lesson, rows, PLAN);
  return { clues: names, confidence };
}
