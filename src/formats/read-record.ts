import { settleFormat } from '../document/detect-format.js';
import { present } from '../present.js';
import type { KnownMetadata } from '../record.js';
import { type Content, contentOf } from './content-field.js';
import { fieldAt, type Fields } from './field-path.js';
import type { InputProblem } from './input-error.js';
import { type FieldMap, knownOf, metadataScopes, namesOf } from './known-fields.js';
import type { PassedThrough } from './read-document.js';
import type { TextFormat } from '../vocabulary.js';

/** How records are read. */
export interface RecordOptions {
  /** The input as the user knows it, for messages. */
  readonly input: string;
  /** The field with the text; absent: found by its name. */
  readonly contentField?: string;
  readonly map?: FieldMap;
  /** Whether offsets into the text are asked for: then it has to be one string, read as it stands, with an id beside it. */
  readonly isForSpans?: boolean;
  /** The field that names the site a page is from. */
  readonly siteField?: string;
}

/** What a record holds. */
export interface RecordRead extends PassedThrough {
  readonly text: string;
  readonly format: Content['format'];
  readonly known?: KnownMetadata;
  readonly site?: string;
  readonly notes?: readonly string[];
}

/** A record from which nothing could be read, and what of it could be told all the same. */
export interface RecordFault extends PassedThrough {
  readonly problem: InputProblem;
}

const NO_ID: InputProblem = {
  code: 'no-id',
  message: 'it has no "id"',
  hint: 'attributes belong to an id: name the field that holds it with --map id=NAME',
};

/** Reads one JSON object: its text, its identity, and what it says of its page. */
export function readRecord(
  record: Fields,
  { contentField, map = {}, isForSpans = false, siteField }: RecordOptions,
): RecordRead | RecordFault {
  const content = contentOf(record, contentField);
  const around = 'text' in content ? content.around : [record];
  const scopes = metadataScopes(around);
  const id = idOf(scopes, map);
  const url = urlOf(scopes, map);
  for (const part of [id, url]) if (isProblem(part)) return { problem: part };
  const passed = present({ id, url }) as PassedThrough;
  if (!('text' in content)) return { problem: content, ...passed };
  if (isForSpans && id === undefined) return { problem: NO_ID, ...passed };
  const { known, notes } = knownOf(scopes, map);
  const site = siteField === undefined ? undefined : siteIn(scopes, siteField);
  return {
    ...passed,
    text: content.text,
    format: isForSpans ? asItStands(content) : content.format,
    ...(Object.keys(known).length > 0 && { known }),
    ...(site !== undefined && { site }),
    ...(notes.length > 0 && { notes }),
  };
}

/** Spans are of the text as it stands in the record, and HTML is judged as it is rendered. */
function asItStands({ text, format }: Content): TextFormat {
  const settled = settleFormat(text, format);
  return settled === 'html' ? 'text' : settled;
}

function isProblem(value: unknown): value is InputProblem {
  return typeof value === 'object';
}

/** By its own name it has to be one; by another name what is none is looked past. */
function idOf(scopes: readonly Fields[], map: FieldMap): string | number | undefined | InputProblem {
  for (const fields of scopes) {
    for (const name of namesOf('id', map)) {
      const id = fieldAt(fields, name);
      if (typeof id === 'string' || (typeof id === 'number' && isExact(id))) return id;
      if (id !== undefined && isMeant(name, 'id', map)) return wrongId(name, id);
    }
  }
  return undefined;
}

function urlOf(scopes: readonly Fields[], map: FieldMap): string | undefined | InputProblem {
  for (const fields of scopes) {
    for (const name of namesOf('url', map)) {
      const url = fieldAt(fields, name);
      if (typeof url === 'string' && url.trim() === '') continue;
      // `source` and `link` are other things too.
      if (typeof url === 'string' && (isMeant(name, 'url', map) || /^https?:\/\//i.test(url))) return url;
      if (url !== undefined && typeof url !== 'string' && isMeant(name, 'url', map)) {
        const hint = 'write it as a string or leave it out';
        return { code: 'wrong-type', message: `"${name}" is not a string`, hint };
      }
    }
  }
  return undefined;
}

function siteIn(scopes: readonly Fields[], name: string): string | undefined {
  const found = scopes.map((fields) => fieldAt(fields, name)).find((value) => value !== undefined);
  return typeof found === 'string' || typeof found === 'number' ? String(found) : undefined;
}

function isMeant(name: string, field: 'id' | 'url', map: FieldMap): boolean {
  return name === field || map[field] === name;
}

/** A number that is written out as it was read. */
function isExact(id: number): boolean {
  return Number.isFinite(id) && (!Number.isInteger(id) || Number.isSafeInteger(id));
}

function wrongId(name: string, id: unknown): InputProblem {
  const message = typeof id === 'number' ? 'is a number too large to keep exactly' : 'is no string or number';
  return { code: 'wrong-type', message: `"${name}" ${message}`, hint: 'write it as a string' };
}
