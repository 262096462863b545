import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { CLUES } from '../src/decide/naming/clues.js';
import { type NameWeights, rowName } from '../src/decide/naming/name-model.js';
import { tokenise } from '../src/measure/tokens.js';
import { type Page, readHtmlPages, readPages, requireCorpus, type SetName } from './corpus.js';
import { siteOf } from './folds.js';
import { DEVELOP, isSeen, type Label, MEASURED, readLabels } from './naming/hand-labels.js';
import { type Sample, samplesOf } from './naming/samples.js';
import { type Example, fitSoftmax } from './naming/softmax.js';

const FILE = fileURLToPath(new URL('../src/decide/naming/name-weights.json', import.meta.url));
const SETS: readonly SetName[] = ['wcxb-articles', 'aed-news'];
const CATEGORIES = [
  ...['navigation', 'related', 'promotion', 'comments', 'legal', 'social', 'share'],
  ...['subscription', 'advertisement', 'access', 'consent', 'author-bio', 'media'],
];
/** A word that dropped lines of fewer sites use is no word of chrome. */
const MIN_SITES = 40;
/** What a line counts that a hand named, and one of which the HTML tells; a page of many lines counts as so many. */
const BY_HAND = 1;
const BY_HTML = 0.1;
const PAGE_LINES = 60;
/** Rows of which no weight is greater say nothing. */
const LEAST = 0.05;

/** The samples of one page. */
interface Learned {
  readonly site: string;
  readonly samples: readonly Sample[];
}

requireCorpus();
const pages = await collect();
const vocabulary = commonWords(pages);
const answers = CLUES.flatMap(({ name, answers: all }) => all.map((answer) => rowName(name, answer)));
const rows = [...answers, ...vocabulary];
const examples = pages.flatMap(toExamples);
const values = fitSoftmax(examples, rows.length, CATEGORIES.length);
const options = await prettier.resolveConfig(FILE);
writeFileSync(FILE, await prettier.format(JSON.stringify(toWeights()), { ...options, parser: 'json' }));
console.log(`${examples.length} lines of ${pages.length} pages, ${answers.length} answers, ${vocabulary.length} words`);

/** Every page but those of sites whose labels measure and are not looked at. */
async function collect(): Promise<Learned[]> {
  const labels = new Map<string, Label[]>();
  for (const label of [...readLabels(MEASURED), ...readLabels(DEVELOP)]) {
    const key = `${label.set} ${label.id}`;
    labels.set(key, [...(labels.get(key) ?? []), label]);
  }
  const measured = new Set(readLabels(MEASURED).map(({ set, id }) => `${set} ${id}`));
  const given: { key: string; set: SetName; page: Page }[] = [];
  for (const set of SETS) for await (const page of readPages(set)) given.push({ key: `${set} ${page.id}`, set, page });
  const unseen = new Set(
    given.filter(({ key, page }) => measured.has(key) && !isSeen(page)).map(({ page }) => siteOf(page)),
  );
  const wanted = new Map(given.filter(({ page }) => !unseen.has(siteOf(page))).map((one) => [one.key, one.page]));
  const found: Learned[] = [];
  for (const set of SETS) {
    for await (const { id, html } of readHtmlPages(set)) {
      const page = wanted.get(`${set} ${id}`);
      const text = page?.raw['html-text'];
      if (page === undefined || text === undefined) continue;
      found.push({ site: siteOf(page), samples: samplesOf(text, html, labels.get(`${set} ${id}`) ?? []) });
    }
  }
  return found;
}

function commonWords(learned: readonly Learned[]): string[] {
  const sites = new Map<string, Set<string>>();
  for (const { site, samples } of learned) {
    for (const word of samples.flatMap(({ words }) => words)) {
      const known = sites.get(word) ?? new Set();
      sites.set(word, known.add(site));
    }
  }
  const common = [...sites].filter(([, of]) => of.size >= MIN_SITES).map(([word]) => word);
  const { lineStart } = tokenise(common);
  return common.filter((_, i) => lineStart[i + 1] === lineStart[i] + 1).sort();
}

function toExamples({ samples }: Learned): Example[] {
  const share = Math.min(1, PAGE_LINES / samples.length);
  return samples.flatMap((sample) => {
    const right = sample.names.map((name) => CATEGORIES.indexOf(name)).filter((name) => name >= 0);
    const words = [...new Set(sample.words)].map((word) => vocabulary.indexOf(word)).filter((word) => word >= 0);
    const row = [...sample.answers, ...words.map((word) => answers.length + word)];
    return right.length === 0 ? [] : [{ rows: row, right, weight: sample.byHand ? BY_HAND : BY_HTML * share }];
  });
}

function toWeights(): NameWeights {
  const row = (at: number): number[] =>
    CATEGORIES.map((_, k) => Math.round(values[at * CATEGORIES.length + k] * 100) / 100);
  const told = rows
    .map((name, at) => [name, row(at)] as const)
    .filter(([, of]) => of.some((w) => Math.abs(w) >= LEAST));
  return {
    categories: CATEGORIES,
    clues: Object.fromEntries(told.filter(([name]) => name.includes(': '))),
    words: Object.fromEntries(told.filter(([name]) => !name.includes(': '))),
  };
}
