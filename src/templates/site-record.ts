import { KEYS } from './hash.js';
import type { Trace } from './trace.js';

/**
 * All that is kept of a site: of its documents those with the least keys, up to a number. A key is made from what a
 * document says, so this is a fair sample, and the same one in whatever order, in however many parts and however often the
 * documents are read: records of parts, put together, are the record of the whole.
 */
export interface SiteRecord {
  readonly site: string;
  /** By key. */
  readonly documents: ReadonlyMap<string, Trace>;
  /** True where documents were left out. */
  readonly isSample: boolean;
}

/** What a record says of how many documents there were. */
export interface SeenDocuments {
  /** Exact, or for a sample an estimate (Bar-Yossef and others 2002). */
  readonly seen: number;
  readonly isSample: boolean;
}

/**
 * Two records of one site put together. Associative, commutative, and the same record twice is that record. Both have to
 * be kept with the same `most`.
 */
export function mergeRecords(a: SiteRecord, b: SiteRecord, most: number): SiteRecord {
  const all = new Map(a.documents);
  for (const [key, trace] of b.documents) {
    const known = all.get(key);
    all.set(key, known === undefined ? trace : theOne(known, trace));
  }
  return keepLeast({ site: a.site, documents: all, isSample: a.isSample || b.isSample }, most);
}

/** Documents that say the same may differ in what was known of them beside the text: the answer is the same both ways. */
export function theOne(a: Trace, b: Trace): Trace {
  return JSON.stringify(a) <= JSON.stringify(b) ? a : b;
}

/** The record with no more than `most` documents, sorted by key. */
export function keepLeast(record: SiteRecord, most: number): SiteRecord {
  const keys = [...record.documents.keys()].sort();
  const isSample = record.isSample || keys.length > most;
  const documents = new Map(keys.slice(0, most).map((key) => [key, record.documents.get(key)!]));
  return { site: record.site, documents, isSample };
}

/** How many distinct documents were read: of a sample by how densely its keys stand. */
export function seenDocuments({ documents, isSample }: SiteRecord): SeenDocuments {
  const greatest = [...documents.keys()].at(-1);
  if (!isSample || greatest === undefined) return { seen: documents.size, isSample };
  const share = (parseInt(greatest, 16) + 1) / KEYS;
  return { seen: Math.max(documents.size, Math.round((documents.size - 1) / share)), isSample };
}
