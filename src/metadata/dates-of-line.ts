import { categoryAt, textAt } from './around-headline.js';
import type { MetadataContext } from './context.js';
import type { FoundDate } from './date-line.js';
import { monthAt } from './month-names.js';
import type { PageWords } from './page-words.js';
import { openingOf } from './phrase-opening.js';
import { type Word, wordsOf } from './words.js';

/** A date of the article itself, and what the words around it say of it. */
export interface DateMention {
  readonly iso: string;
  /** `plain` where the line is little more than the date, or a byline with a date. */
  readonly kind: 'published' | 'modified' | 'plain';
  /** Index in the document's lines. */
  readonly line: number;
}

interface Label {
  readonly kind: 'published' | 'modified';
  /** Offset just past it. */
  readonly end: number;
}

const DAY = 'yyyy-mm-dd'.length;
/** Longer lines are paragraphs, whose dates are what they tell of. */
export const LONGEST_LINE = 250;
const LONGEST_BYLINE = 150;
/** Words between a label and its date, or beside a date that stands for itself. */
const LABEL_WORDS = 8;
const SPARE_WORDS = 5;

/** Words with which a short line with a date tells of something else than the article. */
const OTHER_MATTERS = new Set([
  ...['event', 'events', 'deadline', 'expires', 'until', 'from', 'to', 'since', 'copyright', 'valid', 'ends', 'starts'],
  ...['born', 'died', 'release', 'released', 'aired', 'air', 'accessed', 'retrieved', 'joined', 'when', 'between'],
  ...['reply', 'says', 'said', 'wrote', 'bis', 'seit', 'ab', 'gültig', 'jusqu', 'hasta', 'desde', 'fino', 'was', 'is'],
]);
const RIGHTS = /©|\(c\)/iu;
const SPAN = /^\s*(?:[-–—]|to|bis|until)\s*$/u;

/** Adds the dates of a line that may be the article's own. */
export function addMentionsIn(
  mentions: DateMention[],
  context: MetadataContext,
  index: number,
  words: PageWords,
): void {
  const dates = words.dates.at(index);
  if (dates.length === 0) return;
  const text = textAt(context, index);
  if (text.length > LONGEST_LINE || RIGHTS.test(text) || hasSpan(text, dates)) return;
  const isByline = categoryAt(context, index) === 'byline' || opensByline(text, words);
  const unlabelled = earlierOfTwo(dates);
  const last = dates.length - 1;
  for (let place = 0; place <= last; place++) {
    const { iso, start, end } = dates[place]!;
    const label =
      labelBefore(text.slice(place === 0 ? 0 : dates[place - 1]!.end, start), words) ??
      (place === 0 ? labelOnItsOwn(textAt(context, index - 1), words) : undefined) ??
      (place === last ? labelAfter(text.slice(end), words) : undefined);
    if (label !== undefined) mentions.push({ iso, kind: label, line: index });
    else if (place === unlabelled && (isByline || isMostlyDate(text, dates, words)))
      mentions.push({ iso, kind: 'plain', line: index });
  }
}

/** Two dates with nothing but a dash between: from one to the other. */
function hasSpan(text: string, dates: readonly FoundDate[]): boolean {
  for (let place = 1; place < dates.length; place++)
    if (SPAN.test(text.slice(dates[place - 1]!.end, dates[place]!.start))) return true;
  return false;
}

/**
 * Of two days without a word on either the earlier one can be the day the article came out, since it was changed after
 * that; many blogs print both in one line. Of more, only the first can.
 */
function earlierOfTwo(dates: readonly FoundDate[]): number {
  const [one, other] = dates;
  return dates.length === 2 && other!.iso.length >= DAY && other!.iso.slice(0, DAY) < one!.iso.slice(0, DAY) ? 1 : 0;
}

/** A line that opens with "by" and goes on in small letters is a sentence: "By the time ...". */
function opensByline(text: string, words: PageWords): boolean {
  if (text.length > LONGEST_BYLINE) return false;
  const opening = openingOf(text, words.language.byline);
  return opening !== undefined && /^[\p{Lu}\p{Lo}]/u.test(opening.rest);
}

/** What the words before a date say of it: "Last updated on ...". */
function labelBefore(before: string, words: PageWords): Label['kind'] | undefined {
  const around = wordsOf(before);
  if (around.length === 0 || around.length > LABEL_WORDS || tellsOfOtherMatters(around)) return undefined;
  if (words.language.modified.among(around) !== undefined) return 'modified';
  return words.language.published.among(around) === undefined ? undefined : 'published';
}

/** A label that is all there is on its line, with the date on the next. */
function labelOnItsOwn(text: string, words: PageWords): Label['kind'] | undefined {
  if (text.length > 40) return undefined;
  const label = openingLabel(text, words);
  return label !== undefined && wordsOf(text.slice(label.end)).length === 0 ? label.kind : undefined;
}

/** "March 9, 2024 (updated)". */
function labelAfter(after: string, words: PageWords): 'modified' | undefined {
  const around = wordsOf(after);
  return around.length <= 2 && words.language.modified.at(around, 0) !== undefined ? 'modified' : undefined;
}

/** True where hardly a word stands beside the date: a name, a section, a reading time. */
function isMostlyDate(text: string, dates: readonly FoundDate[], words: PageWords): boolean {
  const all = wordsOf(text);
  if (tellsOfOtherMatters(all) || leadsIntoDate(all, dates[0]!)) return false;
  let spare = 0;
  for (let index = 0; index < all.length; index++) {
    const word = all[index]!;
    if (dates.some((date) => word.start >= date.start && word.end <= date.end)) continue;
    const time = words.language.time.at(all, index);
    if (time !== undefined) {
      index += time.length - 1;
      continue;
    }
    // Another date without a year, or a span of days: an event, or a list of them.
    if (word.isNumber && monthAt(words.reader.months, all, index + 1) !== undefined) return false;
    if (!word.isNumber && !words.language.weekdays.has(word.text)) spare++;
  }
  return spare <= SPARE_WORDS;
}

/** "Floods in March 2024": a date that the words before it are about. */
function leadsIntoDate(all: readonly Word[], date: FoundDate): boolean {
  const before = all.filter((word) => word.end <= date.start).at(-1);
  return before !== undefined && (before.text === 'in' || before.text === 'im');
}

/** What the words that open a line say of its date. */
export function openingLabel(text: string, words: PageWords): Label | undefined {
  const modified = openingOf(text, words.language.modified);
  if (modified !== undefined) return { kind: 'modified', end: modified.end };
  const published = openingOf(text, words.language.published);
  if (published === undefined || tellsOfOtherMatters(wordsOf(published.phrase))) return undefined;
  return { kind: 'published', end: published.end };
}

/** "Release date" and "aired on" are facts of the thing written about. */
function tellsOfOtherMatters(words: readonly Word[]): boolean {
  return words.some((word) => OTHER_MATTERS.has(word.text));
}
