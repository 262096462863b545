import { present } from '../present.js';
import type { KnownMetadata } from '../record.js';
import { fieldAt, type Fields, isFields } from './field-path.js';

/** Our fields that a record may have under names of its own: what --map takes on its left. */
export const MAPPED_FIELDS = [
  'id',
  'url',
  'title',
  'authors',
  'published',
  'modified',
  'language',
  'section',
  'tags',
  'publisher',
] as const;
export type MappedField = (typeof MAPPED_FIELDS)[number];

/** Which field of a record holds which of ours. Where one is named no other is looked for. */
export type FieldMap = Readonly<Partial<Record<MappedField, string>>>;

/**
 * The names that scrapers, feeds and schema.org give to what we want to know, in the order in which they are looked for:
 * what is said of the article before what is said of the page or the site.
 */
const NAMES: Readonly<Record<MappedField, readonly string[]>> = {
  id: ['id', '_id', 'uuid', 'uid', 'guid', 'doc_id', 'record_id'],
  url: [
    ...[
      'url',
      'link',
      'source_url',
      'sourceURL',
      'sourceUrl',
      'page_url',
      'pageUrl',
      'canonical_link',
      'canonical_url',
    ],
    ...['permalink', 'uri', 'source'],
  ],
  title: ['title', 'headline', 'og:title', 'ogTitle', 'page_title', 'title_page'],
  authors: ['authors', 'author', 'byline', 'article:author', 'creator', 'dc_creator'],
  published: [
    ...['published', 'date_publish', 'publish_date', 'datePublished', 'date_published', 'publishedTime'],
    ...['published_time', 'publishedAt', 'published_at', 'article:published_time', 'publication_date', 'pub_date'],
    ...['pubDate', 'date'],
  ],
  modified: [
    ...['modified', 'date_modify', 'dateModified', 'date_modified', 'modifiedTime', 'modified_time'],
    'article:modified_time',
  ],
  language: ['language', 'lang', 'inLanguage', 'humanLanguage', 'meta_lang'],
  section: ['section', 'articleSection', 'article:section', 'category'],
  tags: ['tags', 'meta_keywords', 'article:tag', 'keywords'],
  publisher: [
    ...['publisher', 'site_name', 'siteName', 'sitename', 'og:site_name', 'ogSiteName', 'meta_site_name', 'source'],
    ...['source_domain', 'sourceDomain', 'hostname'],
  ],
};

/** Objects beside the text in which metadata stand. */
const METADATA = ['metadata', 'meta'] as const;

/** What a record says of its page, and what was passed over because it is not of the type it should be. */
export interface Known {
  readonly known: KnownMetadata;
  readonly notes: readonly string[];
}

/** The objects in which to look: those around the text, the nearest first, each followed by the metadata inside it. */
export function metadataScopes(around: readonly Fields[]): readonly Fields[] {
  return around.flatMap((fields) => [
    fields,
    ...METADATA.flatMap((name) => {
      const value = fieldAt(fields, name);
      return isFields(value) ? [value] : [];
    }),
  ]);
}

/** The names under which one of our fields is looked for. */
export function namesOf(field: MappedField, map: FieldMap): readonly string[] {
  const mapped = map[field];
  return mapped === undefined ? NAMES[field] : [mapped];
}

/** Reads what the record says of its page. A field of the wrong type is passed over and noted, never a failure. */
export function knownOf(scopes: readonly Fields[], map: FieldMap): Known {
  const notes: string[] = [];
  const first = <T>(field: MappedField, read: (value: unknown, name: string) => T | undefined): T | undefined => {
    for (const fields of scopes) {
      for (const name of namesOf(field, map)) {
        const value = fieldAt(fields, name);
        if (isMissing(value)) continue;
        const found = read(value, name);
        if (found !== undefined) return found;
        if (!isOtherwiseUsed(name)) notes.push(`"${name}" is no ${WHAT[field]}`);
      }
    }
    return undefined;
  };
  const known = present({
    title: first('title', asText),
    authors: first('authors', asAuthors),
    published: first('published', asText),
    modified: first('modified', asText),
    language: first('language', asText),
    section: first('section', asText),
    tags: first('tags', asTags),
    publisher: first('publisher', asPublisher),
  });
  return { known, notes };
}

const WHAT: Readonly<Partial<Record<MappedField, string>>> = {
  title: 'text',
  authors: 'name or list of names',
  published: 'date in a string',
  modified: 'date in a string',
  language: 'language tag',
  section: 'text',
  tags: 'list of words',
  publisher: 'name',
};

/** Empty, in the ways in which exporters write it. */
function isMissing(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === undefined || (Array.isArray(value) && value.every((entry) => entry === null || isMissing(entry)));
}

/** `source` is an address with some and a name with others. */
function isOtherwiseUsed(name: string): boolean {
  return name === 'source';
}

/** A string; or the one that schema.org, WordPress and the like have in its place. */
function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (Array.isArray(value)) return value.length === 1 ? asText(value[0]) : undefined;
  if (!isFields(value)) return undefined;
  const inner = INNER.map((name) => fieldAt(value, name)).find((text) => typeof text === 'string');
  return inner === undefined ? undefined : asText(inner);
}

/** Where an object has its name: `{"name": …}`, `{"rendered": …}`, `{"label": …}`. */
const INNER = ['name', 'rendered', 'label', 'title', '@value'] as const;

function asList(value: unknown, split: (text: string) => readonly string[]): readonly string[] | undefined {
  if (Array.isArray(value)) {
    const found = value.flatMap((entry) => asText(entry) ?? []);
    return found.length === 0 ? undefined : found;
  }
  const text = asText(value);
  return text === undefined ? undefined : split(text);
}

function asTags(value: unknown): readonly string[] | undefined {
  return asList(value, (text) => text.split(text.includes(';') ? ';' : ','));
}

function asAuthors(value: unknown): readonly string[] | undefined {
  return asList(value, splitNames);
}

/** Names in one string: parted by semicolons; by commas or `and` only where each part is a name of two words or more. */
function splitNames(text: string): readonly string[] {
  const bySemicolon = text.split(/[;|\n]/);
  if (bySemicolon.length > 1) return bySemicolon;
  const parts = text.split(/,|\s(?:and|und|et|y|&)\s/);
  return parts.every((part) => part.trim().includes(' ')) ? parts : [text];
}

/** A name, or an object that has one; an address in `source` names nobody. */
function asPublisher(value: unknown, name: string): string | undefined {
  const text = asText(value);
  return text !== undefined && name === 'source' && (/:\/\//.test(text) || typeof value === 'string')
    ? undefined
    : text;
}
