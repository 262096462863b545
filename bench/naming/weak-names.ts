import type { DropCategory } from '../../src/vocabulary.js';
import { findBlocks, heaviestChain } from '../alignment.js';
import { Numbering, tokenize } from '../shingles.js';
import { nameTexts } from './html-names.js';

/** Tokens in a row that are looked for in both. */
const SEED = 4;
/** Share of a line's tokens that one name must have. */
const MOST = 0.6;
/** Larger pages take too long to align. */
const MAX_TOKENS = 60_000;

/**
 * For each line of a page's text what the HTML calls it, by aligning the two; undefined where nothing tells. Only the
 * names of elements are looked at, which the text does not have: so they are a second opinion, right in seven of eight.
 */
export function weakNames(lines: readonly { readonly text: string }[], html: string): (DropCategory | undefined)[] {
  const words = new Numbering<string>();
  const left: number[] = [];
  const starts = [0];
  for (const { text } of lines) {
    for (const token of tokenize(text)) left.push(words.of(token));
    starts.push(left.length);
  }
  const right: number[] = [];
  const names: (DropCategory | undefined)[] = [];
  for (const { text, name } of nameTexts(html)) {
    for (const token of tokenize(text)) {
      right.push(words.of(token));
      names.push(name);
    }
  }
  if (Math.max(left.length, right.length) > MAX_TOKENS) return lines.map(() => undefined);
  const whole = { left: 0, leftEnd: left.length, right: 0, rightEnd: right.length };
  const found: (DropCategory | undefined)[] = left.map(() => undefined);
  for (const block of heaviestChain(findBlocks(left, right, SEED), whole, false)) {
    for (let k = 0; k < block.length; k++) found[block.left + k] = names[block.right + k];
  }
  return lines.map((_, i) => commonest(found.slice(starts[i], starts[i + 1])));
}

function commonest(names: readonly (DropCategory | undefined)[]): DropCategory | undefined {
  const counts = new Map<DropCategory, number>();
  for (const name of names) if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] >= names.length * MOST ? best[0] : undefined;
}
