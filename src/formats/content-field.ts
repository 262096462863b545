import type { TextFormat } from '../vocabulary.js';
import { fieldAt, type Fields, isFields } from './field-path.js';
import type { InputProblem } from './input-error.js';
import { nothingIn } from '../input-problem.js';

/** The text of a record, and the fields beside it. */
export interface Content {
  readonly text: string;
  readonly format: TextFormat | 'auto';
  /** Objects in which metadata may stand, the nearest to the text first. */
  readonly around: readonly Fields[];
}

/** What form a field's name tells; `unsure` where it may hold HTML as well as text. */
type Form = 'text' | 'unsure' | 'markdown' | 'html';

/**
 * Fields with the text of a page, in the order in which they are looked for: text that a scraper has called so, then names
 * that tell no form, then Markdown, then HTML, what holds the page alone before what holds all of its markup. Who wants a
 * form that stands further down names it: what a scraper calls the text is what its user reads.
 */
const CONTENT_FIELDS: Readonly<Record<string, Form>> = {
  text: 'unsure',
  maintext: 'unsure',
  main_text: 'unsure',
  articleBody: 'unsure',
  article_body: 'unsure',
  article_text: 'unsure',
  content_text: 'unsure',
  plain_text: 'unsure',
  page_content: 'unsure',
  raw_text: 'unsure',
  rawText: 'unsure',
  raw_content: 'unsure',
  full_text: 'unsure',
  fullText: 'unsure',
  content: 'unsure',
  body: 'unsure',
  article: 'unsure',
  textContent: 'unsure',
  markdown: 'markdown',
  raw_markdown: 'markdown',
  content_markdown: 'markdown',
  fit_markdown: 'markdown',
  md: 'markdown',
  html: 'html',
  content_html: 'html',
  article_html: 'html',
  cleaned_html: 'html',
  rendered: 'unsure',
  rawHtml: 'html',
  raw_html: 'html',
};

const NAMES = Object.keys(CONTENT_FIELDS);

/** Objects that responses and search engines wrap a record in. */
const WRAPPERS = ['data', 'result', 'response', 'item', 'document', '_source', 'fields'] as const;

/** How many of a record's own field names an error names. */
const FIELDS_NAMED = 6;

/** True for a field that may hold the text of a page. */
export function isContentName(name: string): boolean {
  return Object.hasOwn(CONTENT_FIELDS, name);
}

/**
 * Finds the text of a record: in the field that is asked for, else in the first of the known fields that holds any, in the
 * record itself or in one of the objects that wrap it.
 */
export function contentOf(record: Fields, asked: string | undefined): Content | InputProblem {
  if (asked !== undefined) return readField(record, asked, [record]) ?? noContent(record, `"${asked}" field`);
  let problem: InputProblem | undefined;
  for (const around of scopesOf(record)) {
    for (const name of NAMES) {
      const found = readField(around[0]!, name, around);
      if (found !== undefined && 'text' in found) return found;
      problem ??= found;
    }
  }
  return problem ?? noContent(record, 'field that is known to hold text');
}

/** The record, then each object in it that may be the record proper, with what stands around it. */
function scopesOf(record: Fields): (readonly [Fields, ...Fields[]])[] {
  const wrapped = WRAPPERS.flatMap((name) => {
    const value = fieldAt(record, name);
    return isFields(value) ? [value] : [];
  });
  return [[record], ...wrapped.map((inner) => [inner, record] as const)];
}

/** What a field holds; undefined where there is no such field. */
function readField(fields: Fields, name: string, around: readonly Fields[]): Content | InputProblem | undefined {
  const value = fieldAt(fields, name);
  if (value === undefined) return undefined;
  if (isFields(value)) return readInner(value, name, around);
  const text = typeof value === 'string' ? value : joined(value);
  if (text === undefined) {
    const hint = 'put the text of the document there, or name another field with --content-field';
    return { code: 'wrong-type', message: `"${name}" is not a string`, hint };
  }
  const blank = nothingIn(text, `"${name}"`);
  if (blank !== undefined) return blank;
  return { text, format: formatOf(name), around };
}

/** An object in the place of a text has it one level further in: `content.rendered`, `markdown.raw_markdown`. */
function readInner(inner: Fields, name: string, around: readonly Fields[]): Content | InputProblem {
  for (const field of NAMES) {
    const value = fieldAt(inner, field);
    const found = isFields(value) ? undefined : readField(inner, field, [inner, ...around]);
    if (found !== undefined && 'text' in found) return found;
  }
  const hint = 'name the field in it that does, as in --content-field ' + `${name}.text`;
  return { code: 'wrong-type', message: `"${name}" is an object without a field that is known to hold text`, hint };
}

/** Paragraphs in a list, as Scrapy's `getall()` leaves them. */
function joined(value: unknown): string | undefined {
  if (!Array.isArray(value) || !value.every((part): part is string => typeof part === 'string')) return undefined;
  return value.join('\n\n');
}

/** Where the name does not tell, the text is looked at as every text is. */
function formatOf(name: string): Content['format'] {
  const last = name.slice(name.lastIndexOf('.') + 1);
  const form = isContentName(last) ? CONTENT_FIELDS[last] : 'unsure';
  return form === 'markdown' || form === 'html' ? form : 'auto';
}

function noContent(record: Fields, what: string): InputProblem {
  const names = Object.keys(record);
  const named = names.slice(0, FIELDS_NAMED).join(', ') + (names.length > FIELDS_NAMED ? ', …' : '');
  const hint = `name the field that holds the text with --content-field (it has: ${named || 'none'})`;
  return { code: 'no-text', message: `it has no ${what}`, hint };
}
