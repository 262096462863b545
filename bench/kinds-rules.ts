import { shareOfLetters, shareWithoutSpaces, totalWords, wordsIn } from './kinds-page.js';
import type { KindPage } from './kinds-page.js';
import { tokenize } from './shingles.js';

/** A kind of page that naive cleaners break on, and the rule by which pages of that kind are picked. */
export interface Kind {
  readonly name: string;
  /** The rule in words, as it stands in the table. */
  readonly rule: string;
  /** Looks at the marked article and at the rest of the page, never at anybody's answer. */
  picks(page: KindPage): boolean;
}

/** Lines that only comment threads have, in a few of their languages. */
const COMMENT_MARKS = [
  /^(?:reply|report|upvote|permalink|recommend|antworten|répondre|responder|rispondi)(?: to .+)?$/i,
  /\bsays:$/i,
  /\b(?:minutes?|hours?|days?|weeks?|months?|years?) ago$/i,
  /^(?:in reply to|leave a (?:reply|comment))\b/i,
  /^\d+ (?:comments|replies|responses)\b/i,
];

const CLOCK = /^[[(]?(?:[01]?\d|2[0-3])[:.][0-5]\d(?!\d)/;

const UNIT =
  'g|kg|mg|ml|cl|dl|l|oz|ounces?|lbs?|pounds?|cups?|tsps?|tbsps?|teaspoons?|tablespoons?|pinch|cloves?|cans?';
const QUANTITY = new RegExp(`^[-•*□ ]*(?:\\d+|[½¼¾⅓⅔⅛]|an?\\b)[\\d\\s./½¼¾⅓⅔⅛–-]*(?:${UNIT})\\.? (?:of )?\\p{L}`, 'iu');

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}';
const DAYS = [
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?\b/i,
  new RegExp(`\\b${MONTH}\\.? \\d{1,2}\\b`, 'i'),
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? ${MONTH}\\b`, 'i'),
];

/** A name of up to four words, or a letter, and a colon. */
const SPEAKER = /^(\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,3}):(?= |$)/u;

const NUMBERED = /^(?:#\d{1,3}\b|\d{1,3}[.)] ?\p{L})/u;

/** Ends of statements and blocks, first words of statements, prompts, tags, calls, assignments, comparisons. */
const CODE_MARKS = [
  /[;{}]$/,
  /^(?:import |from \w+ import|def \w+\(|const |let |var |function |public |return )/,
  /^[$>#%] ?[a-z.]/,
  /^<\/?\w+[^>]*>$/,
  /=>|\w\(\)|[!=]==?/,
  /^\w[\w.]* ?= ?\S/,
];

const SENTENCE_END = /[.!?…。！？]['"”’»)]?$/u;

const COMMON_ENGLISH = new Set(['the', 'of', 'and', 'to', 'is', 'for', 'with', 'that', 'this', 'from']);

/** A line that only comment threads have. */
export function isCommentMark(line: string): boolean {
  return matches(line, COMMENT_MARKS);
}

/** Comment threads: outside the article at least 6 lines that only threads have. They are prose too, often more of it. */
export function hasCommentThread({ outside }: KindPage): boolean {
  return count(outside, isCommentMark) >= 6;
}

/** Teaser cards with a sentence each: length and full stop, by which prose is known, say nothing there. */
export function hasTeaserSentences({ outside }: KindPage): boolean {
  const sentences = outside.filter((line) => isSentence(line) && wordsIn(line) <= 40);
  return sentences.length >= 8 && totalWords(sentences) >= 0.4 * totalWords(outside);
}

/** Sentences between two lines of the article which are not its own: cards, forms and notices that interrupt it. */
export function isInterrupted({ between }: KindPage): boolean {
  return count(between, isSentence) >= 3;
}

/** Live blogs: at least 5 lines in or between those of the article begin with a clock time, as teasers' lines do. */
export function isLiveBlog({ gold, between }: KindPage): boolean {
  return count([...gold, ...between], (line) => CLOCK.test(line)) >= 5;
}

/** Results, prices and other figures: a third of the article's lines, and 8 of them, are short and hold a digit. */
export function hasFigures({ gold }: KindPage): boolean {
  const rows = count(gold, (line) => wordsIn(line) <= 10 && /\d/.test(line));
  return rows >= 8 && rows >= gold.length / 3;
}

/** Recipes: at least 5 short lines of the article begin with a quantity. Ingredients look like entries of a menu. */
export function isRecipe({ gold }: KindPage): boolean {
  return count(gold, (line) => wordsIn(line) <= 15 && QUANTITY.test(line)) >= 5;
}

/** Event calendars: at least 6 short lines of the article name a day. Such lines elsewhere date a teaser or a comment. */
export function isCalendar({ gold }: KindPage): boolean {
  return count(gold, (line) => wordsIn(line) <= 12 && /\d/.test(line) && matches(line, DAYS)) >= 6;
}

/** Interviews and plays: two names, or Q and A, open 3 lines of the article each, and 3 of those lines ask something. */
export function isInterview({ gold }: KindPage): boolean {
  const turns = new Map<string, string[]>();
  for (const line of gold) {
    const speaker = SPEAKER.exec(line)?.[1];
    if (speaker !== undefined) turns.set(speaker, [...(turns.get(speaker) ?? []), line]);
  }
  const often = [...turns.values()].filter((lines) => lines.length >= 3);
  return often.length >= 2 && count(often.flat(), (line) => line.includes('?')) >= 3;
}

/** Interviews without names, and lists of questions: at least 8 lines of the article end in a question mark. */
export function hasQuestions({ gold }: KindPage): boolean {
  return count(gold, (line) => /[?？؟]["'”’»)]?$/u.test(line)) >= 8;
}

/** List articles: at least 8 short numbered lines in the article, which look like the site's own list of stories. */
export function isNumberedList({ gold }: KindPage): boolean {
  return count(gold, (line) => wordsIn(line) <= 12 && NUMBERED.test(line)) >= 8;
}

/** Verse and other runs of at least 8 short lines without a digit in the article: poems, lyrics, but bare lists too. */
export function hasShortLines({ gold }: KindPage): boolean {
  let run = 0;
  return gold.some((line) => {
    run = wordsIn(line) <= 9 && !/\d/.test(line) ? run + 1 : 0;
    return run >= 8;
  });
}

/** Code: at least 5 lines of the article with the marks of program text, none of which is a sentence. */
export function hasCode({ gold }: KindPage): boolean {
  return count(gold, (line) => matches(line, CODE_MARKS) && !isSentence(line)) >= 5;
}

/** Very short articles: fewer than 120 words, which one teaser or comment can outweigh. */
export function isVeryShort({ gold }: KindPage): boolean {
  return totalWords(gold) < 120;
}

/** Very long articles: more than 3,000 words, in which something always looks like chrome. */
export function isVeryLong({ gold }: KindPage): boolean {
  return totalWords(gold) > 3000;
}

/** A second article, or as much prose as one: sentences outside the article have more words than the article. */
export function isOvershadowed({ gold, outside }: KindPage): boolean {
  return totalWords(outside.filter(isSentence)) > totalWords(gold);
}

/** Languages other than English: fewer than 3 of 100 words are among the commonest of English. */
export function isOtherLanguage({ gold }: KindPage): boolean {
  const words = gold.flatMap((line) => tokenize(line.toLowerCase()));
  return words.length > 0 && count(words, (word) => COMMON_ENGLISH.has(word)) < 0.03 * words.length;
}

/** Scripts without spaces: a third of the article's letters. Words cannot be counted there, nor full stops relied on. */
export function isWithoutSpaces({ gold }: KindPage): boolean {
  return shareWithoutSpaces(gold) > 1 / 3;
}

/** Arabic or Hebrew letters: a third of the article's. */
export function isRightToLeft({ gold }: KindPage): boolean {
  return shareOfLetters(gold, /[\p{sc=Arabic}\p{sc=Hebrew}]/gu) > 1 / 3;
}

/** Kinds that only the whole article shows, in the order of the table. */
export const ARTICLE_KINDS: readonly Kind[] = [
  { name: 'comment threads', rule: 'outside the article, 6 lines as "Reply", "says:", "ago"', picks: hasCommentThread },
  {
    name: 'teaser sentences',
    rule: '8 sentences of 12 to 40 words outside, 40 % of the words there',
    picks: hasTeaserSentences,
  },
  { name: 'interrupted', rule: '3 sentences between lines of the article', picks: isInterrupted },
  { name: 'overshadowed', rule: 'sentences outside have more words than the article', picks: isOvershadowed },
  { name: 'live blogs', rule: '5 lines in or between the article’s begin with a clock time', picks: isLiveBlog },
  { name: 'figures', rule: 'a third of the lines, and 8, are short and hold a digit', picks: hasFigures },
  { name: 'recipes', rule: '5 short lines begin with a quantity', picks: isRecipe },
  { name: 'calendars', rule: '6 short lines name a day', picks: isCalendar },
  { name: 'interviews', rule: 'two names, or Q and A, open 3 lines each, and 3 lines ask', picks: isInterview },
  { name: 'questions', rule: '8 lines end in a question mark', picks: hasQuestions },
  { name: 'numbered lists', rule: '8 short lines begin with a number', picks: isNumberedList },
  { name: 'short lines', rule: '8 short lines without a digit in a row', picks: hasShortLines },
  { name: 'code', rule: '5 lines with marks of program text', picks: hasCode },
  { name: 'very short', rule: 'fewer than 120 words', picks: isVeryShort },
  { name: 'very long', rule: 'more than 3,000 words', picks: isVeryLong },
];

/** Kinds that a few segments of an article are enough to know. */
export const LANGUAGE_KINDS: readonly Kind[] = [
  { name: 'not English', rule: 'the commonest English words are fewer than 3 %', picks: isOtherLanguage },
  { name: 'without spaces', rule: 'a third of the letters is Chinese, Japanese, Thai …', picks: isWithoutSpaces },
  { name: 'right to left', rule: 'a third of the letters is Arabic or Hebrew', picks: isRightToLeft },
];

/** Twelve words or more, and a full stop: what cleaners take for prose. */
function isSentence(line: string): boolean {
  return SENTENCE_END.test(line) && wordsIn(line) >= 12;
}

function count<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.filter(holds).length;
}

function matches(line: string, patterns: readonly RegExp[]): boolean {
  return patterns.some((pattern) => pattern.test(line));
}
