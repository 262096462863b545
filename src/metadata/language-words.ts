import { LEXICONS } from '../lexicons/index.js';
import type { Lexicon, Topic } from '../lexicons/lexicon.js';
import { FirstWords } from './first-words.js';
import { type MonthNames, monthNames } from './month-names.js';
import { PhraseBook } from './phrase-book.js';
import { PhraseStarts } from './phrase-starts.js';
import { SOURCE_WORDS } from './source-words.js';
import { wordsOf } from './words.js';

/** Where in a line the phrases may stand that are looked up. */
type Place = 'start' | 'whole' | 'end' | 'anywhere';

const OPENING: readonly Place[] = ['start', 'whole', 'anywhere'];
const ALL: readonly Place[] = ['whole', 'start', 'end', 'anywhere'];

/** The words of a page's language, and the English ones, as the fields look them up. */
export interface LanguageWords {
  readonly months: MonthNames;
  /** Years that the calendar of the page's language is ahead of the common one. */
  readonly yearsAhead: number;
  /** Passes the lines in which a month may be named, or a year as Chinese, Japanese and Korean write it. */
  readonly monthWords: FirstWords;
  readonly weekdays: ReadonlySet<string>;
  /** Phrases with which a line on the topic may begin. */
  readonly published: PhraseBook;
  readonly modified: PhraseBook;
  readonly byline: PhraseBook;
  readonly republished: PhraseBook;
  /** Passes the lines which may hold a phrase on it behind their beginning. */
  readonly republishedInside: PhraseStarts;
  readonly tags: PhraseBook;
  /** All phrases on the topic. */
  readonly time: PhraseBook;
  readonly credit: PhraseBook;
}

/** What stands behind the number of a year. */
const YEAR_MARKS = ['年', '년'];
/** Behind a line's beginning only phrases that say it all by themselves count; short ones are parts of sentences there. */
export const WORDS_INSIDE = 3;

/** Made once a language: data that never changes, so that it does not matter which page asked first. */
const WORDS = new Map<string, LanguageWords>();

/**
 * The words of the page's language, and the English ones: English furniture stands on pages of every language. Other
 * languages' are left out, because their short words mean other things ("de", "von", "por").
 */
export function languageWords(language: string | undefined): LanguageWords {
  const known = WORDS.get(language ?? 'en');
  if (known !== undefined) return known;
  const own = LEXICONS.find((lexicon) => lexicon.language === language);
  if (own === undefined && language !== 'en') return languageWords('en');
  const made = compile(LEXICONS.filter((lexicon) => lexicon.language === 'en' || lexicon === own));
  WORDS.set(own?.language ?? 'en', made);
  return made;
}

function compile(lexicons: readonly Lexicon[]): LanguageWords {
  const phrases = (topic: Topic, places: readonly Place[]): string[] =>
    lexicons.flatMap((lexicon) => places.flatMap((place) => lexicon.phrases?.[topic]?.[place] ?? []));
  const weekdays = lexicons.flatMap((lexicon) => lexicon.weekdays ?? []);
  const months = monthNames(lexicons);
  return {
    months,
    yearsAhead: lexicons.reduce((years, lexicon) => lexicon.yearsAhead ?? years, 0),
    monthWords: new FirstWords([...months.keys(), ...YEAR_MARKS]),
    weekdays: new Set(weekdays.flatMap((name) => wordsOf(name).map((word) => word.text))),
    published: new PhraseBook(phrases('published', OPENING)),
    modified: new PhraseBook(phrases('modified', OPENING)),
    byline: new PhraseBook(phrases('byline', OPENING)),
    republished: new PhraseBook(phrases('republished', OPENING)),
    republishedInside: new PhraseStarts(phrases('republished', OPENING), WORDS_INSIDE),
    tags: new PhraseBook(phrases('tags', OPENING)),
    time: new PhraseBook(phrases('time', ALL)),
    credit: new PhraseBook([...phrases('caption', ALL), ...SOURCE_WORDS]),
  };
}
