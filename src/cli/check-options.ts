import { isInputName } from '../formats/input-format.js';
import type { CleanCommandOptions, ListOptions, SharedOptions } from './options.js';
import { UsageError } from './usage-error.js';

/** Option pairs that ask for two different things. */
const CONTRADICTIONS: readonly (readonly [keyof CleanCommandOptions, keyof CleanCommandOptions, string])[] = [
  ['stdout', 'outDir', '--stdout and --out-dir name two places; give one of them'],
  ['stdout', 'output', '--stdout and --output name two places; give one of them'],
  ['outDir', 'output', '--out-dir and --output name two places; give one of them'],
  ['check', 'output', '--check writes nothing; leave --output out'],
  ['dryRun', 'output', '--dry-run writes nothing; leave --output out'],
  ['stdout', 'check', '--check writes nothing; leave --stdout out'],
  ['stdout', 'dryRun', '--dry-run writes nothing; leave --stdout out'],
  ['learn', 'templates', '--learn learns anew what --templates would read; give one of them'],
  ...(['manifest', 'resume'] as const).map(
    (other) =>
      [
        'learn',
        other,
        `--learn learns from all inputs anew; learn into a file first, and give --templates with --${other}`,
      ] as const,
  ),
  ...(['stdout', 'output', 'check', 'dryRun'] as const).flatMap((one) =>
    (['manifest', 'resume'] as const).map(
      (other) => [one, other, `--${other} is for runs that write files beside inputs or into --out-dir`] as const,
    ),
  ),
  ['quiet', 'verbose', '--quiet and --verbose contradict each other; give one of them'],
];

/** Throws a UsageError where options contradict each other. */
export function checkCleanOptions(options: CleanCommandOptions): void {
  for (const [one, other, message] of CONTRADICTIONS) {
    if (options[one] !== undefined && options[one] !== false && options[other] !== undefined)
      throw new UsageError(message);
  }
  if (options.outDir !== undefined && isInputName(options.outDir) && !/[\\/]$/.test(options.outDir)) {
    throw new UsageError(
      `--out-dir is a folder, and '${options.outDir}' is called as a file is; give --output for one file, or write / behind it`,
    );
  }
  if (options.siteFrom !== undefined && options.learn !== true) {
    throw new UsageError(
      '--site-from says how --learn tells sites apart, and a file of --templates knows it; leave it out',
    );
  }
  checkListOptions(options);
  if (options.resume === true && options.outDir === undefined && options.manifest === undefined) {
    throw new UsageError(
      '--resume needs to know what was done: give --manifest FILE, or --out-dir, in which it is looked for',
    );
  }
  checkSharedOptions(options);
}

/** Throws a UsageError where the list's form is told and no list. */
export function checkListOptions(options: ListOptions): void {
  if (options.null === true && options.filesFrom === undefined) {
    throw new UsageError('-0 says how --files-from is read; give --files-from as well');
  }
}

/** Throws a UsageError where a category is to be both kept and dropped. */
export function checkSharedOptions({ keep = [], drop = [] }: SharedOptions): void {
  const both = keep.filter((category) => drop.includes(category));
  if (both.length > 0) throw new UsageError(`--keep and --drop both name ${both.join(', ')}; take it from one of them`);
}
