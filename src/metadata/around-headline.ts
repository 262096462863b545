import type { Tokens } from '../measure/tokens.js';
import type { Category } from '../vocabulary.js';
import type { MetadataContext } from './context.js';

/** The headline's index; where there is none, the place just above the first line of the article. */
export function topOf(context: MetadataContext): number {
  return topAt(context.headline, context.firstKept);
}

/** The same, of the headline's index and that of the first line that stays, where there are such. */
export function topAt(headline: number, firstKept: number): number {
  if (headline >= 0) return headline;
  return firstKept < 0 ? -2 : firstKept - 1;
}

/** Indexes of up to `count` lines under the headline, the nearest first. */
export function below(context: MetadataContext, count: number): number[] {
  const top = topOf(context);
  const end = Math.min(context.lines.length, top + 1 + count);
  const indexes: number[] = [];
  for (let index = top + 1; index < end; index++) indexes.push(index);
  return indexes;
}

/** Indexes of up to `count` lines above the headline, the nearest first; none where no headline was found. */
export function above(context: MetadataContext, count: number): number[] {
  const indexes: number[] = [];
  for (let index = context.headline - 1; index >= Math.max(0, context.headline - count); index--) indexes.push(index);
  return indexes;
}

/** The text of a line, or nothing past the page's ends. */
export function textAt(context: MetadataContext, index: number): string {
  const { lines } = context;
  return index >= 0 && index < lines.length ? lines[index]!.text : '';
}

/** True for a line that stays in the text. */
export function isKept(context: MetadataContext, index: number): boolean {
  const { kept } = context;
  return index >= 0 && index < kept.length && kept[index] === 1;
}

/** What a line is that leaves the text; nothing for one that stays, or past the page's ends. */
export function categoryAt(context: MetadataContext, index: number): Category | undefined {
  const { verdicts } = context;
  return index >= 0 && index < verdicts.length ? verdicts[index]!.category : undefined;
}

const FURNITURE_LINES = 12;
const PROSE_LENGTH = 150;
const PROSE_LINES = 2;

/**
 * Finds the lines under the headline where byline and date stand. It ends after two paragraphs: from there on, names and dates
 * belong to what the article tells.
 */
export function furnitureBelow(kept: Uint8Array, tokens: Tokens, top: number): number[] {
  const end = Math.min(kept.length, top + 1 + FURNITURE_LINES);
  const indexes: number[] = [];
  let prose = 0;
  for (let index = top + 1; index < end && prose < PROSE_LINES; index++) {
    indexes.push(index);
    if (index >= 0 && isParagraph(kept, tokens, index)) prose++;
  }
  return indexes;
}

/** Whether a line of the page stays in the text and is as long as a paragraph. */
export function isParagraph(kept: Uint8Array, { unitStart }: Tokens, index: number): boolean {
  return kept[index] === 1 && unitStart[index + 1]! - unitStart[index]! >= PROSE_LENGTH;
}
