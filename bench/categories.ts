import { parseArgs } from 'node:util';
import type { Analysis } from '../src/clean.js';
import type { Category } from '../src/vocabulary.js';
import { readPages, requireCorpus } from './corpus.js';
import { foldEngine, hasFoldWeights } from './fold-weights.js';
import { foldOf } from './folds.js';
import { DEVELOP, isSeen, type Label, MEASURED, readLabels } from './naming/hand-labels.js';

/** Pages whose answers were looked at while rules were written, and those that were not. */
const PARTS = ['seen half', 'unseen half', 'developed on'] as const;
type Part = (typeof PARTS)[number];

/** A label, and what the program called the line; undefined where it kept it. */
interface Judged extends Label {
  readonly said: Category | undefined;
  readonly text: string;
  readonly part: Part;
}

/** Every line labelled in a file, judged by weights that never saw its site. */
async function judge(file: string): Promise<Judged[]> {
  const labels = readLabels(file);
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
      const part: Part = file === DEVELOP ? 'developed on' : isSeen(page) ? 'seen half' : 'unseen half';
      judged.push(...wanted.map((label) => ({ ...label, ...answerFor(analysis, label.line), part })));
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

/** Lines of cruft that were taken out, of those labelled as cruft. */
function takenOut(judged: readonly Judged[]): Judged[] {
  return judged.filter(({ category, said }) => category !== 'article' && category !== 'unclear' && said !== undefined);
}

function share(part: number, whole: number): string {
  return `${part} of ${whole} (${(part / whole).toFixed(3)})`;
}

function print(judged: readonly Judged[]): void {
  const measured = judged.filter(({ part }) => part !== 'developed on');
  const named = measured.filter(({ category }) => category !== 'article' && category !== 'unclear');
  const dropped = takenOut(measured);
  console.log(`lines of cruft taken out: ${share(dropped.length, named.length)}`);
  console.log(`category right, of those: ${share(dropped.filter(isRight).length, dropped.length)}`);
  for (const part of PARTS) {
    const lines = takenOut(judged.filter((line) => line.part === part));
    console.log(`  ${part}: ${share(lines.filter(isRight).length, lines.length)}`);
  }
  printTable(dropped);
  printTable(dropped.filter(({ part }) => part === 'unseen half'));
}

function printTable(dropped: readonly Judged[]): void {
  console.log('\n| category | labelled | right | called instead |\n| --- | --- | --- | --- |');
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
const judged = [...(await judge(MEASURED)), ...(await judge(DEVELOP))];
print(judged);
// The half that measures stays unread.
for (const line of values.wrong ? judged.filter((one) => one.part !== 'unseen half' && !isRight(one)) : []) {
  console.log(`${line.category} -> ${line.said ?? 'kept'}  ${line.set} ${line.id}:${line.line}  ${line.text}`);
}
