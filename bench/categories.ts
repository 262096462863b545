import { parseArgs } from 'node:util';
import { requireCorpus } from './corpus.js';
import { hasFoldWeights } from './fold-weights.js';
import { DEVELOP, MEASURED } from './naming/hand-labels.js';
import { groupBy, isRight, type Judged, judgeLabels, PARTS, takenOut } from './naming/judge-labels.js';

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
const judged = [...(await judgeLabels(MEASURED)), ...(await judgeLabels(DEVELOP))];
print(judged);
// The half that measures stays unread.
for (const line of values.wrong ? judged.filter((one) => one.part !== 'unseen half' && !isRight(one)) : []) {
  console.log(`${line.category} -> ${line.said ?? 'kept'}  ${line.set} ${line.id}:${line.line}  ${line.text}`);
}
