import { languageOfTag } from '../measure/language.js';
import type { Believed } from './belief/candidate.js';
import { claimed, known, shown } from './belief/found.js';
import type { MetadataContext } from './context.js';

/** How sure the language is that a page's function words show. */
const BY_WORDS = 0.97;

/**
 * What the caller knows it to be, else the language the page was measured to be in, else the one that its data name;
 * absent where that stayed open. The words come before the data: many pages name that of their template.
 */
export function language(context: MetadataContext): Believed<string> | undefined {
  const { language: tag } = context.known;
  const stated = tag === undefined ? undefined : languageOfTag(tag);
  if (stated !== undefined) return known(stated, 'language');
  if (context.language !== undefined) return shown(context.language, undefined, BY_WORDS);
  for (const claim of context.claims.language ?? []) {
    const code = languageOfTag(claim.values[0]!);
    if (code !== undefined) return claimed(code, claim);
  }
  return undefined;
}
