import { setFlagsFromString } from 'node:v8';
import type { ResourceLimits } from 'node:worker_threads';
import { Tinypool } from 'tinypool';
import { errorCode, type InputProblem } from '../formats/input-error.js';
import type { SharedBook } from '../templates/shared-book.js';
import type { Cleaned, CleanJob } from './job.js';

/** Beside this file, which is bundled by itself. */
const WORKER = new URL('./worker.js', import.meta.url);

/**
 * What Node 20 is told where threads want the same cores: to compile code with all its art only when eight times as much of
 * it has run as is usual, since each thread compiles for itself, and to collect garbage in the thread that made it. Later
 * versions gain nothing by it, and write an error for each flag that they do not know.
 */
const NODE_20_FLAGS = ['--interrupt-budget=540672', '--no-parallel-scavenge', '--no-concurrent-marking'];
const isNode20 = process.versions.node.startsWith('20.');
/** Room for what is new: more on Node 20, where it is collected less often for it, and less on later versions. */
const LIMITS: ResourceLimits = { maxYoungGenerationSizeMb: 96 };

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
    if (isNode20) for (const flag of NODE_20_FLAGS) setFlagsFromString(flag);
    const resourceLimits: ResourceLimits = {
      ...LIMITS,
      ...(megabytes !== undefined && { maxOldGenerationSizeMb: megabytes }),
    };
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
