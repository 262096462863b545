import type { Category } from '../vocabulary.js';
import { categoryAt, isKept, textAt, topOf } from './around-headline.js';
import type { Believed } from './belief/candidate.js';
import { claimed, shown } from './belief/found.js';
import type { MetadataContext } from './context.js';
import { folded, foldsTo } from './words.js';

const SHORTEST = 30;
const LONGEST = 350;
const MOST_SENTENCES = 3;
/** How many lines of furniture may stand between the headline and the standfirst, and below it. */
const NEAR = 3;
/** Lines below the headline in which what data call the description is looked for. */
const TOLD_NEAR = 6;
const PROSE_LENGTH = 100;
const PROSE_LINES = 2;

/** What stands between a headline and its article: the line above it is no paragraph of the article yet. */
const FURNITURE: ReadonlySet<Category | undefined> = new Set(['caption', 'social', 'share', 'media'] as const);

/**
 * The standfirst: a sentence or two under the headline which the byline, or a caption, parts from the article. Where the
 * byline stands above it, it is the first paragraph as often as not, and where nothing stands below it nobody can tell;
 * then it is left out. The line stays in the text either way. `bylines` are the lines with the names and dates.
 */
export function subtitle(context: MetadataContext, bylines: ReadonlySet<number>): Believed<string> | undefined {
  if (context.headline < 0) return undefined;
  const told = toldBelow(context);
  if (told !== undefined) return told;
  const index = candidateUnder(context, bylines);
  if (index === undefined) return undefined;
  const text = textAt(context, index);
  const hasShape = text.length >= SHORTEST && text.length <= LONGEST && sentences(text) <= MOST_SENTENCES;
  const isOwn = hasShape && folded(text) !== folded(textAt(context, context.headline)) && !/:\s*$/u.test(text);
  return isOwn && isPartedFromBody(context, index, bylines) ? shown(text, index) : undefined;
}

/** A line close below the headline that the page's data give as the article's description or second headline. */
function toldBelow(context: MetadataContext): Believed<string> | undefined {
  const claims = context.claims.subtitle ?? [];
  if (claims.length === 0) return undefined;
  for (let index = context.headline + 1; index <= context.headline + TOLD_NEAR; index++) {
    const text = textAt(context, index);
    if (text.length < SHORTEST || text.length > LONGEST || sentences(text) > MOST_SENTENCES) continue;
    const claim = claims.find(({ values }) => foldsTo(values[0]!, folded(text)));
    if (claim !== undefined) return claimed(text, { ...claim, line: index });
  }
  return undefined;
}

/** The first kept line under the headline, where only buttons and the like stand between the two. */
function candidateUnder(context: MetadataContext, bylines: ReadonlySet<number>): number | undefined {
  const top = topOf(context);
  for (let index = top + 1; index <= top + NEAR; index++) {
    const verdict = context.verdicts[index];
    if (verdict === undefined || bylines.has(index) || verdict.category === 'caption') return undefined;
    if (verdict.verdict === 'keep') return context.lines[index]!.mark === 'none' ? index : undefined;
  }
  return undefined;
}

/** True where furniture follows at once, and the article's prose after that. */
function isPartedFromBody(context: MetadataContext, index: number, bylines: ReadonlySet<number>): boolean {
  if (!bylines.has(index + 1) && !FURNITURE.has(categoryAt(context, index + 1))) return false;
  let prose = 0;
  for (let next = index + 2; next < context.lines.length && prose < PROSE_LINES; next++) {
    if (isKept(context, next) && textAt(context, next).length >= PROSE_LENGTH) prose++;
  }
  return prose === PROSE_LINES;
}

function sentences(text: string): number {
  return text.split(/[.!?…]["”’)]?\s+(?=["“‘(]?[\p{Lu}\p{Lo}])|[。！？]/u).filter((part) => part.trim() !== '').length;
}
