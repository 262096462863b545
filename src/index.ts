import { checkArguments } from './check-arguments.js';
import { analyse } from './clean.js';
import { atDesk } from './document/room.js';
import type { CleanOptions, CleanRecord } from './record.js';

/**
 * Cleans one document's text. Pure: no file, no clock, no network; never throws on any string. Throws TypeError for a text
 * or an option of another type, RangeError for a format, mode or category that there is not.
 */
export function clean(text: string, options: CleanOptions = {}): CleanRecord {
  checkArguments(text, options);
  return atDesk(() => analyse(text, options).record);
}
export type * from './record.js';
export { CATEGORIES, DROP_CATEGORIES, LIFT_CATEGORIES, MODES } from './vocabulary.js';
export type { Category, DropCategory, LiftCategory, Mode, Repair, TextFormat } from './vocabulary.js';
export { parseTemplates } from './templates/parse-templates.js';
export { TemplateSyntaxError } from './templates/template-book.js';
export type { TemplateBook } from './templates/template-book.js';
