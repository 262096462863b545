import type { Line } from '../document/document.js';
import type { LineCounts } from './line-counts.js';
import type { SharedWords } from './shared-words.js';
import { HashTable } from './hash-table.js';
import type { Tokens } from './tokens.js';

/** Which line is the headline, as far as the page shows it. */
export interface HeadlineFound {
  /** Index of the headline's line, -1 where none was found. */
  readonly line: number;
  /** Index of a line above it that is the page's title, -1 where none was found. */
  readonly pageTitle: number;
  /** 0 to 1. */
  readonly confidence: number;
}

/** The page's title is one of the first lines. */
const TITLE_LINES = 3;
const MIN_WORDS = 2;
const MAX_WORDS = 40;
/** Score from which a line is taken for the headline. */
const MIN_SCORE = 0.45;

/**
 * Finds the headline: the line that repeats the page's title, a heading of the first level, or the line above the body
 * whose words the body uses most. One pass over the lines for each kind of evidence.
 */
export function findHeadline(
  lines: readonly Line[],
  tokens: Tokens,
  counts: LineCounts,
  shared: SharedWords,
  belowNear: Float32Array,
  above: Float32Array,
): HeadlineFound {
  const titles = titleMatches(lines.length, tokens, counts);
  const firstHeading = lines.findIndex((line) => line.mark === 'heading' && line.level === 1);
  let best = -1;
  let bestScore = 0;
  for (let i = 0; i < lines.length; i++) {
    const words = counts.words[i];
    if (words < MIN_WORDS || words > MAX_WORDS || above[i] > 0.35 || lines[i].mark === 'rule') continue;
    const match = titles.match[i];
    const heading = lines[i].mark === 'heading' ? (lines[i].level === 1 ? (i === firstHeading ? 0.5 : 0.35) : 0.15) : 0;
    const leads = Math.min(1, belowNear[i] / 12);
    const topical = shared.withBody[i] * Math.min(1, shared.content[i] / 4);
    const early = 1 - above[i];
    const shape = counts.terminal[i] && !counts.question[i] ? -0.12 : 0;
    const score =
      0.55 * match + heading + 0.2 * leads + 0.2 * topical + 0.1 * early + shape + Math.min(0.08, words / 100);
    // A later line has to be better by some margin: the same headline often stands again in a list of links below.
    if (score > bestScore + 0.02) {
      bestScore = score;
      best = i;
    }
  }
  if (bestScore < MIN_SCORE) return { line: -1, pageTitle: -1, confidence: 0 };
  const pageTitle = titles.title >= 0 && titles.title < best && titles.match[best] > 0.5 ? titles.title : -1;
  return { line: best, pageTitle, confidence: Math.min(1, bestScore) };
}

/** How much of each line's words the page's title has, and of the title's words the line: 0 to 1. */
function titleMatches(count: number, tokens: Tokens, counts: LineCounts): { match: Float32Array; title: number } {
  const match = new Float32Array(count);
  let title = -1;
  for (let i = 0; i < Math.min(TITLE_LINES, count); i++) {
    if (counts.words[i] < 3 || counts.words[i] > MAX_WORDS) continue;
    const found = matchTitle(i, count, tokens, counts);
    const best = found.reduce((most, value) => Math.max(most, value), 0);
    if (best > 0.5) {
      title = i;
      match.set(found);
      break;
    }
  }
  return { match, title };
}

function matchTitle(title: number, count: number, tokens: Tokens, counts: LineCounts): Float32Array {
  const from = tokens.lineStart[title];
  const length = tokens.lineStart[title + 1] - from;
  const words = new HashTable(length + 1);
  for (let at = 0; at < length; at++) words.add(tokens.hash[from + at], at);
  const match = new Float32Array(count);
  for (let i = title + 1; i < count; i++) {
    const size = tokens.lineStart[i + 1] - tokens.lineStart[i];
    if (counts.words[i] < MIN_WORDS || size > length * 2.5 || size < length * 0.25) continue;
    let shared = 0;
    for (let at = tokens.lineStart[i]; at < tokens.lineStart[i + 1]; at++)
      if (words.get(tokens.hash[at]) >= 0) shared++;
    const ofLine = shared / size;
    const ofTitle = Math.min(1, shared / length);
    match[i] = ofLine * (0.4 + 0.6 * ofTitle) * (size < 3 ? 0.5 : 1);
  }
  return match;
}
