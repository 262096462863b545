import type { MetadataContext } from './context.js';

/** The language the page was measured to be in; absent where that stayed open. */
export function language(context: MetadataContext): string | undefined {
  return context.language;
}
