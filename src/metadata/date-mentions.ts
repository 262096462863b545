import type { Category } from '../vocabulary.js';
import { above, below, textAt } from './around-headline.js';
import type { MetadataContext } from './context.js';
import { type DateReader, type FoundDate, datesIn } from './date-line.js';
import { monthAt } from './month-names.js';
import { closers, lexiconsOf, openers } from './page-lexicons.js';
import { hasPhrase, openingOf, phraseAt } from './phrase-opening.js';
import { type Word, wordsOf } from './words.js';

/** A date of the article itself, and what the words around it say of it. */
export interface DateMention {
  readonly iso: string;
  /** `plain` where the line is little more than the date, or a byline with a date. */
  readonly kind: 'published' | 'modified' | 'plain';
  /** Index in the document's lines. */
  readonly line: number;
}

/** Phrases and months, looked up once a page. */
export interface DateWords {
  readonly reader: DateReader;
  readonly published: readonly string[];
  readonly modified: readonly string[];
  readonly byline: readonly string[];
  readonly time: readonly string[];
  readonly weekdays: ReadonlySet<string>;
}

const LINES_BELOW = 12;
const LINES_ABOVE = 4;
const LONGEST_LINE = 250;
const PROSE_LENGTH = 150;
/** Once this many paragraphs have gone by, a bare date belongs to what the article tells. */
const PROSE_LINES = 2;
const SPARE_WORDS = 4;

/** Lines whose dates are other people's, other articles', or of something to come. */
const FOREIGN: ReadonlySet<Category | undefined> = new Set([
  ...(['advertisement', 'promotion', 'subscription', 'related', 'comments', 'consent', 'legal'] as const),
  ...(['author-bio', 'caption', 'headline', 'tags'] as const),
]);

/** Words with which a short line with a date tells of something else than the article. */
const OTHER_MATTERS = new Set([
  ...['event', 'events', 'deadline', 'expires', 'until', 'from', 'to', 'since', 'copyright', 'valid', 'ends', 'starts'],
  ...['born', 'died', 'release', 'released', 'aired', 'air', 'accessed', 'retrieved', 'joined', 'when', 'between'],
  ...['reply', 'says', 'said', 'wrote', 'bis', 'seit', 'ab', 'gültig', 'jusqu', 'hasta', 'desde', 'fino', 'in', 'am'],
]);

export function dateWords(context: MetadataContext, reader: DateReader): DateWords {
  return {
    reader,
    published: openers(context, 'published').filter((phrase) => !tellsOfOtherMatters(phrase)),
    modified: openers(context, 'modified'),
    byline: openers(context, 'byline'),
    time: [...openers(context, 'time'), ...closers(context, 'time')],
    weekdays: new Set(lexiconsOf(context).flatMap((lexicon) => (lexicon.weekdays ?? []).flatMap(wordTexts))),
  };
}

/** The dates of the article: those near the headline, the lower ones first; then labelled ones elsewhere. */
export function dateMentions(context: MetadataContext, words: DateWords): DateMention[] {
  const near: number[] = [];
  let prose = 0;
  for (const index of below(context, LINES_BELOW)) {
    near.push(index);
    if (context.verdicts[index]?.verdict === 'keep' && textAt(context, index).length >= PROSE_LENGTH) prose++;
    if (prose === PROSE_LINES) break;
  }
  near.push(...above(context, LINES_ABOVE));
  const mentions = near.flatMap((index) => mentionsAt(context, index, words));
  return mentions.length > 0 ? mentions : labelledElsewhere(context, words);
}

function mentionsAt(context: MetadataContext, index: number, words: DateWords): DateMention[] {
  const text = textAt(context, index);
  if (text.length > LONGEST_LINE || FOREIGN.has(context.verdicts[index]?.category)) return [];
  const dates = datesIn(text, words.reader);
  if (dates.length === 0 || /[©]|\(c\)/iu.test(text)) return [];
  const isByline = context.verdicts[index]?.category === 'byline' || opensByline(text, words);
  const labelAbove = labelOf(textAt(context, index - 1), words, true);
  return dates.flatMap((date, place): DateMention[] => {
    const before = text.slice(dates[place - 1]?.end ?? 0, date.start);
    const isLast = place === dates.length - 1;
    const label =
      labelOf(before, words, false) ??
      (place === 0 ? labelAbove : undefined) ??
      (isLast ? labelAfter(text.slice(date.end), words) : undefined);
    if (label !== undefined) return [{ iso: date.iso, kind: label, line: index }];
    // Of two dates without a word on either, only the first can be the day the article came out.
    const isPlain = place === 0 && (isByline || isMostlyDate(text, dates, words));
    return isPlain ? [{ iso: date.iso, kind: 'plain', line: index }] : [];
  });
}

/** A line that opens with "by" and goes on in small letters is a sentence: "By the time ...". */
function opensByline(text: string, words: DateWords): boolean {
  const opening = openingOf(text, words.byline);
  return opening !== undefined && /^[\p{Lu}\p{Lo}]/u.test(opening.rest) && text.length <= PROSE_LENGTH;
}

/** What the words before a date say of it; where `whole` is set, the label must be all there is. */
function labelOf(before: string, words: DateWords, whole: boolean): 'published' | 'modified' | undefined {
  const around = wordsOf(before);
  if (around.length === 0 || around.length > 12 || (whole && around.length > 4)) return undefined;
  if (around.some((word) => OTHER_MATTERS.has(word.text) && word.text !== 'in' && word.text !== 'am')) return undefined;
  if (whole) {
    const end = around.at(-1)!.end;
    if (phraseAt(around, 0, words.modified)?.end === end) return 'modified';
    return phraseAt(around, 0, words.published)?.end === end ? 'published' : undefined;
  }
  if (hasPhrase(around, words.modified)) return 'modified';
  return hasPhrase(around, words.published) ? 'published' : undefined;
}

/** "March 9, 2024 (updated)". */
function labelAfter(after: string, words: DateWords): 'modified' | undefined {
  const around = wordsOf(after);
  return around.length <= 2 && phraseAt(around, 0, words.modified) !== undefined ? 'modified' : undefined;
}

/** True where hardly a word stands beside the date: a name, a section, a reading time. */
function isMostlyDate(text: string, dates: readonly FoundDate[], words: DateWords): boolean {
  const all = wordsOf(text);
  let spare = 0;
  for (let index = 0; index < all.length; index++) {
    const word = all[index]!;
    if (dates.some((date) => word.start >= date.start && word.end <= date.end)) continue;
    if (OTHER_MATTERS.has(word.text)) return false;
    const time = phraseAt(all, index, words.time);
    if (time !== undefined) {
      while (index + 1 < all.length && all[index + 1]!.end <= time.end) index++;
      continue;
    }
    // Another date without a year, or a span of days: an event, or a list of them.
    if (word.isNumber && monthAt(words.reader.months, all, index + 1) !== undefined) return false;
    if (!words.weekdays.has(word.text)) spare++;
  }
  return spare <= SPARE_WORDS;
}

/**
 * "Published on ..." at the article's foot counts only where the page says it once, and at once: comments and teasers
 * carry such lines too, but many of them.
 */
function labelledElsewhere(context: MetadataContext, words: DateWords): DateMention[] {
  const found: DateMention[] = [];
  for (const [index, line] of context.document.lines.entries()) {
    if (index <= context.headline || FOREIGN.has(context.verdicts[index]?.category)) continue;
    const label = openingLabel(line.text, words);
    if (label === undefined) continue;
    const [date] = datesIn(line.text, words.reader);
    if (date !== undefined && wordsOf(line.text.slice(label.end, date.start)).length <= 2) {
      found.push({ iso: date.iso, kind: label.kind, line: index });
    }
  }
  return found.filter((one) => found.every((other) => other.kind !== one.kind || other.iso === one.iso));
}

function openingLabel(text: string, words: DateWords): { kind: 'published' | 'modified'; end: number } | undefined {
  if (text.length > LONGEST_LINE) return undefined;
  const modified = openingOf(text, words.modified);
  if (modified !== undefined) return { kind: 'modified', end: modified.end };
  const published = openingOf(text, words.published);
  return published === undefined ? undefined : { kind: 'published', end: published.end };
}

/** "Release date" and "aired on" are facts of the thing written about. */
function tellsOfOtherMatters(phrase: string): boolean {
  return wordTexts(phrase).some((word) => word !== 'in' && word !== 'am' && OTHER_MATTERS.has(word));
}

function wordTexts(text: string): string[] {
  return wordsOf(text).map((word: Word) => word.text);
}
