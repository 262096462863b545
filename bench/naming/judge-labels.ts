import type { Analysis } from '../../src/clean.js';
import type { Category } from '../../src/vocabulary.js';
import { readPages } from '../corpus.js';
import { foldEngine } from '../fold-weights.js';
import { foldOf } from '../folds.js';
import { DEVELOP, isSeen, type Label, readLabels } from './hand-labels.js';

/** Pages whose answers were looked at while rules were written, and those that were not. */
export const PARTS = ['seen half', 'unseen half', 'developed on'] as const;
export type Part = (typeof PARTS)[number];

/** A label, and what the program called the line; undefined where it kept it. */
export interface Judged extends Label {
  readonly said: Category | undefined;
  readonly text: string;
  readonly part: Part;
}

/** Every line labelled in a file, judged by weights that never saw its site. */
export async function judgeLabels(file: string): Promise<Judged[]> {
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
export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

export function isRight({ said, category, or }: Judged): boolean {
  return said === category || (or !== undefined && said === or);
}

/** Lines of cruft that were taken out, of those labelled as cruft. */
export function takenOut(judged: readonly Judged[]): Judged[] {
  return judged.filter(({ category, said }) => category !== 'article' && category !== 'unclear' && said !== undefined);
}
