import type { Readable, Writable } from 'node:stream';
import type { StopSignal } from './exit-codes.js';

/** All that a run sees of the world, so that tests can be the world. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Which of the streams are terminals. */
  readonly isTTY: { readonly stdin: boolean; readonly stdout: boolean; readonly stderr: boolean };
  /** Width of the terminal on standard output. */
  readonly columns?: number;
  /** Milliseconds on a clock that never goes back. */
  readonly now: () => number;
  /** How many threads may run at the same time. */
  readonly cores: number;
  /** Aborted with an Interruption when the run is to stop. */
  readonly signal?: AbortSignal;
  /** Aborted where it is to stop at once, though it was to finish what is under way. */
  readonly haste?: AbortSignal;
}

/** The reason with which `Io.signal` is aborted. */
export class Interruption extends Error {
  constructor(readonly signal: StopSignal) {
    super(`interrupted by ${signal}`);
    this.name = 'Interruption';
  }
}
