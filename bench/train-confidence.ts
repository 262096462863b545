import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Weights } from '../src/decide/model.js';
import { requireCorpus } from './corpus.js';
import { foldWeightsFile } from './fold-files.js';
import { readFoldWeights, storedMeasuring } from './fold-weights.js';
import { FOLDS } from './folds.js';
import { collectAnswers, learnConfidence } from './train/confidence.js';
import { withId, writeWeights } from './train/write-weights.js';

const SHIPPED = fileURLToPath(new URL('../src/decide/weights.json', import.meta.url));
const WORDS = fileURLToPath(new URL('../src/measure/word-weights.json', import.meta.url));
const EVERY_PAGE = -1;

/** The weights with a confidence that was learned anew, under the name that they have then. */
function relearned({ leanings, signals, first, second }: Weights, fold: number, words: object): Weights {
  return withId({ leanings, signals, first, second, ...learnConfidence(answers, fold) }, words);
}

requireCorpus();
const answers = await collectAnswers(readFoldWeights);
for (let fold = 0; fold < FOLDS; fold++) {
  const file = foldWeightsFile(fold);
  const { headline, words } = storedMeasuring(fold);
  writeFileSync(file, JSON.stringify({ ...relearned(readFoldWeights(fold).weights, fold, words), headline, words }));
}
const words = JSON.parse(readFileSync(WORDS, 'utf8')) as object;
const shipped = JSON.parse(readFileSync(SHIPPED, 'utf8')) as Weights;
writeFileSync(SHIPPED, writeWeights(relearned(shipped, EVERY_PAGE, words)));
