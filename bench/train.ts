import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import type { Weights } from '../src/decide/model.js';
import { requireCorpus } from './corpus.js';
import { foldWeightsFile, type Form } from './fold-files.js';
import { LEANINGS } from './train/plan.js';
import { EVEN, mergeSums, newSums, scoresAt, type Sums } from './train/score.js';
import type { Order, Trained } from './train/worker.js';
import flatWeights from '../src/decide/weights.json' with { type: 'json' };
import { readFoldWeights } from './fold-weights.js';
import { WordBook } from '../src/measure/wording.js';
import { collectLessons, learnPages } from './train/page-lessons.js';
import { withId, writeWeights } from './train/write-weights.js';

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

requireCorpus();
const trained = (await Promise.all(ORDERS.map(train))).flat();
const groups: Record<string, Sums> = {};
for (const { sums } of trained) {
  for (const [group, found] of Object.entries(sums)) mergeSums((groups[group] ??= newSums()), found);
}
await (FORM === 'html' ? saveHtml() : saveFlat());
report();

async function saveFlat(): Promise<void> {
  const lessons = await collectLessons((fold) => {
    const { weights, headline, words } = trained.find((one) => one.fold === fold) as Trained;
    const learned = { headline, words: new WordBook(words) };
    return { weights: { id: '', leanings: LEANINGS, ...weights, clues: [], confidence: [] }, learned };
  });
  for (const { fold, weights, headline, words } of trained) {
    const named = withId({ leanings: LEANINGS, ...weights, ...learnPages(lessons, fold) }, words);
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
 * articles. Nothing is learned of whole pages: what was cleaned before is text.
 */
function saveHtml(): void {
  for (const { fold, weights, words } of trained) {
    const { clues, confidence } =
      fold === EVERY_PAGE ? (flatWeights as unknown as Weights) : readFoldWeights(fold).weights;
    const named = withId({ leanings: LEANINGS, ...weights, clues, confidence }, words);
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

function writeText(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

async function save(file: string, data: object): Promise<void> {
  const options = await prettier.resolveConfig(WEIGHTS_FILE);
  writeText(file, await prettier.format(JSON.stringify(data), { ...options, parser: 'json' }));
}

function report(): void {
  console.log('By tokens, on pages of sites not learned from');
  for (const [group, sums] of Object.entries(groups).toSorted()) {
    const { f1, precision, recall } = scoresAt(sums, EVEN);
    const cells = [f1, precision, recall].map((value) => value.toFixed(4).padStart(8)).join('');
    console.log(`${group.padEnd(32)}${cells}${String(sums.pages).padStart(7)} pages`);
  }
}
