import { keepLeast, type SiteRecord, theOne } from './site-record.js';
import type { Trace } from './trace.js';

/** What a string, an object and a place in a list take beside what they hold. */
const BYTES_A_LINE = 90;
const BYTES_A_DOCUMENT = 600;

/**
 * The record of a site while its documents come: what `mergeRecords` makes of them all. Sorts only now and then, so that a
 * document costs the same however many are kept.
 */
export class SiteCollector {
  /** What it holds takes about so much memory. */
  bytes = 0;
  private documents = new Map<string, Trace>();
  /** There once documents were left out: none with a greater key is kept. */
  private greatest: string | undefined;

  /** `most` documents are kept. */
  constructor(
    private readonly site: string,
    private readonly most: number,
  ) {}

  add(trace: Trace): void {
    if (this.greatest !== undefined && trace.key > this.greatest) return;
    const known = this.documents.get(trace.key);
    const kept = known === undefined ? trace : theOne(known, trace);
    this.documents.set(trace.key, kept);
    this.bytes += bytesOf(kept) - (known === undefined ? 0 : bytesOf(known));
    if (this.documents.size > 2 * this.most) this.letGo();
  }

  /** The record of what was added so far. */
  record(): SiteRecord {
    return keepLeast({ site: this.site, documents: this.documents, isSample: this.greatest !== undefined }, this.most);
  }

  private letGo(): void {
    const documents = new Map(this.record().documents);
    this.documents = documents;
    this.greatest = [...documents.keys()].at(-1);
    this.bytes = 0;
    for (const trace of documents.values()) this.bytes += bytesOf(trace);
  }
}

/** The record of a site of which these are the documents. */
export function recordOf(site: string, traces: Iterable<Trace>, most: number): SiteRecord {
  const collector = new SiteCollector(site, most);
  for (const trace of traces) collector.add(trace);
  return collector.record();
}

function bytesOf({ lines }: Trace): number {
  return lines.reduce((sum, { example }) => sum + example.length + BYTES_A_LINE, BYTES_A_DOCUMENT);
}
