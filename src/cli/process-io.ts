import { availableParallelism } from 'node:os';
import { isatty } from 'node:tty';
import { EXIT, EXIT_OF_SIGNAL, type StopSignal } from './exit-codes.js';
import { Interruption, type Io } from './io.js';

/** How long an interrupted process may still hang on a read that never comes back, in milliseconds. */
const GRACE = 500;

/** Runs `action` with the process's own streams and signals, and answers with its exit code. */
export async function withProcess(process: NodeJS.Process, action: (io: Io) => Promise<number>): Promise<number> {
  const cwd = folderOf(process);
  if (cwd === undefined) {
    process.stderr.write('error: the folder that this is run in is gone; change to another one\n');
    return EXIT.usage;
  }
  const interruption = new AbortController();
  const haste = new AbortController();
  const signals = Object.keys(EXIT_OF_SIGNAL) as StopSignal[];
  for (const signal of signals) {
    process.once(signal, () => {
      interruption.abort(new Interruption(signal));
      // A third one ends the process, as ever.
      process.once(signal, () => {
        haste.abort(new Interruption(signal));
        killSoon(process, signal);
      });
    });
  }
  // With nobody to read our messages the work goes on; who writes documents listens for the end of their reader.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  const code = await action(ioOf(process, cwd, { signal: interruption.signal, haste: haste.signal }));
  const { reason } = interruption.signal as { reason: unknown };
  // A blocked read of a named pipe keeps the process alive, and process.exit() waits for it as well.
  if (reason instanceof Interruption) killSoon(process, reason.signal);
  return code;
}

/** Without our handlers the signal itself ends the process. The timer does not keep it alive. */
function killSoon(process: NodeJS.Process, signal: StopSignal): void {
  setTimeout(() => {
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  }, GRACE).unref();
}

/** The folder it is run in; undefined where that was removed. */
function folderOf(process: NodeJS.Process): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}

function ioOf(process: NodeJS.Process, cwd: string, signals: Required<Pick<Io, 'signal' | 'haste'>>): Io {
  const { stdout, stderr, env } = process;
  return {
    // Late: opening it takes time that help and version need not.
    get stdin() {
      return process.stdin;
    },
    stdout,
    stderr,
    cwd,
    env,
    isTTY: { stdin: isatty(0), stdout: isatty(1), stderr: isatty(2) },
    // 0 where the terminal does not know.
    ...(isatty(1) && stdout.columns > 0 ? { columns: stdout.columns } : {}),
    now: () => performance.now(),
    cores: availableParallelism(),
    ...signals,
  };
}
