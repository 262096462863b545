import type { PageWords } from './page-words.js';
import type { PhraseTable } from './phrase-table.js';
import { LONG, type Tokens } from './tokens.js';

/** Which words of the lines hold sentences together, and which carry a topic. */
export interface WordRoles {
  /** By line: share of function words of the page's language. */
  readonly functionShare: Float32Array;
  /**
   * Numbers of the words that carry a topic (long enough, no number, no function word), of all lines in a row, and
   * where each line's begin; one more entry than lines.
   */
  readonly topics: Int32Array;
  readonly topicStart: Int32Array;
  /** By line: the hints of all its words. */
  readonly hints: Uint8Array;
}

/** One pass over the words. */
export function findRoles(tokens: Tokens, words: PageWords, isFunction: Uint8Array, hints: Uint8Array): WordRoles {
  const { lineStart, flags } = tokens;
  const { of } = words;
  const lines = lineStart.length - 1;
  const topics = new Int32Array(of.length);
  const topicStart = new Int32Array(lines + 1);
  const functionShare = new Float32Array(lines);
  const lineHints = new Uint8Array(lines);
  let count = 0;
  for (let i = 0; i < lines; i++) {
    const from = lineStart[i];
    const to = lineStart[i + 1];
    let sum = 0;
    let hint = 0;
    for (let at = from; at < to; at++) {
      const word = of[at];
      hint |= hints[word];
      // Written in any case, and left standing only where the word counts: no branch that is hard to foretell.
      topics[count] = word;
      sum += isFunction[word];
      count += (flags[at] & LONG) !== 0 && isFunction[word] === 0 ? 1 : 0;
    }
    if (to > from) functionShare[i] = sum / (to - from);
    lineHints[i] = hint;
    topicStart[i + 1] = count;
  }
  return { functionShare, topics: topics.subarray(0, count), topicStart, hints: lineHints };
}

/** 1 for each of the page's different words that is a function word of the language. */
export function functionWords(words: PageWords, table: PhraseTable, language: number): Uint8Array {
  const marks = new Uint8Array(words.count);
  if (language < 0) return marks;
  for (let word = 0; word < words.count; word++) {
    const known = words.known[word];
    if (known >= 0 && table.functionLanguages(known).includes(language)) marks[word] = 1;
  }
  return marks;
}
