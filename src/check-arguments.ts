import { isFields } from './formats/field-path.js';
import type { CleanOptions, KnownMetadata } from './record.js';
import { CATEGORIES, MODES, TEXT_FORMATS } from './vocabulary.js';

const FORMATS = ['auto', ...TEXT_FORMATS];
const KNOWN_TEXTS = ['title', 'published', 'modified', 'language', 'section', 'publisher'] as const;
const KNOWN_LISTS = ['authors', 'tags'] as const;

/**
 * Checks what callers without types may get wrong. Throws TypeError where a value is of the wrong type and RangeError where
 * a word is none of those that there are; either says what to give.
 */
export function checkArguments(text: unknown, options: unknown): asserts text is string {
  if (typeof text !== 'string') {
    const isBytes = ArrayBuffer.isView(text);
    const hint = isBytes ? 'decode bytes first: new TextDecoder().decode(bytes)' : 'give the page as a string';
    throw new TypeError(`clean: the text is ${isBytes ? 'bytes' : kindOf(text)}, not a string; ${hint}`);
  }
  if (!isFields(options)) {
    throw new TypeError(
      `clean: the options are ${kindOf(options)}, not an object; give { format: 'html' } or the like`,
    );
  }
  const { format, mode, keep, drop, id, url, site, known, templates } = options as Record<keyof CleanOptions, unknown>;
  oneOf('format', format, FORMATS);
  oneOf('mode', mode, MODES);
  for (const [name, list] of Object.entries({ keep, drop })) {
    if (list === undefined) continue;
    if (!Array.isArray(list)) throw wrongType(name, list, "a list of categories, as in ['caption']");
    for (const category of list) oneOf(name, category, CATEGORIES);
  }
  if (id !== undefined && typeof id !== 'string' && typeof id !== 'number')
    throw wrongType('id', id, 'a string or a number');
  for (const [name, value] of Object.entries({ url, site })) mustBeText(name, value);
  if (known !== undefined) checkKnown(known);
  if (templates !== undefined && !(isFields(templates) && typeof templates.find === 'function'))
    throw wrongType('templates', templates, 'what parseTemplates(text) makes of a file that learn wrote');
}

function checkKnown(known: unknown): void {
  if (!isFields(known)) throw wrongType('known', known, "an object, as in { title: 'Mill is kept' }");
  const fields = known as Record<keyof KnownMetadata, unknown>;
  for (const name of KNOWN_TEXTS) mustBeText(`known.${name}`, fields[name]);
  for (const name of KNOWN_LISTS) {
    const list = fields[name];
    const isRight = list === undefined || (Array.isArray(list) && list.every((item) => typeof item === 'string'));
    if (!isRight) throw wrongType(`known.${name}`, list, 'a list of strings');
  }
}

function mustBeText(name: string, value: unknown): void {
  if (value !== undefined && typeof value !== 'string') throw wrongType(name, value, 'a string');
}

function oneOf(name: string, value: unknown, words: readonly string[]): void {
  if (value === undefined) return;
  if (typeof value !== 'string') throw wrongType(name, value, `one of ${words.join(', ')}`);
  if (!words.includes(value))
    throw new RangeError(`clean: option ${name} does not know "${value}"; give one of ${words.join(', ')}`);
}

function wrongType(name: string, value: unknown, wanted: string): TypeError {
  return new TypeError(`clean: option ${name} is ${kindOf(value)}; give ${wanted}`);
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
