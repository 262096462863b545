import { openBook, shareTemplates } from './shared-book.js';
import type { TemplateBook } from './template-book.js';

/** Reads what `learn` wrote. Throws a TemplateSyntaxError where the text is something else or was cut off. */
export function parseTemplates(text: string): TemplateBook {
  return openBook(shareTemplates(Buffer.from(text)));
}
