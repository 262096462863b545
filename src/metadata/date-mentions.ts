import type { Category } from '../vocabulary.js';
import { aroundEnd } from './around-end.js';
import { categoryAt, textAt, topOf } from './around-headline.js';
import type { MetadataContext } from './context.js';
import { addMentionsIn, type DateMention, LONGEST_LINE, openingLabel } from './dates-of-line.js';
import type { PageWords } from './page-words.js';
import { hasTwoDigits, wordsOf } from './words.js';

const LINES_ABOVE = 4;
/** How far under the headline a date may stand that is called one. */
const LABELS_BELOW = 30;
/** A label and its date are over so far into a line. */
const LABEL_REACH = 120;

/** Lines whose dates are other people's, other articles', or of something to come. */
const FOREIGN: ReadonlySet<Category | undefined> = new Set([
  ...(['advertisement', 'promotion', 'subscription', 'related', 'comments', 'consent', 'legal'] as const),
  ...(['author-bio', 'caption', 'headline', 'tags'] as const),
]);

/** The dates of the article: those near the headline, the lower ones first; without any, labelled ones at the article's foot. */
export function dateMentions(context: MetadataContext, words: PageWords): DateMention[] {
  // Where no headline was found, a line recognised as a byline shows the place as well.
  const near: number[] = [];
  for (const index of context.furniture) addPlace(near, index, words);
  const { headline } = context;
  for (let index = headline - 1; index >= Math.max(0, headline - LINES_ABOVE); index--) addPlace(near, index, words);
  for (const index of context.byCategory.of('byline')) addPlace(near, index, words);
  const mentions: DateMention[] = [];
  for (const index of near)
    if (!FOREIGN.has(categoryAt(context, index))) addMentionsIn(mentions, context, index, words);
  return mentions.length > 0 ? mentions : labelledElsewhere(context, words);
}

/** Adds a line to those that are read, once, where it may hold a date: few do. */
function addPlace(places: number[], index: number, words: PageWords): void {
  if (words.dates.mayHoldDate(index) && !places.includes(index)) places.push(index);
}

/** Around the headline, above the article and behind its end: there a date may stand that was taken for another matter's. */
const STRAY_ABOVE = 10;
const STRAY_BELOW = 15;
const STRAY_BEFORE_TEXT = 10;
const STRAY_BEFORE_END = 3;
const STRAY_BEHIND_END = 15;
const LONGEST_STRAY = 160;
/** Lines that are no place for the date of the article, whatever their words. */
const NEVER: ReadonlySet<Category | undefined> = new Set(['caption', 'legal', 'comments', 'tags'] as const);

/** Dates on short lines near the headline and the article's end that are not among the mentions. */
export function strayMentions(context: MetadataContext, words: PageWords): DateMention[] {
  const top = topOf(context);
  const { firstKept, lastKept } = context;
  const places: number[] = [];
  addPlaces(places, top - STRAY_ABOVE, top + STRAY_BELOW, words);
  if (firstKept > top) addPlaces(places, Math.max(top, firstKept - STRAY_BEFORE_TEXT), firstKept, words);
  if (lastKept >= 0) addPlaces(places, lastKept - STRAY_BEFORE_END, lastKept + STRAY_BEHIND_END, words);
  const mentions: DateMention[] = [];
  for (const at of places) {
    if (at === context.headline || textAt(context, at).length > LONGEST_STRAY) continue;
    if (!NEVER.has(categoryAt(context, at))) addMentionsIn(mentions, context, at, words);
  }
  return mentions;
}

function addPlaces(places: number[], from: number, to: number, words: PageWords): void {
  for (let at = from; at <= to; at++) addPlace(places, at, words);
}

/**
 * "Published on ..." at the article's foot counts only where the page says it once, and at once: comments and teasers
 * carry such lines too, but many of them.
 */
function labelledElsewhere(context: MetadataContext, words: PageWords): DateMention[] {
  const found: DateMention[] = [];
  const places: number[] = [];
  const top = topOf(context);
  const count = context.lines.length;
  const under = Math.min(count, top + 1 + LABELS_BELOW);
  for (let index = top + 1; index < under; index++) addLabelled(places, context, index, words);
  const [from, to] = aroundEnd(context.lastKept);
  const next = under > top + 1 ? under : context.headline + 1;
  for (let index = Math.max(next, from); index < Math.min(count, to); index++)
    addLabelled(places, context, index, words);
  for (const index of places) {
    const text = textAt(context, index);
    if (text.length > LONGEST_LINE) continue;
    if (FOREIGN.has(categoryAt(context, index))) continue;
    const label = hasTwoDigits(text, LABEL_REACH) ? openingLabel(text, words) : undefined;
    if (label === undefined) continue;
    const [date] = words.dates.at(index);
    if (date !== undefined && wordsOf(text.slice(label.end, date.start)).length <= 2) {
      found.push({ iso: date.iso, kind: label.kind, line: index });
    }
  }
  if (found.length < 2) return found;
  return found.filter((one) => found.every((other) => other.kind !== one.kind || other.iso === one.iso));
}

/** Adds a line that may hold a date and open with a label. */
function addLabelled(places: number[], { tokens, digits }: MetadataContext, index: number, words: PageWords): void {
  if (!words.dates.mayHoldDate(index)) return;
  const { published, modified } = words.language;
  const figures = digits[index]!;
  const mayOpen =
    published.firstWords.mayOpen(tokens, index, figures) || modified.firstWords.mayOpen(tokens, index, figures);
  if (mayOpen) places.push(index);
}
