import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AtomicFile } from '../batch/atomic-file.js';
import { formatRecord, seenHead } from '../templates/seen-file.js';
import { SiteCollector } from '../templates/site-collector.js';
import type { SiteRecord } from '../templates/site-record.js';
import type { LearnSettings } from '../templates/template-file.js';
import type { Trace } from '../templates/trace.js';
import { mergeSources, openRecordFile } from './record-file.js';

/** What is held may take about so many bytes before it goes to the disk. */
const BUDGET = 64 * 1024 * 1024;
/** So many files are merged at once. */
const ABREAST = 32;

/**
 * Collects what is kept of documents, however many there are: what does not fit is put on the disk, sorted, and all of it
 * merged at the end. As records can be put together in any order, that changes nothing in what comes out.
 */
export class RecordStore {
  private held = new Map<string, SiteCollector>();
  private bytes = 0;
  private folder: string | undefined;
  private files: string[] = [];
  private written = 0;

  constructor(
    private readonly settings: LearnSettings,
    private readonly budget = BUDGET,
  ) {}

  async add(site: string, trace: Trace): Promise<void> {
    let collector = this.held.get(site);
    if (collector === undefined) this.held.set(site, (collector = new SiteCollector(site, this.settings.perSite)));
    const before = collector.bytes;
    collector.add(trace);
    this.bytes += collector.bytes - before;
    if (this.bytes > this.budget) await this.spill();
  }

  /** All records, sorted by site. To be asked once, behind the last `add`. */
  async *records(): AsyncGenerator<SiteRecord> {
    if (this.files.length === 0) return yield* this.sorted();
    if (this.held.size > 0) await this.spill();
    while (this.files.length > ABREAST) await this.mergeSome();
    yield* await this.merged(this.files);
  }

  /** Leaves nothing on the disk. */
  async close(): Promise<void> {
    if (this.folder !== undefined) await rm(this.folder, { recursive: true, force: true });
  }

  private *sorted(): Generator<SiteRecord> {
    for (const site of [...this.held.keys()].sort()) yield this.held.get(site)!.record();
  }

  private async spill(): Promise<void> {
    this.files.push(await this.write(this.sorted()));
    this.held = new Map();
    this.bytes = 0;
  }

  private async mergeSome(): Promise<void> {
    const some = this.files.splice(0, ABREAST);
    this.files.push(await this.write(await this.merged(some)));
    for (const file of some) await rm(file);
  }

  private async merged(files: readonly string[]): Promise<AsyncGenerator<SiteRecord>> {
    const opened = await Promise.all(files.map((file) => openRecordFile(file, file)));
    return mergeSources(
      opened.map(({ records }) => records),
      this.settings.perSite,
    );
  }

  private async write(records: Iterable<SiteRecord> | AsyncIterable<SiteRecord>): Promise<string> {
    this.folder ??= await mkdtemp(join(tmpdir(), 'clean-article-learn-'));
    const path = join(this.folder, String(this.written++));
    const file = await AtomicFile.open(path);
    try {
      await file.write(seenHead(this.settings));
      for await (const record of records) await file.write(formatRecord(record));
      await file.close();
      file.commit();
    } catch (cause) {
      file.discard();
      throw cause;
    }
    return path;
  }
}
