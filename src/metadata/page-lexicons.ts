import { LEXICONS } from '../lexicons/index.js';
import type { Lexicon, Topic } from '../lexicons/lexicon.js';
import type { MetadataContext } from './context.js';

/**
 * The lexicon of the page's language, and the English one: English furniture stands on pages of every language. Other
 * languages' are left out, because their short words mean other things ("de", "von", "por").
 */
export function lexiconsOf(context: MetadataContext): readonly Lexicon[] {
  const wanted = context.language === undefined || context.language === 'en' ? ['en'] : [context.language, 'en'];
  return wanted.flatMap((language) => LEXICONS.filter((lexicon) => lexicon.language === language));
}

/** The phrases on a topic which open a line; a phrase that is the whole line opens it too. */
export function openers(context: MetadataContext, topic: Topic): readonly string[] {
  return lexiconsOf(context).flatMap((lexicon) => {
    const phrases = lexicon.phrases?.[topic];
    return [...(phrases?.start ?? []), ...(phrases?.whole ?? []), ...(phrases?.anywhere ?? [])];
  });
}

/** The phrases on a topic which close a line. */
export function closers(context: MetadataContext, topic: Topic): readonly string[] {
  return lexiconsOf(context).flatMap((lexicon) => lexicon.phrases?.[topic]?.end ?? []);
}
