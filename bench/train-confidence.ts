import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Weights } from '../src/decide/model.js';
import { requireCorpus } from './corpus.js';
import { foldWeightsFile } from './fold-files.js';
import { readFoldWeights, storedMeasuring } from './fold-weights.js';
import { FOLDS } from './folds.js';
import { collectLessons, learnPages } from './train/page-lessons.js';
import { withId, writeWeights } from './train/write-weights.js';

const SHIPPED = fileURLToPath(new URL('../src/decide/weights.json', import.meta.url));
const SHIPPED_FOR_HTML = fileURLToPath(new URL('../src/decide/weights-html.json', import.meta.url));
const WORDS = fileURLToPath(new URL('../src/measure/word-weights.json', import.meta.url));
const EVERY_PAGE = -1;

/** What is learned of whole pages; HTML is judged by the same confidence. */
type Learned = ReturnType<typeof learnPages>;

/** The weights with what was learned anew, under the name that they have then. */
function renewed({ leanings, signals, first, second }: Weights, learned: Learned, words: object): Weights {
  return withId({ leanings, signals, first, second, ...learned }, words);
}

function forHtml({ clues, confidence }: Learned): Omit<Learned, 'whole'> {
  return { clues, confidence };
}

function read(file: string): Weights {
  return JSON.parse(readFileSync(file, 'utf8')) as Weights;
}

requireCorpus();
const lessons = await collectLessons(readFoldWeights);
for (let fold = 0; fold < FOLDS; fold++) {
  const learned = learnPages(lessons, fold);
  const { headline, words } = storedMeasuring(fold);
  const { weights } = readFoldWeights(fold);
  const html = readFoldWeights(fold, 'html').weights;
  writeFileSync(foldWeightsFile(fold), JSON.stringify({ ...renewed(weights, learned, words), headline, words }));
  writeFileSync(foldWeightsFile(fold, 'html'), JSON.stringify(renewed(html, forHtml(learned), words)));
}
const learned = learnPages(lessons, EVERY_PAGE);
const words = JSON.parse(readFileSync(WORDS, 'utf8')) as object;
writeFileSync(SHIPPED, writeWeights(renewed(read(SHIPPED), learned, words)));
writeFileSync(SHIPPED_FOR_HTML, writeWeights(renewed(read(SHIPPED_FOR_HTML), forHtml(learned), words)));
