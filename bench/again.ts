import { requireCorpus, readPagesWithHtml, type SetName } from './corpus.js';
import { foldEngine } from './fold-weights.js';
import { foldOf } from './folds.js';
import { overlap } from './shingles.js';
import { textWriter } from '../src/formats/text-writer.js';

/** Cleans pages from HTML, and the text output of that once more, and says how much of it is left. */
const SETS: readonly SetName[] = ['wcxb-articles', 'aed-news'];
const WRITER = textWriter({ title: true });

requireCorpus();
console.log('| set | pages | of their shingles left | mean of the pages | pages that lose nothing |');
console.log('| --- | --- | --- | --- | --- |');
const all: Share[] = [];
for (const set of SETS) {
  const shares = await measure(set);
  report(set, shares);
  all.push(...shares);
}
report('all', all);

/** Shingles of a page's text, and how many of them are left. */
interface Share {
  readonly shingles: number;
  readonly left: number;
}

async function measure(set: SetName): Promise<Share[]> {
  const shares: Share[] = [];
  for await (const { page, html } of readPagesWithHtml(set)) {
    const fold = foldOf(page);
    const text = WRITER.render(foldEngine(fold, 'html')(html, { format: 'html' }));
    const again = WRITER.render(foldEngine(fold)(text, { format: 'text' }));
    const { tp, fn } = overlap(again, text);
    if (tp + fn > 0) shares.push({ shingles: tp + fn, left: tp });
  }
  return shares;
}

function report(name: string, shares: readonly Share[]): void {
  const sum = (of: (share: Share) => number): number => shares.reduce((total, share) => total + of(share), 0);
  const ofAll = sum(({ left }) => left) / sum(({ shingles }) => shingles);
  const mean = sum(({ left, shingles }) => left / shingles) / shares.length;
  const whole = shares.filter(({ left, shingles }) => left === shingles).length / shares.length;
  console.log(`| ${[name, shares.length, ofAll.toFixed(4), mean.toFixed(4), whole.toFixed(3)].join(' | ')} |`);
}
