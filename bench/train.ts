import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import type { Weights } from '../src/decide/model.js';
import type { Mode } from '../src/vocabulary.js';
import { requireCorpus } from './corpus.js';
import { foldWeightsFile, type Form } from './fold-files.js';
import { GRID, mergeSums, newSums, scoresAt, type Sums } from './train/score.js';
import type { Order, Trained } from './train/worker.js';
import flatWeights from '../src/decide/weights.json' with { type: 'json' };
import { readFoldWeights } from './fold-weights.js';
import { WordBook } from '../src/measure/wording.js';
import { collectAnswers, learnConfidence } from './train/confidence.js';
import { withId, writeWeights } from './train/write-weights.js';

/** F1 that is given up to keep more: to drop a paragraph is worse than to leave a line of cruft. */
const GIVEN_UP = 0.001;
/** All pages; its weights are the ones that ship. */
const EVERY_PAGE = -1;
/** Two processes, so that two cores are busy; the work is shared out the same way every time. */
const FOLDS_ONLY = process.argv.includes('--folds-only');
const FORM: Form = process.argv.includes('--html') ? 'html' : 'flat';
const ORDERS: readonly Order[] = [
  { form: FORM, folds: FOLDS_ONLY ? [0, 2] : [0, 2, EVERY_PAGE] },
  { form: FORM, folds: [1, 3, 4] },
];
const HEADLINE_FILE = fileURLToPath(new URL('../src/measure/headline-weights.json', import.meta.url));
const WORDS_FILE = fileURLToPath(new URL('../src/measure/word-weights.json', import.meta.url));
const WEIGHTS_FILE = fileURLToPath(
  new URL(`../src/decide/${FORM === 'html' ? 'weights-html' : 'weights'}.json`, import.meta.url),
);
/** The modes lean as far as this, on pages of sites not learned from. */
const PRECISION_WANTED = 0.965;
const RECALL_WANTED = 0.982;

requireCorpus();
const trained = (await Promise.all(ORDERS.map(train))).flat();
const total = newSums();
const groups: Record<string, Sums> = {};
for (const { sums } of trained) {
  for (const [group, found] of Object.entries(sums)) {
    mergeSums((groups[group] ??= newSums()), found);
    mergeSums(total, found);
  }
}
const thresholds = chooseThresholds(total);
await (FORM === 'html' ? saveHtml() : saveFlat());
report();

async function saveFlat(): Promise<void> {
  const answers = await collectAnswers((fold) => {
    const { weights, headline, words } = trained.find((one) => one.fold === fold) as Trained;
    const learned = { headline, words: new WordBook(words) };
    return { weights: { id: '', thresholds, ...weights, clues: [], confidence: [] }, learned };
  });
  for (const { fold, weights, headline, words } of trained) {
    const named = withId({ thresholds, ...weights, ...learnConfidence(answers, fold) }, words);
    if (fold !== EVERY_PAGE) writeText(foldWeightsFile(fold), JSON.stringify({ ...named, headline, words }));
    else {
      writeText(WEIGHTS_FILE, writeWeights(named));
      await save(HEADLINE_FILE, headline);
      await save(WORDS_FILE, words);
    }
  }
}

/**
 * Headline and words are those of the flat weights, and so is the confidence: there is no HTML of pages that are no
 * articles.
 */
function saveHtml(): void {
  for (const { fold, weights, words } of trained) {
    const { clues, confidence } =
      fold === EVERY_PAGE ? (flatWeights as unknown as Weights) : readFoldWeights(fold).weights;
    const named = withId({ thresholds, ...weights, clues, confidence }, words);
    if (fold === EVERY_PAGE) writeText(WEIGHTS_FILE, writeWeights(named));
    else writeText(foldWeightsFile(fold, FORM), JSON.stringify(named));
  }
}

function train(order: Order): Promise<Trained[]> {
  return new Promise((resolve, reject) => {
    const found: Trained[] = [];
    const child = fork(fileURLToPath(new URL('train/worker.ts', import.meta.url)));
    child.on('message', (message: Trained) => {
      found.push(message);
      console.error(`fold ${message.fold}: ${message.seconds.toFixed(0)} s`);
    });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve(found) : reject(new Error(`a worker ended with ${code}`))));
    child.send(order);
  });
}

/** Balanced is the mildest threshold next to the best F1; the others are the mildest that reach what is wanted of them. */
function chooseThresholds(sums: Sums): Readonly<Record<Mode, number>> {
  const scores = GRID.map((_, k) => scoresAt(sums, k));
  const most = Math.max(...scores.map(({ f1 }) => f1));
  const best = scores.findIndex(({ f1 }) => f1 >= most - GIVEN_UP);
  const precise = scores.findIndex(({ precision }) => precision >= PRECISION_WANTED);
  const complete = scores.findLastIndex(({ recall }) => recall >= RECALL_WANTED);
  return {
    precision: GRID[Math.max(best, precise < 0 ? GRID.length - 1 : precise)],
    balanced: GRID[best],
    recall: GRID[Math.min(best, Math.max(0, complete))],
  };
}

function writeText(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

async function save(file: string, data: object): Promise<void> {
  const options = await prettier.resolveConfig(WEIGHTS_FILE);
  writeText(file, await prettier.format(JSON.stringify(data), { ...options, parser: 'json' }));
}

function report(): void {
  console.log('By tokens, on pages of sites not learned from, at thresholds', JSON.stringify(thresholds));
  const at = GRID.indexOf(thresholds.balanced);
  for (const [group, sums] of Object.entries(groups).toSorted()) {
    const { f1, precision, recall } = scoresAt(sums, at);
    const cells = [f1, precision, recall].map((value) => value.toFixed(4).padStart(8)).join('');
    console.log(`${group.padEnd(32)}${cells}${String(sums.pages).padStart(7)} pages`);
  }
}
