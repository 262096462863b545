import { BY_HOST, formatSiteRule, hostOf, parseSiteRule } from './site-name.js';
import type { SiteTemplates, TemplateFamily } from './site-templates.js';
import { type TemplateBook, TemplateSyntaxError } from './template-book.js';
import { parseTemplateLine, type TemplateLine } from './template-file.js';

/**
 * A file of templates that threads share: its bytes stand in memory once, and a site's lines are read when a document of it
 * comes. Plain data, which may go to another thread.
 */
export interface SharedBook {
  /** How the site of a document is told, as `formatSiteRule` has it. */
  readonly siteFrom: string;
  /** Of shared memory. */
  readonly bytes: Uint8Array;
  /** For each site where its lines begin and end: two numbers, and two more for each other place where it has lines. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** So many sites are kept as they were read: documents of a site mostly come together. */
const SITES_KEPT = 64;
const LINE_FEED = 0x0a;

/** Takes in the bytes that `learn` wrote. Throws a TemplateSyntaxError where they are something else or were cut off. */
export function shareTemplates(file: Uint8Array): SharedBook {
  const bytes = new Uint8Array(new SharedArrayBuffer(file.length));
  bytes.set(file);
  const places = new Map<string, number[]>();
  let siteFrom: string | undefined;
  let current: string | undefined;
  let isWhole = false;
  let number = 0;
  for (const { text, start, end } of linesOf(bytes, 0, bytes.length)) {
    number++;
    const line = siteFrom !== undefined && text.trim() === '' ? undefined : parsed(text, number);
    if (line === undefined) continue;
    if (line.kind === 'head') siteFrom = formatSiteRule(line.settings.siteFrom);
    else if (line.kind === 'total') isWhole = true;
    else {
      const known = places.get(line.site);
      // What is said of a site before it is named, or again from the beginning, is not known.
      if (line.kind === 'site') places.set(line.site, [start, end]);
      else if (known !== undefined && current === line.site) known[known.length - 1] = end;
      else known?.push(start, end);
    }
    current = line.kind === 'site' || line.kind === 'family' ? line.site : undefined;
  }
  if (siteFrom === undefined) throw notTemplates();
  if (!isWhole) throw new TemplateSyntaxError(number + 1, 'its last line is missing: it was cut off');
  return { siteFrom, bytes, places };
}

function parsed(text: string, number: number): TemplateLine {
  const line = parseTemplateLine(text);
  if (number === 1 && line?.kind !== 'head') throw notTemplates();
  if (line === undefined || (number > 1 && line.kind === 'head')) {
    throw new TemplateSyntaxError(number, 'it is no line of templates');
  }
  return line;
}

function notTemplates(): TemplateSyntaxError {
  return new TemplateSyntaxError(1, 'it is no file of templates, or of another version');
}

function* linesOf(
  bytes: Uint8Array,
  from: number,
  to: number,
): Generator<{ text: string; start: number; end: number }> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, to);
  for (let start = from; start < to;) {
    const found = buffer.indexOf(LINE_FEED, start);
    const end = found === -1 ? to : found + 1;
    yield { text: buffer.toString('utf8', start, end), start, end };
    start = end;
  }
}

/** The book that this thread reads in it. */
export function openBook(shared: SharedBook): TemplateBook {
  const siteFrom = parseSiteRule(shared.siteFrom) ?? BY_HOST;
  const kept = new Map<string, SiteTemplates>();
  return {
    siteFrom,
    size: shared.places.size,
    find(url, site) {
      const name = siteFrom.kind === BY_HOST.kind ? (hostOf(url) ?? site) : site;
      const places = name === undefined ? undefined : shared.places.get(name);
      if (name === undefined || places === undefined) return undefined;
      const known = kept.get(name) ?? readSite(shared.bytes, places);
      // Put to the end: the first one is that which was asked for the longest time ago.
      kept.delete(name);
      kept.set(name, known);
      const [oldest] = kept.keys();
      if (kept.size > SITES_KEPT && oldest !== undefined) kept.delete(oldest);
      return known;
    },
  };
}

function readSite(bytes: Uint8Array, places: readonly number[]): SiteTemplates {
  const families = new Map<string, TemplateFamily>();
  let known = 0;
  for (let at = 0; at < places.length; at += 2) {
    for (const { text } of linesOf(bytes, places[at], places[at + 1])) {
      const line = parseTemplateLine(text);
      if (line?.kind === 'site') known = line.documents;
      else if (line?.kind === 'family') {
        const { line: key, documents, category } = line.family;
        families.set(key, { documents, ...(category && { category }) });
      }
    }
  }
  return { documents: known, families };
}
