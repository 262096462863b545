import { aroundEnd } from './around-end.js';
import { categoryAt, textAt, topOf } from './around-headline.js';
import { bareNameAt } from './bare-name.js';
import { bylineAt } from './byline-at.js';
import { bylineLines, datedBylineLines } from './byline-lines.js';
import type { MetadataContext } from './context.js';
import type { PageWords } from './page-words.js';
import { openingOf } from './phrase-opening.js';

/** What the bylines of a page say, taken together. */
export interface Authorship {
  readonly names: readonly string[];
  readonly agency: string | undefined;
  /** Index of the line with the names. */
  readonly line: number | undefined;
  /** Whether the page has a byline, though it may name no person. */
  readonly isByline: boolean;
  /** What showed the names: the opener of a byline, a line that was recognised as one, a name by itself, or the article's end. */
  readonly way: 'byline' | 'lifted' | 'bare' | 'end';
}

/** How far under the headline "Written by" may stand. */
const LINES_BELOW = 60;
/** How far under a bare name the byline itself may stand: then the name is that of a picture's maker. In lines. */
const OPENED_BELOW = 2;

/**
 * The first byline of the page: behind one of its openers, or a name on a line of its own beside the date. An agency is
 * taken from any line.
 */
export function authorshipOf(context: MetadataContext, words: PageWords): Authorship {
  let agency: string | undefined;
  for (const index of bylineLines(context)) {
    const byline = bylineAt(context, index, words);
    agency ??= byline?.agency;
    const bare = byline === undefined ? bareNameAt(context, index, words) : undefined;
    const names = bare === undefined ? (byline?.names ?? []) : [bare];
    if (names.length > 0) {
      const opened = bare === undefined ? undefined : firstOpened(context, linesBehind(index), words);
      if (opened !== undefined) return opened;
      const way = bare !== undefined ? 'bare' : byline?.isByline === true ? 'byline' : 'lifted';
      return { names, agency, line: index, isByline: true, way };
    }
    // An author who goes by one name, or a newsroom: a byline further down is another matter's.
    if (byline !== undefined && byline.isByline) {
      return { names: [], agency, line: undefined, isByline: true, way: 'byline' };
    }
  }
  const dated = firstOpened(context, datedBylineLines(context, words), words);
  if (dated !== undefined) return dated;
  const found = agency === undefined ? writtenBelow(context, words) : undefined;
  return { names: found?.names ?? [], agency, line: found?.line, isByline: found !== undefined, way: 'end' };
}

/** "Written by ..." further down, of more words than "by", where the article's end has one such line with a name. */
function writtenBelow(
  context: MetadataContext,
  words: PageWords,
): { readonly names: readonly string[]; readonly line: number } | undefined {
  const first = (context.furniture.at(-1) ?? context.headline) + 1;
  const { tokens, digits, lastKept } = context;
  const { firstWords } = words.language.byline;
  const below = topOf(context) + LINES_BELOW + 1;
  const [from, to] = aroundEnd(lastKept);
  const indexes = firstWords.linesBetween(first, below, tokens, digits);
  indexes.push(...firstWords.linesBetween(Math.max(first, below, from), to, tokens, digits));
  let found: { readonly names: readonly string[]; readonly line: number } | undefined;
  for (const line of indexes) {
    if (!mayBeWrittenBy(context, line, words)) continue;
    const names = bylineAt(context, line, words)?.names ?? [];
    if (names.length === 0) continue;
    if (found !== undefined) return undefined;
    found = { names, line };
  }
  return found;
}

/** Whether a line opens with "Written by" or the like. */
function mayBeWrittenBy(context: MetadataContext, line: number, { language }: PageWords): boolean {
  const category = categoryAt(context, line);
  if (category === 'comments' || category === 'related') return false;
  return openingOf(textAt(context, line), language.byline)?.phrase.includes(' ') === true;
}

/** Where the byline may stand to which a bare name does not belong. */
function linesBehind(index: number): number[] {
  return Array.from({ length: OPENED_BELOW }, (_, at) => index + 1 + at);
}

/** The first of some lines that opens as a byline does, and names somebody. */
function firstOpened(context: MetadataContext, lines: readonly number[], words: PageWords): Authorship | undefined {
  for (const line of lines) {
    const byline = bylineAt(context, line, words);
    if (byline?.isByline !== true || byline.names.length === 0) continue;
    return { names: byline.names, agency: byline.agency, line, isByline: true, way: 'byline' };
  }
  return undefined;
}
