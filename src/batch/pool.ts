import { setFlagsFromString } from 'node:v8';
import { Tinypool } from 'tinypool';
import { errorCode, type InputProblem } from '../formats/input-error.js';
import type { SharedBook } from '../templates/shared-book.js';
import type { Cleaned, CleanJob } from './job.js';

/** Beside this file, which is bundled by itself. */
const WORKER = new URL('./worker.js', import.meta.url);

/**
 * How much code is to run before V8 compiles it with all its art, eight times its own measure. Each thread compiles for
 * itself, while the others want the cores: what is compiled later is compiled less often.
 */
const PATIENT_COMPILER = '--interrupt-budget=540672';

export interface PoolOptions {
  /** How many threads. */
  readonly size: number;
  readonly worker?: URL;
  /** What each may have for its objects; else as much as Node gives a thread. */
  readonly megabytes?: number;
  /** What is known of sites. */
  readonly templates?: SharedBook;
}

/** Threads that clean. One that dies costs the document that it died of, and no other. */
export class Pool {
  private readonly threads: Tinypool;
  /** Settles when a thread has answered, and rejects where none can: nothing given to them would ever come back. */
  private readonly ready: Promise<unknown>;
  private failure: Error | undefined;
  private isClosed = false;

  constructor({ size, worker = WORKER, megabytes, templates }: PoolOptions) {
    setFlagsFromString(PATIENT_COMPILER);
    const resourceLimits = megabytes === undefined ? {} : { maxOldGenerationSizeMb: megabytes };
    this.threads = new Tinypool({
      filename: worker.href,
      minThreads: size,
      maxThreads: size,
      resourceLimits,
      workerData: templates,
    });
    const broken = new Promise((_resolve, reject) => this.threads.on('error', reject));
    this.ready = Promise.race([this.threads.run([]), broken]);
    this.ready.catch((cause: Error) => (this.failure = cause));
  }

  /** Cleans the jobs in one thread. Throws only where there are no threads to do it. */
  async clean(jobs: readonly CleanJob[]): Promise<Cleaned[]> {
    await this.ready;
    if (jobs.length === 0) return [];
    try {
      return (await this.threads.run(jobs)) as Cleaned[];
    } catch (cause) {
      if (this.isClosed) throw cause;
      return jobs.length === 1 ? [{ problem: problemOfDeath(cause) }] : this.cleanSingly(jobs);
    }
  }

  /** Ends the threads, also those at work. */
  async close(): Promise<void> {
    this.isClosed = true;
    // Those that never started are gone, and Tinypool must not be asked to wait for them.
    if (this.failure !== undefined) return;
    await this.threads.destroy();
  }

  /** A thread died of one of these. */
  private async cleanSingly(jobs: readonly CleanJob[]): Promise<Cleaned[]> {
    const all: Cleaned[] = [];
    for (const job of jobs) all.push(...(await this.clean([job])));
    return all;
  }
}

function problemOfDeath(cause: unknown): InputProblem {
  const isMemory = errorCode(cause) === 'ERR_WORKER_OUT_OF_MEMORY';
  const why = isMemory ? 'it takes more memory than there is' : cause instanceof Error ? cause.message : String(cause);
  return {
    code: 'internal',
    message: `the thread that cleaned it died (${why})`,
    hint: isMemory ? 'lower --max-document-bytes or split it' : 'this is a fault of clean-article: please report it',
  };
}
