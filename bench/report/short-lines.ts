import { wordsIn } from '../kinds-page.js';
import { labelLines } from '../labels.js';
import { tokenize } from '../shingles.js';

/** Headings, items of lists, short quotes: lines of the article with so many words or fewer. */
export const SHORT_WORDS = 8;

/** Counts of something that should be so. */
export interface Count {
  readonly all: number;
  readonly right: number;
}

/**
 * How many of the article's short lines stand in the answer. A line stands there if the answer has a line of the same
 * words, each of which counts once, or if all its words stand in the answer in the order of the article, between what
 * stands around it there (`labelLines`, with the answer in the place of the gold).
 */
export function shortLinesKept(gold: string, answer: string): Count {
  const lines = gold
    .split('\n')
    .map((text) => ({ text, key: keyOf(text) }))
    .filter(({ key }) => key !== '');
  const inOrder = labelLines(lines, answer);
  const left = new Map<string, number>();
  for (const key of answer.split('\n').map(keyOf)) left.set(key, (left.get(key) ?? 0) + 1);
  let all = 0;
  let right = 0;
  lines.forEach(({ text, key }, i) => {
    if (wordsIn(text) > SHORT_WORDS) return;
    all++;
    const free = left.get(key) ?? 0;
    if (free > 0) left.set(key, free - 1);
    if (free > 0 || inOrder[i] === 1) right++;
  });
  return { all, right };
}

function keyOf(line: string): string {
  return tokenize(line).join(' ');
}

export function addCounts(a: Count, b: Count): Count {
  return { all: a.all + b.all, right: a.right + b.right };
}

export function shareOf({ all, right }: Count): number {
  return all === 0 ? 0 : right / all;
}
