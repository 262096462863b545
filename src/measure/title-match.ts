import { HashTable } from './hash-table.js';
import type { LineCounts } from './line-counts.js';
import type { Tokens } from './tokens.js';

/** How well each line matches the page's title, which scrapers of whole documents leave in the first lines. */
export interface TitleMatch {
  /** 0 to 1: how much of the line the title has, and how much of the title the line. */
  readonly match: Float32Array;
  /** Index of the title's line, -1 where no line below repeats one of the first. */
  readonly title: number;
}

/** The page's title is one of the first lines. */
const TITLE_LINES = 3;
const MIN_TITLE_WORDS = 3;
const MIN_WORDS = 2;
const MAX_WORDS = 40;
/** Best match from which a first line is taken for the page's title. */
const IS_TITLE = 0.5;

/** Looks for a title among the first lines: the first of which some line below repeats most of the words. */
export function matchTitles(tokens: Tokens, counts: LineCounts): TitleMatch {
  const count = counts.words.length;
  for (let i = 0; i < Math.min(TITLE_LINES, count); i++) {
    if (counts.words[i] < MIN_TITLE_WORDS || counts.words[i] > MAX_WORDS) continue;
    const match = matchTitle(i, tokens, counts);
    if (match !== undefined) return { match, title: i };
  }
  return { match: new Float32Array(count), title: -1 };
}

/** How well each line matches the title; undefined where none has most of its words. */
function matchTitle(title: number, tokens: Tokens, counts: LineCounts): Float32Array | undefined {
  const { lineStart, hash } = tokens;
  const length = lineStart[title + 1] - lineStart[title];
  const words = new HashTable(length + 1);
  for (let at = lineStart[title]; at < lineStart[title + 1]; at++) words.add(hash[at], 0);
  const match = new Float32Array(counts.words.length);
  let isTitle = false;
  for (let i = title + 1; i < match.length; i++) {
    const size = lineStart[i + 1] - lineStart[i];
    if (counts.words[i] < MIN_WORDS || size > length * 2.5 || size < length * 0.25) continue;
    let shared = 0;
    for (let at = lineStart[i]; at < lineStart[i + 1]; at++) if (words.get(hash[at]) >= 0) shared++;
    match[i] = (shared / size) * (0.4 + 0.6 * Math.min(1, shared / length)) * (size < 3 ? 0.5 : 1);
    if (match[i] > IS_TITLE) isTitle = true;
  }
  return isTitle ? match : undefined;
}
