import { requireCorpus, readPagesWithHtml, type SetName } from './corpus.js';
import { foldEngine } from './fold-weights.js';
import { foldOf } from './folds.js';
import { overlap } from './shingles.js';
import type { CleanRecord } from '../src/record.js';

/** Cleans pages from HTML, and the text output of that once more, and says how much of it is left. */
const SETS: readonly SetName[] = ['wcxb-articles', 'aed-news'];

requireCorpus();
console.log('| set | pages | of their shingles left | mean of the pages | pages that lose nothing |');
console.log('| --- | --- | --- | --- | --- |');
for (const set of SETS) await measure(set);

async function measure(set: SetName): Promise<void> {
  const left: number[] = [];
  let shingles = 0;
  let kept = 0;
  for await (const { page, html } of readPagesWithHtml(set)) {
    const fold = foldOf(page);
    const text = asOutput(foldEngine(fold, 'html')(html, { format: 'html' }).record);
    const again = asOutput(foldEngine(fold)(text, { format: 'text' }).record);
    const { tp, fn } = overlap(again, text);
    if (tp + fn === 0) continue;
    shingles += tp + fn;
    kept += tp;
    left.push(tp / (tp + fn));
  }
  const mean = left.reduce((sum, share) => sum + share, 0) / left.length;
  const whole = left.filter((share) => share === 1).length / left.length;
  const cells = [set, left.length, (kept / shingles).toFixed(4), mean.toFixed(4), whole.toFixed(3)];
  console.log(`| ${cells.join(' | ')} |`);
}

/** The text output: the headline, a blank line, the body. */
function asOutput({ title, text }: CleanRecord): string {
  return [title, text].filter((part) => part !== undefined && part !== '').join('\n\n');
}
