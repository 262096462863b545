import { findBlocks, gapsOf, heaviestChain } from './alignment.js';
import type { Block, Window } from './alignment.js';
import { Numbering, tokenize } from './shingles.js';

/** Tokens of the stretches that are looked for anywhere on the page; shorter ones only between those. */
const SEED = 4;

/** A line of at least this many tokens is known again where it stands out of order. */
const LONG_LINE = 8;

/** Share of such a line's shingles that must be in what is left of the gold. */
const MOVED_SHARE = 0.8;

/** In a gap where lines and gold make more pairs than this, no short lines are looked for. */
const MAX_GAP_PAIRS = 4_000_000;

/** The tokens of the page in one row, and where each line's begin; one more entry marks the end. */
interface Tokens {
  readonly page: readonly number[];
  readonly starts: readonly number[];
  readonly gold: readonly number[];
}

/** Which tokens of the page and of the gold belong together. */
interface Matched {
  readonly page: Uint8Array;
  readonly gold: Uint8Array;
}

/**
 * For each line the share (0 to 1) of its tokens that belong to the article, by aligning the page with the gold in
 * order. So a word that merely occurs in the article is not one of its words: it must stand between neighbours that
 * match. Where the article stands twice on the page, one place is chosen. A long line that stands elsewhere than in
 * the gold counts too. A line without any token takes the lesser label of its neighbours.
 */
export function labelLines(lines: readonly { readonly text: string }[], gold: string): Float32Array {
  const tokens = numberTokens(lines, gold);
  const matched: Matched = { page: new Uint8Array(tokens.page.length), gold: new Uint8Array(tokens.gold.length) };
  const whole: Window = { left: 0, leftEnd: tokens.page.length, right: 0, rightEnd: tokens.gold.length };
  const chain = heaviestChain(findBlocks(tokens.page, tokens.gold, SEED), whole, false);
  mark(matched, chain);
  const gaps = chain.length > 0 || tokens.gold.length < LONG_LINE ? gapsOf(chain, whole) : [];
  for (const gap of gaps) {
    mark(matched, heaviestChain(shortLines(tokens, gap), gap, chain.length > 0));
  }
  markMovedLines(tokens, matched);
  return shares(tokens, matched);
}

function numberTokens(lines: readonly { readonly text: string }[], gold: string): Tokens {
  const words = new Numbering<string>();
  const page: number[] = [];
  const starts = [0];
  for (const { text } of lines) {
    for (const token of tokenize(text)) page.push(words.of(token));
    starts.push(page.length);
  }
  return { page, starts, gold: tokenize(gold).map((token) => words.of(token)) };
}

function mark(matched: Matched, blocks: readonly Block[]): void {
  for (const { left, right, length } of blocks) {
    matched.page.fill(1, left, left + length);
    matched.gold.fill(1, right, right + length);
  }
}

/** Lines, or what of them lies in the gap, that stand word for word in the gold's part of the gap. */
function shortLines({ page, starts, gold }: Tokens, gap: Window): Block[] {
  if ((gap.leftEnd - gap.left) * (gap.rightEnd - gap.right) > MAX_GAP_PAIRS) return [];
  const blocks: Block[] = [];
  for (let line = lineAt(starts, gap.left); (starts[line] ?? Infinity) < gap.leftEnd; line++) {
    const left = Math.max(gap.left, starts[line] ?? 0);
    const length = Math.min(gap.leftEnd, starts[line + 1] ?? 0) - left;
    if (length <= 0) continue;
    for (let right = gap.right; right + length <= gap.rightEnd; right++) {
      if (equal(page, left, gold, right, length)) blocks.push({ left, right, length });
    }
  }
  return blocks;
}

/** The line that the token at `place` belongs to. */
function lineAt(starts: readonly number[], place: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

function equal(a: readonly number[], aFrom: number, b: readonly number[], bFrom: number, length: number): boolean {
  for (let at = 0; at < length; at++) if (a[aFrom + at] !== b[bFrom + at]) return false;
  return true;
}

/** Long lines that did not match in order, but nearly all of which is in what the gold has left. */
function markMovedLines({ page, starts, gold }: Tokens, matched: Matched): void {
  const left = new Map<string, number>();
  for (let at = 0; at + SEED <= gold.length; at++) {
    if (matched.gold.subarray(at, at + SEED).includes(1)) continue;
    const shingle = gold.slice(at, at + SEED).join(' ');
    left.set(shingle, (left.get(shingle) ?? 0) + 1);
  }
  for (let line = 0; left.size > 0 && line + 1 < starts.length; line++) {
    const from = starts[line] ?? 0;
    const end = starts[line + 1] ?? from;
    if (end - from < LONG_LINE || 2 * count(matched.page, from, end) >= end - from) continue;
    const shingles: string[] = [];
    for (let at = from; at + SEED <= end; at++) shingles.push(page.slice(at, at + SEED).join(' '));
    const known = shingles.filter((shingle) => (left.get(shingle) ?? 0) > 0);
    if (known.length < MOVED_SHARE * shingles.length) continue;
    for (const shingle of known) left.set(shingle, (left.get(shingle) ?? 0) - 1);
    matched.page.fill(1, from, end);
  }
}

function shares({ starts }: Tokens, matched: Matched): Float32Array {
  const labels = new Float32Array(starts.length - 1);
  const silent: number[] = [];
  labels.forEach((_, line) => {
    const from = starts[line] ?? 0;
    const end = starts[line + 1] ?? from;
    if (end === from) silent.push(line);
    else labels[line] = count(matched.page, from, end) / (end - from);
  });
  const below = labels.slice();
  for (const line of [...silent].reverse()) below[line] = below[line + 1] ?? 0;
  for (const line of silent) labels[line] = Math.min(line === 0 ? 0 : (labels[line - 1] ?? 0), below[line + 1] ?? 0);
  return labels;
}

function count(marks: Uint8Array, from: number, end: number): number {
  let sum = 0;
  for (let at = from; at < end; at++) sum += marks[at] ?? 0;
  return sum;
}
