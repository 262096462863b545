import { LEXICONS } from '../lexicons/index.js';
import type { Lexicon, Topic } from '../lexicons/lexicon.js';
import type { MetadataContext } from './context.js';
import { PhraseBook } from './phrase-book.js';

/** Phrase books made so far. What they are made of never changes, so it does not matter who asked first. */
const BOOKS = new Map<string, PhraseBook>();

/**
 * The lexicon of the page's language, and the English one: English furniture stands on pages of every language. Other
 * languages' are left out, because their short words mean other things ("de", "von", "por").
 */
export function lexiconsOf(context: MetadataContext): readonly Lexicon[] {
  const { language } = context;
  return LEXICONS.filter((lexicon) => lexicon.language === 'en' || lexicon.language === language);
}

/** The phrases on a topic which a line may begin with, wherever else they may stand. */
export function openers(context: MetadataContext, topic: Topic): readonly PhraseBook[] {
  return booksOf(context, topic, 'openers', (lexicon) => {
    const phrases = lexicon.phrases?.[topic];
    return [...(phrases?.start ?? []), ...(phrases?.whole ?? []), ...(phrases?.anywhere ?? [])];
  });
}

/** All phrases on a topic. */
export function allPhrases(context: MetadataContext, topic: Topic): readonly PhraseBook[] {
  return booksOf(context, topic, 'all', (lexicon) => Object.values(lexicon.phrases?.[topic] ?? {}).flat());
}

function booksOf(
  context: MetadataContext,
  topic: Topic,
  which: string,
  list: (lexicon: Lexicon) => readonly string[],
): readonly PhraseBook[] {
  return lexiconsOf(context).map((lexicon) => {
    const key = `${lexicon.language} ${topic} ${which}`;
    const book = BOOKS.get(key) ?? new PhraseBook(list(lexicon));
    BOOKS.set(key, book);
    return book;
  });
}
