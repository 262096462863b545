import { CommanderError } from 'commander';
import { EXIT } from './exit-codes.js';
import { readCommandLine, type Request } from './command-line.js';
import { ended } from './ending.js';
import type { Io } from './io.js';
import { withProcess } from './process-io.js';

/** Runs a command line and answers with the exit code. Never ends the process, never throws for a user's mistake. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(readCommandLine(argv, io), io);
  } catch (cause) {
    // commander has told it to the stream by now; --help and --version come this way too.
    if (cause instanceof CommanderError) return cause.exitCode === 0 ? EXIT.done : EXIT.usage;
    return await ended(cause, io);
  }
}

/** Runs the process's own command line. */
export async function main(): Promise<void> {
  process.exitCode = await withProcess(process, (io) => run(process.argv.slice(2), io));
}

/** Each command is loaded when it is asked for: help and version need neither the core nor the file system. */
async function dispatch(request: Request, io: Io): Promise<number> {
  switch (request.command) {
    case 'clean': {
      const { cleanCommand } = await import('./clean-command.js');
      return cleanCommand(request.inputs, request.options, io);
    }
    case 'explain': {
      const { explainCommand } = await import('./explain-command.js');
      return explainCommand(request.input, request.options, io);
    }
    case 'learn': {
      const { learnCommand } = await import('./learn-command.js');
      return learnCommand(request.inputs, request.options, io);
    }
    case 'merge': {
      const { mergeCommand } = await import('./merge-command.js');
      return mergeCommand(request.files, request.options, io);
    }
    case 'usage':
      return EXIT.usage;
  }
}
