import { languageOfTag } from '../measure/language.js';
import type { MetadataContext } from './context.js';

/** What the caller knows it to be, else the language the page was measured to be in; absent where that stayed open. */
export function language(context: MetadataContext): string | undefined {
  const { language: tag } = context.known;
  return (tag === undefined ? undefined : languageOfTag(tag)) ?? context.language;
}
