import type { MetadataContext } from './context.js';
import type { DateReader } from './date-line.js';
import { dateOrderOf } from './date-order.js';
import { type LanguageWords, languageWords } from './language-words.js';
import { PageDates } from './page-dates.js';

/** What a page's lines are read with: the words of its language, its way of writing dates, and the dates themselves. */
export interface PageWords {
  readonly language: LanguageWords;
  readonly reader: DateReader;
  readonly dates: PageDates;
}

export function pageWords(context: MetadataContext): PageWords {
  const language = languageWords(context.language);
  const reader = { months: language.months, yearsAhead: language.yearsAhead, order: dateOrderOf(context) };
  return { language, reader, dates: new PageDates(context, reader, language.monthWords) };
}
