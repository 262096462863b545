import type { Caption } from '../record.js';
import { isLikeNames, readCaption } from './caption-credit.js';
import { isPictureLabelled } from './caption-labels.js';
import { ABOVE_HEADLINE, BELOW_TEXT } from './captions-around.js';
import { CaptionMarkup } from './caption-markup.js';
import { joinCaptions, type Part } from './join-captions.js';
import type { MetadataContext } from './context.js';
import type { PageWords } from './page-words.js';
import { isPersonName } from './person-name.js';
import { NEVER_CAPTIONS, plainCaptions } from './plain-captions.js';
import { LONGEST_CAPTION, splitCredit } from './photo-credit.js';

/** Where a credit says that a line is a caption, it may stand further below. */
const CREDIT_BELOW = 10;
/** Share of links from which a line is a teaser's. */
const LINKED = 0.6;

/** The captions of the page's pictures, with the credit apart where the line shows which part it is. */
export function captions(context: MetadataContext, words: PageWords): Caption[] | undefined {
  const markup = context.document.markup === undefined ? undefined : new CaptionMarkup(context.document.markup);
  const parts = new Map<number, Part>();
  // Lines that show it by themselves stay in the text where they stood in it.
  for (const index of plainCaptions(context, words))
    if (markup === undefined || markup.isBelowPicture(index)) parts.set(index, partOf(context, index, words));
  for (const part of markedParts(context, words, markup)) parts.set(part.index, part);
  for (const part of liftedParts(context, words)) if (!parts.has(part.index)) parts.set(part.index, part);
  const glued = gluedCredits(context, words);
  if (parts.size === 0 && glued.length === 0) return undefined;
  const sorted = [...asLabelled(context, [...parts.values()])].sort((a, b) => a.index - b.index);
  const all = [...joinCaptions(context, sorted, markup), ...glued].sort((a, b) => a.line - b.line);
  return all.length > 0 ? all : undefined;
}

/** Where "Image:" leads to words on the same page, a name behind it that the text has too is who is to be seen. */
function asLabelled({ lines, kept }: MetadataContext, parts: readonly Part[]): readonly Part[] {
  const labelled = parts.filter(({ whole }) => isPictureLabelled(whole));
  if (!labelled.some(({ text }) => text !== '')) return parts;
  const isNamed = (name: string): boolean => lines.some(({ text }, at) => kept[at] === 1 && text.includes(`${name} `));
  return parts.map((part) => {
    const { text, credit } = part;
    const isName = text === '' && credit !== undefined && labelled.includes(part) && isPersonName(credit);
    return isName && isNamed(credit) ? { ...part, text: credit, credit: undefined } : part;
  });
}

/** Lines lifted from the body, and others of which a credit says that they are captions. */
function liftedParts(context: MetadataContext, words: PageWords): Part[] {
  const { headline, lastKept, verdicts } = context;
  return context.byCategory.of('caption').flatMap((index) => {
    if (verdicts[index]!.verdict !== 'lift' || !isAround(context, index)) return [];
    const part = partOf(context, index, words);
    // Outside the article, "Photo archive" and the like are entries of menus.
    const isOutside = index < headline || index > lastKept;
    return isOutside && (part.credit === undefined || part.credit === part.whole) ? [] : [part];
  });
}

/** Lines of the article, or around it, that its markup calls captions. */
function markedParts(context: MetadataContext, words: PageWords, markup: CaptionMarkup | undefined): Part[] {
  if (markup === undefined) return [];
  const { lines, verdicts, headline, lastKept } = context;
  const found: Part[] = [];
  const last = Math.min(lines.length - 1, lastKept + BELOW_TEXT);
  for (let index = Math.max(0, headline - ABOVE_HEADLINE); index <= last; index++) {
    const { text, linkShare, mark } = lines[index]!;
    if (text.length > LONGEST_CAPTION || mark === 'heading') continue;
    const told = markup.markOf(index);
    if (told === undefined || (linkShare > LINKED && told !== 'figcaption')) continue;
    const isInside = index > headline && index <= lastKept;
    const isSure = isInside && (told === 'figcaption' || markup.isBelowPicture(index));
    if (!isSure && NEVER_CAPTIONS.has(verdicts[index]!.category)) continue;
    const part = partOf(context, index, words, markup.creditOf(index));
    if (told === 'figcaption' || told === 'named' || part.credit !== undefined) found.push(part);
  }
  return found;
}

/** Whether a line stands in the article, or so near that its picture may be the article's. */
function isAround({ headline, lastKept }: MetadataContext, index: number): boolean {
  return index >= headline - ABOVE_HEADLINE && index <= lastKept + CREDIT_BELOW;
}

/** `marked`: the credit that the markup tells. */
function partOf({ lines }: MetadataContext, index: number, words: PageWords, marked?: string): Part {
  const whole = lines[index]!.text;
  const read = readCaption(whole, words.language.credit);
  if (marked === whole && read.credit === undefined && isLikeNames(whole))
    return { index, whole, text: '', credit: whole };
  if (read.credit !== undefined || marked === undefined || !whole.endsWith(marked))
    return { index, whole, text: read.text, credit: read.credit };
  return { index, whole, text: whole.slice(0, -marked.length).trim(), credit: marked };
}

/** Credits that stood glued to sentences of the text. */
function gluedCredits({ document, kept }: MetadataContext, words: PageWords): Caption[] {
  const credits = document.cuts.filter(({ category, line }) => category === 'caption' && kept[line] === 1);
  return credits.map(({ text, line }) => {
    const { credit } = splitCredit(text, words.language.credit);
    return { text, ...(credit !== undefined && { credit }), line: document.lines[line]!.line };
  });
}
