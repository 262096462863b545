import { resolve } from 'node:path';
import { FileSink } from '../batch/file-sink.js';
import { type Input, STDIN } from '../batch/input.js';
import { makeFolder } from '../batch/make-folder.js';
import { OutputError } from '../batch/output-error.js';
import { runBatch, type BatchSettings } from '../batch/run-batch.js';
import { StreamSink, type LastingSink } from '../batch/sink.js';
import { splitCompression } from '../bytes/compression.js';
import { canCompress } from '../bytes/compressor.js';
import { outputFormatOf } from '../formats/writers.js';
import type { TemplateBook } from '../templates/template-book.js';
import { coloursFor } from './colours.js';
import { EXIT } from './exit-codes.js';
import { findAll } from './find-all.js';
import type { Io } from './io.js';
import { cleaningOf, colourChoiceOf, readingOf, type CleanCommandOptions } from './options.js';
import { loadTemplates } from './load-templates.js';
import { Reporter } from './reporter.js';
import { UsageError } from './usage-error.js';

/** `clean-article [inputs...]`: cleans them all and answers with the exit code. */
export async function cleanCommand(inputs: readonly string[], options: CleanCommandOptions, io: Io): Promise<number> {
  const reporter = createReporter(inputs, options, io);
  const known = await loadTemplates(options.templates, io);
  const found = await findAll(inputs, options, io);
  for (const failure of found.failures) reporter.failure(failure);
  const templates = options.learn === true ? await learnFirst(found.inputs, options, io) : known;
  const settings = settingsOf(options, templates, io);
  const isOnlyStdin = found.inputs.length > 0 && found.inputs.every((input) => input === STDIN);
  if (isOnlyStdin && settings.outDir !== undefined) {
    throw new UsageError('what comes from standard input goes to standard output; leave --out-dir out');
  }
  if (await canWrite(settings, reporter)) {
    const stdout = sinkOf(found.inputs, options, io);
    try {
      await runBatch(found.inputs, settings, { stdin: io.stdin, stdout, ...signalOf(io) }, reporter);
      await stdout.flush();
    } finally {
      await stdout.discard();
    }
  }
  reporter.summary();
  const hasFailed = reporter.hasFailures || (options.check === true && reporter.foundCruft);
  return hasFailed ? EXIT.failed : EXIT.done;
}

/** Where everything goes that goes into one place. */
function sinkOf(inputs: readonly Input[], { output }: CleanCommandOptions, io: Io): LastingSink {
  if (output === undefined || output === '-') return new StreamSink(io.stdout, 'standard output', io.signal);
  const path = resolve(io.cwd, output);
  if (inputs.some((input) => input.kind === 'file' && input.path === path)) {
    throw new UsageError(`${output} is an input too, which is never overwritten; name another file with --output`);
  }
  const { compression } = splitCompression(path);
  if (compression !== undefined && !canCompress(compression)) {
    throw new UsageError(`${output}: writing ${compression} takes Node 22.15 or later; end the name in .gz or .br`);
  }
  return new FileSink(path);
}

/** Makes the output folder, so that one that cannot be is told once and not for every document. */
async function canWrite({ outDir, delivery }: BatchSettings, reporter: Reporter): Promise<boolean> {
  if (outDir === undefined || delivery !== 'files') return true;
  try {
    await makeFolder(outDir);
    return true;
  } catch (cause) {
    reporter.failure(new OutputError(outDir, cause));
    return false;
  }
}

/** Loaded where it is needed alone. */
async function learnFirst(inputs: readonly Input[], options: CleanCommandOptions, io: Io): Promise<TemplateBook> {
  const { learnBook } = await import('./learn-first.js');
  return learnBook(inputs, options, io);
}

function settingsOf(options: CleanCommandOptions, templates: TemplateBook | undefined, io: Io): BatchSettings {
  const { output, outDir } = options;
  const format = options.format ?? (output === undefined ? undefined : outputFormatOf(output));
  return {
    inputFormat: options.inputFormat ?? 'auto',
    compression: options.compression ?? 'auto',
    reading: readingOf(options, templates?.siteFrom),
    title: options.title,
    cleaning: cleaningOf(options, templates),
    delivery: isIdle(options) ? 'nowhere' : options.stdout === true || output !== undefined ? 'stdout' : 'files',
    cwd: io.cwd,
    ...(format === undefined ? {} : { outputFormat: format }),
    ...(outDir === undefined ? {} : { outDir: resolve(io.cwd, outDir) }),
  };
}

function isIdle({ check, dryRun }: CleanCommandOptions): boolean {
  return check === true || dryRun === true;
}

function createReporter(inputs: readonly string[], options: CleanCommandOptions, io: Io): Reporter {
  const toStdout =
    options.stdout === true || (options.filesFrom === undefined && inputs.every((input) => input === '-'));
  const colours = coloursFor({ choice: colourChoiceOf(options), env: io.env, isTTY: io.isTTY.stderr });
  return new Reporter({
    detail: options.quiet === true ? 'quiet' : options.verbose === true ? 'verbose' : 'normal',
    purpose: options.check === true ? 'check' : options.dryRun === true ? 'dry-run' : 'write',
    cwd: io.cwd,
    destination: options.output ?? (toStdout ? 'standard output' : (options.outDir ?? 'files beside the inputs')),
    colours,
    print: (line) => void io.stderr.write(`${line}\n`),
  });
}

function signalOf({ signal }: Io): { signal?: AbortSignal } {
  return signal === undefined ? {} : { signal };
}
