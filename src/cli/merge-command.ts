import { resolve } from 'node:path';
import { OutputError } from '../batch/output-error.js';
import { InputError } from '../formats/input-error.js';
import { mergeSources, openRecordFile, type RecordFile } from '../learn/record-file.js';
import { SEEN_SUFFIX, writeLearned } from '../learn/write-learned.js';
import { formatSiteRule } from '../templates/site-name.js';
import type { LearnSettings } from '../templates/template-file.js';
import { coloursFor } from './colours.js';
import { errorLine } from './error-line.js';
import { EXIT } from './exit-codes.js';
import type { Io } from './io.js';
import type { MergeCommandOptions } from './learn-options.js';
import { learnedSummary } from './learned-summary.js';
import { printable } from './printable.js';
import { UsageError } from './usage-error.js';

/**
 * `clean-article merge FILES -o FILE`: what was learned in parts, as if it had been learned at once. All of it or nothing:
 * a file that cannot be read ends the run, as what came out would lack it.
 */
export async function mergeCommand(files: readonly string[], options: MergeCommandOptions, io: Io): Promise<number> {
  try {
    const opened: RecordFile[] = [];
    for (const file of files) opened.push(await open(file, io));
    const settings = commonSettings(files, opened);
    const records = mergeSources(
      opened.map((one) => one.records),
      settings.perSite,
    );
    const path = resolve(io.cwd, options.output);
    const totals = await writeLearned(records, { path, settings, withRecords: true, signal: io.signal });
    if (options.quiet === true) return EXIT.done;
    for (const line of learnedSummary(totals, settings, options.output)) io.stderr.write(`${printable(line)}\n`);
    return EXIT.done;
  } catch (cause) {
    if (!(cause instanceof InputError || cause instanceof OutputError)) throw cause;
    const colours = coloursFor({ choice: 'auto', env: io.env, isTTY: io.isTTY.stderr });
    io.stderr.write(`${errorLine(cause, { colours, cwd: io.cwd })}\n`);
    return EXIT.failed;
  }
}

async function open(file: string, io: Io): Promise<RecordFile> {
  const name = file + SEEN_SUFFIX;
  try {
    return await openRecordFile(resolve(io.cwd, name), name);
  } catch (cause) {
    if (!(cause instanceof InputError) || cause.code !== 'not-found') throw cause;
    const hint = 'it is written beside each learned file and has to stay there; learn again, without --no-seen';
    throw new InputError(name, { code: 'not-found', message: 'no such file', hint });
  }
}

/** How all the files were learned. Counts of different things cannot be put together. */
function commonSettings(files: readonly string[], opened: readonly RecordFile[]): LearnSettings {
  const [{ settings }] = opened;
  const told = ({ siteFrom, perSite }: LearnSettings): string =>
    `--site-from ${formatSiteRule(siteFrom)} --per-site ${perSite}`;
  const other = opened.findIndex((one) => told(one.settings) !== told(settings));
  if (other < 0) return settings;
  throw new UsageError(
    `${files[0]} was learned with ${told(settings)} and ${files[other]} with ${told(opened[other].settings)}; ` +
      'learn them alike',
  );
}
