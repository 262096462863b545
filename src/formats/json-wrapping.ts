import { contentOf, isContentName } from './content-field.js';
import { type Fields, isFields } from './field-path.js';

/** Names under which responses and exports keep their list of records. */
const LISTS: ReadonlySet<string> = new Set([
  ...['data', 'results', 'result', 'items', 'articles', 'documents', 'docs', 'records', 'rows', 'pages', 'entries'],
  ...['posts', 'hits', 'objects', 'stories', 'news', 'list', 'values'],
]);

/** Names of objects inside which such a list may stand. */
const WRAPPERS: ReadonlySet<string> = new Set([
  'data',
  'result',
  'results',
  'response',
  'hits',
  'feed',
  'payload',
  'body',
]);

/** Follows the names on the way into an object to tell whether it is a record or wraps a list of records. */
export interface Wrapping {
  /** True where a text under this name makes the object a record. */
  isContent(name: string): boolean;
  isList(name: string): boolean;
  isWrapper(name: string): boolean;
}

/** The wrapping of scrapers' responses; `contentField` where the user has named the field with the text. */
export function wrappingFor(contentField: string | undefined): Wrapping {
  const first = contentField?.split('.', 1)[0];
  return {
    isContent: (name) => isContentName(name) || name === contentField || name === first,
    isList: (name) => LISTS.has(name),
    isWrapper: (name) => WRAPPERS.has(name),
  };
}

/** True for an object without a text of its own in which a list of objects stands, or an object with one. */
export function wrapsRecords(object: Fields): boolean {
  if ('text' in contentOf(object, undefined)) return false;
  const inner = [object, ...Object.values(object).filter(isFields)];
  return inner.some((fields) => Object.values(fields).some((value) => Array.isArray(value) && value.some(isFields)));
}
