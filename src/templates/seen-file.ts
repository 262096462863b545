import type { Fields } from '../formats/field-path.js';
import { parseObject } from '../formats/parse-object.js';
import { CATEGORIES } from '../vocabulary.js';
import type { SiteRecord } from './site-record.js';
import { isCount, type LearnSettings, parseSettings, settingsLine } from './template-file.js';
import type { Trace, TracedLine } from './trace.js';

/**
 * The form in which records are kept beside a file of templates, so that files can be merged as if they had been learned
 * at once: a head, then one line a site, sorted. Lines of documents are numbers into the list of the site's lines; what
 * each was when it left is a letter, a point where it stayed.
 */
interface StoredSite {
  readonly site: string;
  readonly sample?: true;
  readonly lines: readonly string[];
  readonly documents: readonly StoredDocument[];
}

/** Key, date or nothing, sketch, lines, letters. */
type StoredDocument = readonly [string, string, string, readonly number[], string];

/** What the first line of a file begins with. */
const MARK = 'cleanArticleSeen';
const STAYED = '.';
const FIRST_LETTER = 'a'.charCodeAt(0);

/** The first line of a file of records. */
export function seenHead(settings: LearnSettings): string {
  return settingsLine(MARK, settings);
}

/** The settings that the first line tells; undefined where it is none. */
export function parseSeenHead(text: string): LearnSettings | undefined {
  return parseSettings(MARK, parseObject(text) ?? {});
}

/** A record as a line; equal records give equal lines. */
export function formatRecord({ site, documents, isSample }: SiteRecord): string {
  const traces = [...documents.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  const lines = [...new Set(traces.flatMap((trace) => trace.lines.map(({ example }) => example)))].sort();
  const numbers = new Map(lines.map((line, number) => [line, number]));
  const stored: StoredSite = {
    site,
    ...(isSample && { sample: true }),
    lines,
    documents: traces.map(({ key, date, sketch, lines }): StoredDocument => [
      key,
      date ?? '',
      sketch,
      lines.map(({ example }) => numbers.get(example)!),
      lines.map(letterOf).join(''),
    ]),
  };
  return `${JSON.stringify(stored)}\n`;
}

function letterOf({ category }: TracedLine): string {
  return category === undefined ? STAYED : String.fromCharCode(FIRST_LETTER + CATEGORIES.indexOf(category));
}

/** The record that a line holds; undefined where it holds none. */
export function parseRecord(text: string): SiteRecord | undefined {
  const fields = parseObject(text);
  if (fields === undefined || !isStoredSite(fields)) return undefined;
  const { site, lines, documents, sample = false } = fields;
  const traces: [string, Trace][] = [];
  for (const [key, date, sketch, numbers, letters] of documents) {
    const traced = numbers.map((number, at): TracedLine => ({
      example: lines[number],
      category: letters[at] === STAYED ? undefined : CATEGORIES[letters.charCodeAt(at) - FIRST_LETTER],
    }));
    if (traced.some(({ example }) => example === undefined)) return undefined;
    traces.push([key, { key, ...(date !== '' && { date }), sketch, lines: traced }]);
  }
  return { site, documents: new Map(traces), isSample: sample };
}

function isStoredSite(fields: Fields): fields is Fields & StoredSite {
  const { site, lines, documents } = fields;
  if (typeof site !== 'string' || !isListOf(lines, isText) || !Array.isArray(documents)) return false;
  return documents.every((document: unknown) => {
    if (!Array.isArray(document) || document.length !== 5) return false;
    const [key, date, sketch, numbers, letters] = document as unknown[];
    return isText(key) && isText(date) && isText(sketch) && isText(letters) && isListOf(numbers, isCount);
  });
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isListOf<T>(value: unknown, isOne: (entry: unknown) => entry is T): value is T[] {
  return Array.isArray(value) && value.every(isOne);
}
