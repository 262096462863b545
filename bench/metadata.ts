import { parseArgs } from 'node:util';
import type { CleanRecord } from '../src/record.js';
import { readPagesWithHtml, requireCorpus, type Page, type SetName } from './corpus.js';
import type { Form } from './fold-files.js';
import { foldEngine } from './fold-weights.js';
import { foldOf } from './folds.js';
import { METADATA_SETS } from './metadata/samples.js';
import { type Field, FIELDS } from './metadata/gold.js';
import { type Outcome, outcomesOf, Scores } from './metadata/scores.js';

/** Sites are halved: rules are made by looking at pages of the first half alone. */
const HALVES = ['looked at', 'never looked at'] as const;

interface Asked {
  readonly form: Form;
  readonly text: string;
}

function formsOf(page: Page, html: string): Asked[] {
  const text = page.raw['html-text'];
  const asked: Asked[] = [
    ...(text === undefined ? [] : [{ form: 'flat', text } as const]),
    { form: 'html', text: html },
  ];
  return asked.filter(({ form }) => values.form === undefined || form === values.form);
}

function clean(page: Page, { form, text }: Asked): CleanRecord {
  return foldEngine(foldOf(page), form)(text, form === 'html' ? { format: 'html' } : {}).record;
}

function report(page: Page, form: string, field: Field, { given, gold }: Outcome): void {
  console.log(`${form} ${page.id} ${field}: ${JSON.stringify(given)} for ${JSON.stringify(gold)}`);
}

async function scoreSet(set: SetName): Promise<Map<string, Scores>> {
  const scores = new Map<string, Scores>();
  for await (const { page, html } of readPagesWithHtml(set)) {
    const half = foldOf(page, 2);
    for (const asked of formsOf(page, html)) {
      const name = `${asked.form === 'html' ? 'HTML' : 'flat text'}, ${HALVES[half]}`;
      const known = scores.get(name) ?? new Scores();
      scores.set(name, known);
      const outcomes = outcomesOf(page, asked.text, asked.form, clean(page, asked));
      for (const field of FIELDS) {
        const outcome = outcomes[field];
        if (outcome === undefined) continue;
        known.add(field, outcome);
        if (half === 0 && values.wrong === field && !outcome.isRight) report(page, asked.form, field, outcome);
      }
    }
  }
  return scores;
}

const { values } = parseArgs({ options: { form: { type: 'string' }, wrong: { type: 'string' } } });
requireCorpus();
for (const set of METADATA_SETS) {
  const scores = await scoreSet(set);
  console.log(`\n${set}\n\n| pages | title | authors | day |\n| --- | --- | --- | --- |`);
  for (const name of [...scores.keys()].sort()) console.log(`| ${name} | ${scores.get(name)!.cells().join(' | ')} |`);
}
