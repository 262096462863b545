import { setImmediate } from 'node:timers/promises';
import { openBook, type SharedBook } from '../templates/shared-book.js';
import type { TemplateBook } from '../templates/template-book.js';
import { cleanJob } from './clean-jobs.js';
import { present } from '../present.js';
import type { Group } from './groups.js';
import type { Cleaned, CleanJob } from './job.js';
import type { Pool } from './pool.js';
import type { ReadEvent } from './read-event.js';

/** A group whose documents were cleaned. */
export interface CleanedGroup {
  readonly events: readonly ReadEvent[];
  /** For each event what became of it, where it is a document. */
  readonly cleaned: readonly (Cleaned | undefined)[];
}

/**
 * Whoever cleans: this thread, as long as there is little to do, and then as many others as there may be. Threads take a
 * while to start, so that a few files are done sooner without.
 */
export class Crew {
  private pool: Promise<Pool> | undefined;
  private busy = 0;
  private readonly book: TemplateBook | undefined;

  /** `signal` ends what this thread is at; `templates` are what is known of sites. */
  constructor(
    private readonly size: number,
    private readonly signal: AbortSignal,
    private readonly templates?: SharedBook,
  ) {
    this.book = templates && openBook(templates);
  }

  /** How many groups may be under way at the same time: where there are threads, each has its next one ready. */
  get window(): number {
    return this.size === 1 ? 1 : 2 * this.size;
  }

  async clean({ events, closedBy }: Group): Promise<CleanedGroup> {
    const jobs = events.flatMap((event) => (event.kind === 'document' ? [event.job] : []));
    const isMore = this.pool !== undefined || closedBy === 'full' || this.busy > 0;
    const results = this.size > 1 && isMore ? await (await this.threads()).clean(jobs) : await this.cleanHere(jobs);
    let next = 0;
    return { events, cleaned: events.map((event) => (event.kind === 'document' ? results[next++] : undefined)) };
  }

  async close(): Promise<void> {
    await (await this.pool)?.close();
  }

  /** Loaded when it is needed. */
  private threads(): Promise<Pool> {
    const { size, templates } = this;
    return (this.pool ??= import('./pool.js').then(({ Pool }) => new Pool(present({ size, templates }))));
  }

  /** Lets signals and streams be heard between documents. */
  private async cleanHere(jobs: readonly CleanJob[]): Promise<Cleaned[]> {
    this.busy++;
    try {
      const all: Cleaned[] = [];
      for (const job of jobs) {
        all.push(await cleanJob(job, this.book));
        await setImmediate();
        this.signal.throwIfAborted();
      }
      return all;
    } finally {
      this.busy--;
    }
  }
}
