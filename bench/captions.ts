import { parseArgs } from 'node:util';
import { CaptionLabels } from './captions/caption-labels.js';
import { CaptionScores, judgeCaptions, type Judged } from './captions/caption-scores.js';
import { readPagesWithHtml, requireCorpus } from './corpus.js';
import type { Form } from './fold-files.js';
import { foldEngine, hasFoldWeights } from './fold-weights.js';
import { foldOf } from './folds.js';
import { METADATA_SETS } from './metadata/samples.js';

/** Sites are halved: what is changed is looked at on the first half alone. */
const HALVES = ['looked at', 'never looked at'] as const;
const FORMS = { flat: 'flat text', html: 'HTML' } as const;

function print(page: string, { missed, wrong }: Judged): void {
  for (const { line, whole } of missed) console.log(`- ${page}:${line} ${whole.slice(0, 120)}`);
  for (const { line, text, credit } of wrong) console.log(`+ ${page}:${line} ${text.slice(0, 160)} | ${credit ?? ''}`);
}

const { values } = parseArgs({ options: { wrong: { type: 'boolean', default: false } } });
requireCorpus();
if (!hasFoldWeights()) {
  console.error('Without weights trained for each fold, clean-article is judged on pages its weights may have seen.');
}
const labels = new CaptionLabels();
const scores = new Map<string, CaptionScores>();
for (const set of METADATA_SETS) {
  for await (const { page, html } of readPagesWithHtml(set)) {
    const marked = labels.of(set, page);
    if (marked === undefined) continue;
    const half = foldOf(page, 2);
    for (const form of Object.keys(FORMS) as Form[]) {
      const analyse = foldEngine(foldOf(page), form);
      const text = form === 'html' ? html : (page.raw['html-text'] ?? '');
      const { record } = analyse(text, form === 'html' ? { format: 'html' } : {});
      const judged = judgeCaptions(marked, record.captions ?? []);
      for (const name of [`${FORMS[form]}, ${HALVES[half]!}`, `${FORMS[form]}, all`]) {
        const known = scores.get(name) ?? new CaptionScores();
        scores.set(name, known);
        known.add(judged);
      }
      // The other half stays unread.
      if (values.wrong && half === 0) print(`${form} ${page.id}`, judged);
    }
  }
}
console.log('| | pages | right / right of those said | with words | a credit alone |\n| --- | --- | --- | --- | --- |');
for (const name of [...scores.keys()].sort()) console.log(`| ${name} | ${scores.get(name)!.cells().join(' | ')} |`);
