import { parseArgs } from 'node:util';
import { MODES } from '../src/vocabulary.js';
import { contenders, HINDSIGHT } from './contenders.js';
import type { Contender } from './contenders.js';
import { SCRAPERS } from './corpus.js';
import type { SetName } from './corpus.js';
import { inputsOf } from './measure.js';
import type { Input } from './measure.js';

export const HELP = `Usage: npm run bench:accuracy -- [options]

  --set NAME       one set alone: ${Object.keys(SCRAPERS).join(', ')}
  --scraper NAME   one scraper alone, or "single"
  --only NAME      one row alone: "nothing removed", "C4", "clean-article" or "hindsight"
  --mode NAME      ${MODES.join(', ')}; default balanced
  --sample N       every Nth page
  --worst N        list clean-article's N worst pages of each set and scraper
  --json           figures as JSON
  --help
`;

const DEFAULT_SETS: readonly SetName[] = ['wcxb-articles', 'aed-news', 'multilingual-segments'];

/** What `bench:accuracy` was asked for. */
export interface AccuracyOptions {
  readonly sets: readonly SetName[];
  readonly input?: Input;
  readonly rows: readonly Contender[];
  readonly every: number;
  readonly worst: number;
  readonly json: boolean;
}

/** The command line asks for something that there is not. */
export class UsageError extends Error {}

export function readOptions(args: string[]): AccuracyOptions | 'help' {
  const { values } = parse(args);
  if (values.help) return 'help';
  const allSets = Object.keys(SCRAPERS) as SetName[];
  const sets = values.set === undefined ? DEFAULT_SETS : [oneOf(values.set, allSets, '--set')];
  return {
    sets,
    ...(values.scraper === undefined ? {} : { input: oneOf(values.scraper, sets.flatMap(inputsOf), '--scraper') }),
    rows: rowsOf(values.only, contenders(oneOf(values.mode, MODES, '--mode'))),
    every: wholeNumber(values.sample, 1, '--sample'),
    worst: wholeNumber(values.worst, 0, '--worst'),
    json: values.json,
  };
}

/** The rows of the table; hindsight only where it is asked for. */
function rowsOf(only: string | undefined, usual: readonly Contender[]): readonly Contender[] {
  if (only === undefined) return usual;
  const all = [...usual, HINDSIGHT];
  const name = oneOf(
    only,
    all.map((row) => row.name),
    '--only',
  );
  return all.filter((row) => row.name === name);
}

/** What `parseArgs` makes of it is left to inference: it follows from the options given. */
function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        set: { type: 'string' },
        scraper: { type: 'string' },
        only: { type: 'string' },
        mode: { type: 'string', default: 'balanced' },
        sample: { type: 'string', default: '1' },
        worst: { type: 'string', default: '0' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function oneOf<T extends string>(value: string, known: readonly T[], option: string): T {
  const found = known.find((one) => one === value);
  if (found === undefined) throw new UsageError(`${option} is one of: ${[...new Set(known)].join(', ')}`);
  return found;
}

function wholeNumber(value: string, least: number, option: string): number {
  if (!/^\d+$/.test(value) || Number(value) < least) throw new UsageError(`${option} is a whole number from ${least}`);
  return Number(value);
}
