import { Command } from 'commander';
import { VERSION } from '../version.js';
import { checkCleanOptions, checkListOptions, checkSharedOptions } from './check-options.js';
import { HELP_FOOTER } from './help.js';
import type { Io } from './io.js';
import { addLearn, addMerge, type LearnCommandOptions, type MergeCommandOptions } from './learn-options.js';
import { addCleanOptions, addSharedOptions, type CleanCommandOptions, type SharedOptions } from './options.js';
import { UsageError } from './usage-error.js';

/** What the command line asks for. */
export type Request =
  | { readonly command: 'clean'; readonly inputs: readonly string[]; readonly options: CleanCommandOptions }
  | { readonly command: 'explain'; readonly input: string; readonly options: SharedOptions }
  | { readonly command: 'learn'; readonly inputs: readonly string[]; readonly options: LearnCommandOptions }
  | { readonly command: 'merge'; readonly files: readonly string[]; readonly options: MergeCommandOptions }
  | { readonly command: 'usage' };

/**
 * Reads the command line. Throws a UsageError, or commander's own error (which it has told to `io` by then) for what
 * is wrong, for --help and for --version.
 */
export function readCommandLine(argv: readonly string[], io: Io): Request {
  let request: Request | undefined;
  const program = createProgram(io);
  program.action((inputs: string[], given: CleanCommandOptions) => {
    checkCleanOptions(given);
    const options = withStdout(given);
    const isIdle = inputs.length === 0 && options.filesFrom === undefined;
    if (!isIdle) request = { command: 'clean', inputs, options };
    else request = io.isTTY.stdin ? { command: 'usage' } : { command: 'clean', inputs: ['-'], options };
  });
  addExplain(program).action((input: string, _own: SharedOptions, command: Command) => {
    refuseForeignOptions(program, command);
    const options = command.optsWithGlobals<SharedOptions>();
    checkSharedOptions(options);
    request = { command: 'explain', input, options };
  });
  addLearn(program).action((inputs: string[], _own: LearnCommandOptions, command: Command) => {
    refuseForeignOptions(program, command);
    const options = command.optsWithGlobals<LearnCommandOptions>();
    checkListOptions(options);
    const isIdle = inputs.length === 0 && options.filesFrom === undefined;
    request = { command: 'learn', inputs: isIdle ? ['-'] : inputs, options };
  });
  addMerge(program).action((files: string[], options: MergeCommandOptions, command: Command) => {
    refuseForeignOptions(program, command);
    request = { command: 'merge', files, options };
  });
  program.parse([...argv], { from: 'user' });
  if (request?.command === 'usage') program.outputHelp({ error: true });
  return request ?? { command: 'usage' };
}

/** `--output -` is --stdout by another name. */
function withStdout({ output, ...rest }: CleanCommandOptions): CleanCommandOptions {
  if (output === '-') return { ...rest, stdout: true };
  return output === undefined ? rest : { ...rest, output };
}

function createProgram(io: Io): Command {
  const program = new Command('clean-article')
    .description('Keeps the article, drops the rest, and says of every dropped line what it was and why.')
    .usage('[options] [inputs...]')
    .argument('[inputs...]', 'files, folders, patterns; - is standard input')
    .version(VERSION, '--version', 'print the version')
    .helpOption('--help', 'print this help')
    // A file may well be called help.
    .helpCommand(false)
    .addHelpText('after', HELP_FOOTER)
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      // A message is one line, and its guess is worded as ours are.
      outputError: (text, write) => write(text.replace(/\n\(Did you mean/, ' (did you mean')),
      getOutHelpWidth: () => io.columns ?? 120,
      getErrHelpWidth: () => io.columns ?? 120,
    });
  return addCleanOptions(program);
}

function addExplain(program: Command): Command {
  const explain = program
    .command('explain')
    .description('print every line of one input, its verdict and its reasons')
    .argument('<input>', 'a file; - is standard input')
    .helpOption('--help', 'print this help');
  return addSharedOptions(explain);
}

/** Options before a command's name are read as those of the one without; those that it has as well are taken over. */
function refuseForeignOptions(program: Command, command: Command): void {
  const own = new Set(command.options.map((option) => option.attributeName()));
  for (const option of program.options) {
    const name = option.attributeName();
    if (!own.has(name) && program.getOptionValueSource(name) === 'cli') {
      throw new UsageError(`${command.name()} does not take ${option.long ?? option.flags}; leave it out`);
    }
  }
}
