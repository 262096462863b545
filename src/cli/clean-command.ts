import { join, resolve } from 'node:path';
import { STDIN, type Input } from '../batch/input.js';
import { TooManyFailuresError } from '../batch/error-rate.js';
import { MANIFEST_NAME } from '../batch/manifest-name.js';
import { makeFolder } from '../batch/make-folder.js';
import { OutputError } from '../batch/output-error.js';
import type { BatchSettings } from '../batch/batch-plan.js';
import { runBatch } from '../batch/run-batch.js';
import { workersFor } from '../batch/workers-for.js';
import { outputFormatOf } from '../formats/writers.js';
import type { SharedBook } from '../templates/shared-book.js';
import { parseSiteRule } from '../templates/site-name.js';
import { present } from '../present.js';
import { coloursFor } from './colours.js';
import { EXIT } from './exit-codes.js';
import { findAll } from './find-all.js';
import { Interruption, type Io } from './io.js';
import { type LoadedTemplates, loadTemplates } from './load-templates.js';
import { cleaningOf, colourChoiceOf, readingOf, type CleanCommandOptions } from './options.js';
import { LogDisplay, Progress } from './progress.js';
import { Reporter } from './reporter.js';
import { Screen, takesBar } from './screen.js';
import { sinkOf } from './sink-of.js';
import { stoppingOf } from './stopping.js';
import { UsageError } from './usage-error.js';

/** `clean-article [inputs...]`: cleans them all and answers with the exit code. */
export async function cleanCommand(inputs: readonly string[], options: CleanCommandOptions, io: Io): Promise<number> {
  const known = await loadTemplates(options.templates, io, { isNamed: keepsManifest(options) });
  const found = await findAll(inputs, options, io);
  const screen = screenFor(found.inputs, { options, io });
  const reporter = createReporter(found.inputs, { options, io }, screen);
  for (const failure of found.failures) reporter.failure(failure);
  const templates = options.learn === true ? { templates: await learnFirst(found.inputs, options, io) } : known;
  const settings = settingsOf(found.inputs, { options, io }, templates);
  if (isOnlyStdin(found.inputs) && settings.outDir !== undefined) {
    throw new UsageError('what comes from standard input goes to standard output; leave --out-dir out');
  }
  if (await canWrite(settings, reporter))
    await runAll(withoutManifest(found.inputs, settings), settings, { reporter, screen }, { options, io });
  reporter.summary();
  const hasFailed = reporter.hasFailures || (options.check === true && reporter.foundCruft);
  return hasFailed ? EXIT.failed : EXIT.done;
}

interface Telling {
  readonly reporter: Reporter;
  readonly screen: Screen | undefined;
}

interface Command {
  readonly options: CleanCommandOptions;
  readonly io: Io;
}

/** Cleans the inputs. Where the run ends early, says what was done and how to go on, and throws what ended it. */
async function runAll(
  inputs: readonly Input[],
  settings: BatchSettings,
  { reporter, screen }: Telling,
  { options, io }: Command,
): Promise<void> {
  const display = screen ?? new LogDisplay((line) => reporter.note(line));
  const stopping = stoppingOf(io);
  const stdout = sinkOf(inputs, options, { ...io, ...stopping });
  try {
    await runBatch(inputs, settings, { stdin: io.stdin, stdout, ...stopping }, new Progress(reporter, display, io.now));
    await stdout.flush();
  } catch (cause) {
    await screen?.close();
    if (cause instanceof TooManyFailuresError) {
      if (cause.isAtEnd) await stdout.flush();
      reporter.summary();
    }
    if (cause instanceof Interruption && cause.signal === 'SIGINT') reporter.interrupted(settings);
    throw cause;
  } finally {
    await screen?.close();
    await stdout.discard();
  }
}

/** A manifest may lie among the inputs and is none of them. */
function withoutManifest(inputs: readonly Input[], { manifest }: BatchSettings): readonly Input[] {
  return inputs.filter((input) => input.kind !== 'file' || input.path !== manifest?.path);
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
async function learnFirst(inputs: readonly Input[], options: CleanCommandOptions, io: Io): Promise<SharedBook> {
  const { learnTemplates } = await import('./learn-first.js');
  return learnTemplates(inputs, options, io);
}

function isOnlyStdin(inputs: readonly Input[]): boolean {
  return inputs.length > 0 && inputs.every((input) => input === STDIN);
}

function settingsOf(
  inputs: readonly Input[],
  { options, io }: Command,
  known: LoadedTemplates | undefined,
): BatchSettings {
  const { output, outDir } = options;
  const siteFrom = known && parseSiteRule(known.templates.siteFrom);
  const format = options.format ?? (output === undefined ? undefined : outputFormatOf(output));
  return {
    ...readingOf(options, siteFrom),
    title: options.title,
    cleaning: cleaningOf(options),
    ...present({ templates: known?.templates, templatesId: known?.id, siteFrom }),
    delivery: deliveryOf(options),
    cwd: io.cwd,
    jobs: options.jobs ?? workersFor(inputs, io.cores),
    ...(options.maxErrorRate === undefined ? {} : { maxErrorRate: options.maxErrorRate }),
    ...manifestOf(options, io),
    ...(format === undefined ? {} : { outputFormat: format }),
    ...(outDir === undefined ? {} : { outDir: resolve(io.cwd, outDir) }),
  };
}

function keepsManifest({ manifest, resume }: CleanCommandOptions): boolean {
  return manifest !== undefined || resume === true;
}

function manifestOf(options: CleanCommandOptions, io: Io): Pick<BatchSettings, 'manifest'> {
  if (!keepsManifest(options)) return {};
  const { manifest, outDir = '', resume = false } = options;
  return { manifest: { path: resolve(io.cwd, manifest ?? join(outDir, MANIFEST_NAME)), isResumed: resume } };
}

function deliveryOf({ check, dryRun, stdout, output }: CleanCommandOptions): BatchSettings['delivery'] {
  if (check === true || dryRun === true) return 'nowhere';
  return stdout === true || output !== undefined ? 'stdout' : 'files';
}

/** With more inputs than these, what matters at a terminal is how far it is. */
const FEW_INPUTS = 20;

/** The terminal, where a bar can stand on it. */
function screenFor(inputs: readonly Input[], { options, io }: Command): Screen | undefined {
  const goesToStdout = deliveryOf(options) === 'stdout' && options.output === undefined;
  const isOnStdout = goesToStdout || inputs.includes(STDIN);
  return options.quiet !== true && takesBar(io, isOnStdout) ? new Screen(io, inputs) : undefined;
}

function createReporter(inputs: readonly Input[], { options, io }: Command, screen: Screen | undefined): Reporter {
  const toStdout = options.stdout === true || isOnlyStdin(inputs);
  const colours = coloursFor({ choice: colourChoiceOf(options), env: io.env, isTTY: io.isTTY.stderr });
  return new Reporter({
    detail: options.quiet === true ? 'quiet' : options.verbose === true ? 'verbose' : 'normal',
    tellsInputs: screen === undefined || options.verbose === true || inputs.length <= FEW_INPUTS,
    purpose: options.check === true ? 'check' : options.dryRun === true ? 'dry-run' : 'write',
    cwd: io.cwd,
    destination: options.output ?? (toStdout ? 'standard output' : (options.outDir ?? 'files beside the inputs')),
    colours,
    print: (line) => (screen === undefined ? void io.stderr.write(`${line}\n`) : screen.print(line)),
  });
}
