import { foldWhite } from '../document/fold.js';
import { dateWords } from './date-words.js';

/** A line counts by so many of its first words and units: what begins alike is alike. */
const MOST_WORDS = 20;
const MOST_UNITS = 160;
/** What stands in the place of what differs. */
export const NUMBER_SLOT = '#';
export const DATE_SLOT = '{date}';
export const NAME_SLOT = '{name}';
/** Names are made slots only in lines that keep so many words, and in which no more than this share of them has a capital. */
const LEAST_PLAIN = 3;
const MOST_CAPITALS = 0.5;

const CAPITAL = /^[^\p{L}\p{N}]*\p{Lu}/u;
const ENDS_SENTENCE = /[.!?:|•–—]["”»)]?$/u;
const DIGIT = /\p{Nd}/u;
const NUMBERS = /\p{Nd}+(?:[.,:/'’-]\p{Nd}+)*(?:(?:st|nd|rd|th|k|m|bn)(?!\p{L}))?/giu;

/** What a line has in common with lines that differ in numbers, dates, names or case alone. */
export interface Family {
  /** The line in lower case, with slots: the same for every line of the family. */
  readonly key: string;
  /** The words that were looked at, as they stood. */
  readonly example: string;
}

/**
 * The family that a line belongs to, by its first words: "Sign up for the Morning Brief newsletter" and "4,312 shares" are
 * `sign up for the {name} newsletter` and `# shares`. Undefined for a line without a letter or digit. The key of an example
 * is the family's key again. Linear, and bounded whatever the line's length.
 */
export function familyOf(text: string): Family | undefined {
  const example = beginningOf(foldWhite(text));
  const words = slotNames(slotDates(example.split(' ').map(slotNumbers)));
  const key = words
    .join(' ')
    .normalize('NFC')
    .replace(/[.,:;!?…›»→>|]+$/u, '')
    .trimEnd();
  return /[\p{L}\p{N}#]/u.test(key) ? { key, example } : undefined;
}

/** The first words; a longer one, as in a script without spaces, is cut where it has to be. */
function beginningOf(folded: string): string {
  const bounded = folded.slice(0, MOST_UNITS);
  const words = bounded.split(' ');
  const isCut = folded.length > MOST_UNITS && words.length > 1 && folded[MOST_UNITS] !== ' ';
  const whole = isCut && words.length > MOST_WORDS / 2 ? words.slice(0, -1) : words;
  // Half of a pair of surrogates is no character.
  return whole
    .slice(0, MOST_WORDS)
    .join(' ')
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd();
}

/** Runs of capitalised words behind the first word, where the line is not capitalised throughout, as a title is. */
function slotNames(words: readonly string[]): string[] {
  const isName = words.map((word, at) => at > 0 && CAPITAL.test(word) && !ENDS_SENTENCE.test(words[at - 1]));
  const names = isName.filter(Boolean).length;
  const isPlain = names <= (words.length - 1) * MOST_CAPITALS && words.length - names >= LEAST_PLAIN;
  const slotted: string[] = [];
  words.forEach((word, at) => {
    if (!isPlain || !isName[at]) slotted.push(word.toLowerCase());
    else if (!isName[at - 1]) slotted.push(NAME_SLOT);
  });
  return slotted;
}

/** "4,312", "1.2K", "12:30", "3rd" and "2024-03-09" are numbers; so is the 19 of "covid-19". */
function slotNumbers(word: string): string {
  return DIGIT.test(word) ? word.replace(NUMBERS, NUMBER_SLOT) : word;
}

/** Months and weekdays beside numbers or each other are a date, and a date is one slot. */
function slotDates(words: readonly string[]): string[] {
  const bare = words.map((word) => word.replace(/^[^\p{L}\p{N}#]+|[^\p{L}\p{N}#]+$/gu, ''));
  const isNumber = bare.map((word) => word === NUMBER_SLOT);
  const isWord = bare.map((word) => isDateWord(word));
  const isDate = bare.map(
    (_, at) =>
      (isWord[at] && (isNumber[at - 1] || isNumber[at + 1] || isWord[at - 1] || isWord[at + 1])) ||
      (isNumber[at] &&
        (isWord[at - 1] ||
          isWord[at + 1] ||
          (isNumber[at - 1] && isWord[at - 2]) ||
          (isNumber[at + 1] && isWord[at + 2]))),
  );
  const slotted: string[] = [];
  words.forEach((word, at) => {
    if (!isDate[at]) slotted.push(word);
    else if (!isDate[at - 1]) slotted.push(DATE_SLOT);
  });
  return slotted;
}

function isDateWord(word: string): boolean {
  return dateWords().has(word.replace(/[^\p{L}]+$/u, '').toLowerCase());
}
