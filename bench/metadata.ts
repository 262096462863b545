import { parseArgs } from 'node:util';
import type { Analysis } from '../src/clean.js';
import { candidatesOf } from '../src/metadata/index.js';
import { readPagesWithHtml, requireCorpus, type Page, type SetName } from './corpus.js';
import type { Form } from './fold-files.js';
import { foldEngine } from './fold-weights.js';
import { foldOf } from './folds.js';
import { METADATA_SETS } from './metadata/samples.js';
import { type Field, FIELDS } from './metadata/gold.js';
import { Reasons } from './metadata/reasons.js';
import { type Column, type Outcome, outcomesOf, Scores } from './metadata/scores.js';
import { dayOf } from './peers/values.js';

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

function clean(page: Page, { form, text }: Asked): Analysis {
  return foldEngine(foldOf(page), form)(text, form === 'html' ? { format: 'html' } : {});
}

function report(page: Page, form: string, field: Field, { given, gold }: Outcome): void {
  console.log(`${form} ${page.id} ${field}: ${JSON.stringify(given)} for ${JSON.stringify(gold)}`);
}

/** Why values are wrong or missing, by set and form. */
const reasons = new Map<string, Reasons>();

/** Counts the reason; false where it lies in what is marked. */
function giveReason(
  set: SetName,
  asked: Asked,
  field: Field,
  outcome: Outcome,
  { described, record }: Analysis,
): boolean {
  const name = `${set}, ${asked.form === 'html' ? 'HTML' : 'flat text'}`;
  const known = reasons.get(name) ?? new Reasons();
  reasons.set(name, known);
  const candidates = candidatesOf(described);
  return known.add(field, { outcome, candidates, text: asked.text, changed: dayOf(record.modified) });
}

function printReasons(): void {
  const columns = [...reasons];
  const rows = Reasons.names()
    .map((name) => ({ name, counts: columns.map(([, known]) => known.countOf(name)) }))
    .map((row) => ({ ...row, all: row.counts.reduce((sum, count) => sum + count, 0) }))
    .filter(({ all }) => all > 0)
    .sort((a, b) => b.all - a.all);
  const titles = columns.map(([name]) => name);
  console.log(`\n| why wrong or missing | ${titles.join(' | ')} | all |\n| --- |${' --- |'.repeat(titles.length + 1)}`);
  for (const { name, counts, all } of rows) console.log(`| ${name} | ${counts.join(' | ')} | ${all} |`);
}

function scoresOf(scores: Map<string, Scores>, name: string): Scores {
  const known = scores.get(name) ?? new Scores();
  scores.set(name, known);
  return known;
}

async function scoreSet(set: SetName): Promise<Map<string, Scores>> {
  const scores = new Map<string, Scores>();
  for await (const { page, html } of readPagesWithHtml(set)) {
    const half = foldOf(page, 2);
    for (const asked of formsOf(page, html)) {
      const form = asked.form === 'html' ? 'HTML' : 'flat text';
      const known = [HALVES[half]!, 'all'].map((part) => scoresOf(scores, `${form}, ${part}`));
      const cleaned = clean(page, asked);
      const outcomes = outcomesOf(page, asked.text, asked.form, cleaned.record);
      for (const field of FIELDS) {
        const outcome = outcomes[field];
        if (outcome === undefined) continue;
        for (const one of known) one.add(field, outcome);
        const isOpen = values.why !== true || outcome.isRight || giveReason(set, asked, field, outcome, cleaned);
        if (field === 'published' && isOpen) for (const one of known) one.add('day-said', outcome);
        if (half === 0 && values.wrong === field && !outcome.isRight) report(page, asked.form, field, outcome);
      }
    }
  }
  return scores;
}

const HELP = `Compares title, authors and day with those that the corpus marks, with weights that never saw the page's site.

  --form flat|html                      only one form
  --wrong title|authors|published       prints what is wrong or missing on the half that may be looked at
  --why                                 counts the reasons of all that is wrong or missing`;
const { values } = parseArgs({
  options: {
    form: { type: 'string' },
    wrong: { type: 'string' },
    why: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});
if (values.help === true) {
  console.log(HELP);
  process.exit(0);
}
requireCorpus();
const columns: Column[] = values.why === true ? [...FIELDS, 'day-said'] : [...FIELDS];
const titles = ['title', 'authors', 'day', 'day, where the page says it came out then'].slice(0, columns.length);
for (const set of METADATA_SETS) {
  const scores = await scoreSet(set);
  console.log(`\n${set}\n\n| pages | ${titles.join(' | ')} |\n| --- |${' --- |'.repeat(titles.length)}`);
  for (const name of [...scores.keys()].sort()) {
    console.log(`| ${name} | ${scores.get(name)!.cells(columns).join(' | ')} |`);
  }
}
if (values.why === true) printReasons();
