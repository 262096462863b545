import { availableParallelism } from 'node:os';
import { isatty } from 'node:tty';
import { EXIT_OF_SIGNAL, type StopSignal } from './exit-codes.js';
import { Interruption, type Io } from './io.js';

/** How long an interrupted process may still hang on a read that never comes back, in milliseconds. */
const GRACE = 500;

/** Runs `action` with the process's own streams and signals, and answers with its exit code. */
export async function withProcess(process: NodeJS.Process, action: (io: Io) => Promise<number>): Promise<number> {
  const interruption = new AbortController();
  const signals = Object.keys(EXIT_OF_SIGNAL) as StopSignal[];
  // Once: a second Ctrl-C ends the process at once, as ever.
  for (const signal of signals) process.once(signal, () => interruption.abort(new Interruption(signal)));
  // With nobody to read our messages the work goes on; who writes documents listens for the end of their reader.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  const code = await action(ioOf(process, interruption.signal));
  const { reason } = interruption.signal as { reason: unknown };
  if (reason instanceof Interruption) {
    // A blocked read of a named pipe keeps the process alive, and process.exit() waits for it as well; our handler is
    // gone, so that the signal itself ends the process. Not a timer that keeps it alive.
    setTimeout(() => process.kill(process.pid, reason.signal), GRACE).unref();
  }
  return code;
}

function ioOf(process: NodeJS.Process, signal: AbortSignal): Io {
  const { stdout, stderr, env } = process;
  return {
    // Late: opening it takes time that help and version need not.
    get stdin() {
      return process.stdin;
    },
    stdout,
    stderr,
    cwd: process.cwd(),
    env,
    isTTY: { stdin: isatty(0), stdout: isatty(1), stderr: isatty(2) },
    // 0 where the terminal does not know.
    ...(isatty(1) && stdout.columns > 0 ? { columns: stdout.columns } : {}),
    now: () => performance.now(),
    cores: availableParallelism(),
    signal,
  };
}
