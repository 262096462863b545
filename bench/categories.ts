import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Analysis } from '../src/clean.js';
import type { Category } from '../src/vocabulary.js';
import { readPages, requireCorpus, type SetName } from './corpus.js';
import { foldEngine, hasFoldWeights } from './fold-weights.js';
import { foldOf } from './folds.js';

const LABELS = fileURLToPath(new URL('labels/categories.jsonl', import.meta.url));

/** A line read and named by hand; see bench/labels/README.md. */
interface Label {
  readonly set: SetName;
  readonly id: string | number;
  /** Input line, counted from 1. */
  readonly line: number;
  readonly category: Category | 'article' | 'unclear';
  /** A second name that is as right. */
  readonly or?: Category;
}

/** A label, and what the program called the line; undefined where it kept it. */
interface Judged extends Label {
  readonly said: Category | undefined;
  readonly text: string;
}

/** Every labelled line, judged by weights that never saw its site. */
async function judge(labels: readonly Label[]): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const set of new Set(labels.map((label) => label.set))) {
    const byPage = groupBy(
      labels.filter((label) => label.set === set),
      (label) => String(label.id),
    );
    for await (const page of readPages(set)) {
      const text = page.raw['html-text'];
      const wanted = byPage.get(page.id);
      if (text === undefined || wanted === undefined) continue;
      const analysis = foldEngine(foldOf(page))(text);
      judged.push(...wanted.map((label) => ({ ...label, ...answerFor(analysis, label.line) })));
    }
  }
  return judged;
}

function answerFor({ document, verdicts }: Analysis, line: number): Pick<Judged, 'said' | 'text'> {
  const at = document.lines.findIndex((found) => found.line <= line && line <= found.endLine);
  return { said: verdicts[at]?.category, text: document.lines[at]?.text ?? '' };
}

/** Map.groupBy came with Node 21. */
function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function isRight({ said, category, or }: Judged): boolean {
  return said === category || (or !== undefined && said === or);
}

function print(judged: readonly Judged[]): void {
  const named = judged.filter(({ category }) => category !== 'article' && category !== 'unclear');
  const dropped = named.filter(({ said }) => said !== undefined);
  const share = (part: number, whole: number): string => `${part} of ${whole} (${(part / whole).toFixed(3)})`;
  console.log(`lines of cruft taken out: ${share(dropped.length, named.length)}`);
  console.log(`category right, of those: ${share(dropped.filter(isRight).length, dropped.length)}\n`);
  console.log('| category | labelled | right | called instead |\n| --- | --- | --- | --- |');
  const groups = [...groupBy(dropped, ({ category }) => category)].sort((a, b) => b[1].length - a[1].length);
  for (const [category, lines] of groups) {
    const wrong = groupBy(
      lines.filter((line) => !isRight(line)),
      ({ said }) => said,
    );
    const instead = [...wrong].sort((a, b) => b[1].length - a[1].length).map(([said, of]) => `${said} ${of.length}`);
    console.log(`| ${category} | ${lines.length} | ${lines.filter(isRight).length} | ${instead.join(', ')} |`);
  }
}

const { values } = parseArgs({ options: { wrong: { type: 'boolean', default: false } } });
requireCorpus();
if (!hasFoldWeights()) {
  console.error('Without weights trained for each fold, clean-article is judged on pages its weights may have seen.');
}
const labels = readFileSync(LABELS, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Label);
const judged = await judge(labels);
print(judged);
if (values.wrong) {
  for (const line of judged.filter((one) => !isRight(one))) {
    console.log(`${line.category} -> ${line.said ?? 'kept'}  ${line.set} ${line.id}:${line.line}  ${line.text}`);
  }
}
