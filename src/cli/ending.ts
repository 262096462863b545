import { FormatClashError } from '../batch/format-clash-error.js';
import { TooManyFailuresError } from '../batch/error-rate.js';
import { NoManifestError } from '../batch/no-manifest-error.js';
import { ClosedOutputError, DeadStreamError } from '../batch/output-error.js';
import { Chalk } from 'chalk';
import { errorLine } from './error-line.js';
import { EXIT, EXIT_OF_SIGNAL } from './exit-codes.js';
import { Interruption, type Io } from './io.js';
import { printable } from './printable.js';
import { ChoiceError, UsageError } from './usage-error.js';

/** What ended a run before its end: says it, if it is worth saying, and answers with the exit code. */
export async function ended(cause: unknown, io: Io): Promise<number> {
  if (cause instanceof Interruption) return EXIT_OF_SIGNAL[cause.signal];
  if (cause instanceof ClosedOutputError) return EXIT.done;
  if (cause instanceof DeadStreamError) {
    io.stderr.write(`${errorLine(cause, { colours: new Chalk({ level: 0 }), cwd: io.cwd })}\n`);
    return EXIT.failed;
  }
  if (cause instanceof TooManyFailuresError) {
    io.stderr.write(`error: ${cause.message}\n`);
    return EXIT.failed;
  }
  if (cause instanceof UsageError || cause instanceof FormatClashError || cause instanceof NoManifestError) {
    io.stderr.write(`error: ${printable(cause.message)}${await suggestion(cause)}\n`);
    return EXIT.usage;
  }
  throw cause;
}

async function suggestion(cause: Error): Promise<string> {
  if (!(cause instanceof ChoiceError)) return '';
  const { nearestWord } = await import('./nearest.js');
  const nearest = nearestWord(cause.given, cause.allowed);
  return nearest === undefined ? '' : ` (did you mean ${nearest}?)`;
}
