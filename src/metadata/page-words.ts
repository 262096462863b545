import type { MetadataContext } from './context.js';
import type { DateReader } from './date-line.js';
import { dateOrderOf } from './date-order.js';
import { type LanguageWords, languageWords } from './language-words.js';

/** What a page's lines are read with: the words of its language, and its way of writing dates. */
export interface PageWords extends LanguageWords {
  readonly reader: DateReader;
}

export function pageWords(context: MetadataContext): PageWords {
  const words = languageWords(context.language);
  return { ...words, reader: { months: words.months, order: dateOrderOf(context) } };
}
