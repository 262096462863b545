import { COMPRESSION_CHOICES, type CompressionChoice } from '../bytes/compression.js';
import { encodingOf } from '../bytes/encodings.js';
import { INPUT_FORMATS, type InputFormat } from '../formats/input-format.js';
import { type FieldMap, MAPPED_FIELDS, type MappedField } from '../formats/known-fields.js';
import { OUTPUT_FORMATS, type OutputFormat } from '../formats/writer.js';
import { parseSiteRule, type SiteRule } from '../templates/site-name.js';
import { CATEGORIES, MODES, type Category, type Mode } from '../vocabulary.js';
import { COLOUR_CHOICES, type ColourChoice } from './colours.js';
import { ChoiceError, UsageError } from './usage-error.js';

/** A parser of an option's value that takes the words of a closed list only. */
function oneOf<Word extends string>(what: string, allowed: readonly Word[]): (given: string) => Word {
  return (given) => {
    const word = allowed.find((candidate) => candidate === given);
    if (word === undefined) throw new ChoiceError(what, given, allowed);
    return word;
  };
}

export const parseMode: (given: string) => Mode = oneOf('mode', MODES);
export const parseInputFormat: (given: string) => InputFormat = oneOf('input format', INPUT_FORMATS);
export const parseOutputFormat: (given: string) => OutputFormat = oneOf('format', OUTPUT_FORMATS);
export const parseColour: (given: string) => ColourChoice = oneOf('colour choice', COLOUR_CHOICES);
export const parseCompression: (given: string) => CompressionChoice = oneOf('compression', COMPRESSION_CHOICES);
const parseCategory = oneOf('category', CATEGORIES);
const parseMapped = oneOf('field to map', MAPPED_FIELDS);

/** The name of a file or a folder. An empty variable in a script would name the current folder. */
export function parseName(given: string): string {
  if (given !== '') return given;
  throw new UsageError('a name is empty; check the variable it came from, or leave the option out');
}

/** The name of a file to be written beside which or into which others go, so that it cannot be standard output. */
export function parsePlace(given: string): string {
  if (given !== '-') return parseName(given);
  throw new UsageError(
    "'-' is standard output, which this cannot go to; name a place, or write ./- for one of that name",
  );
}

/** How the site of a document is told. */
export function parseSiteFrom(given: string): SiteRule {
  const rule = parseSiteRule(given);
  if (rule !== undefined) return rule;
  throw new UsageError(`--site-from takes host, folder:LEVEL, field:NAME or pattern:REGEX, not '${given}'`);
}

/** A whole number, two or more. */
export function parseCount(given: string): number {
  const count = /^\d{1,6}$/.test(given) ? Number(given) : 0;
  if (count < 2) throw new UsageError(`--per-site takes a whole number from 2 on, not '${given}'`);
  return count;
}

/** Collects the categories of an option that may be given several times and holds several, separated by commas. */
export function collectCategories(given: string, before: readonly Category[] = []): readonly Category[] {
  const added = given.split(',').map((word) => parseCategory(word.trim()));
  return [...new Set([...before, ...added])];
}

/** Collects `FIELD=NAME` pairs, likewise. */
export function collectMap(given: string, before: FieldMap = {}): FieldMap {
  const pairs = given.split(',').map((pair): [MappedField, string] => {
    const [field = '', ...rest] = pair.split('=');
    const name = rest.join('=').trim();
    if (name === '') throw new UsageError(`--map takes pairs such as title=headline, not '${pair.trim()}'`);
    return [parseMapped(field.trim()), name];
  });
  return { ...before, ...Object.fromEntries(pairs) };
}

/** Reads the name of an encoding, as HTTP and HTML have them. */
export function parseEncoding(given: string): string {
  const encoding = encodingOf(given);
  if (encoding !== undefined) return encoding;
  const some = 'utf-8, windows-1252, windows-1251, koi8-r, shift_jis, gb18030, big5, euc-kr';
  throw new UsageError(`there is no encoding '${given}', or it is not read; some that are: ${some}`);
}

const BYTES_OF_UNIT: Readonly<Record<string, number>> = {
  '': 1,
  b: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  k: 1024,
  kib: 1024,
  m: 1024 ** 2,
  mib: 1024 ** 2,
  g: 1024 ** 3,
  gib: 1024 ** 3,
};

/** Reads a number of bytes: `5000000`, `100MB`, `2GiB`. */
export function parseBytes(given: string): number {
  const [, number = '', unit = ''] = /^(\d+(?:\.\d+)?) ?([kmg]?i?b?)$/i.exec(given.trim()) ?? [];
  const bytes = Math.floor(Number(number) * (BYTES_OF_UNIT[unit.toLowerCase()] ?? NaN));
  if (number !== '' && Number.isSafeInteger(bytes) && bytes > 0) return bytes;
  throw new UsageError(`'${given}' is no number of bytes; give one such as 5000000, 100MB or 2GiB`);
}

/** Reads how many documents may be cleaned at the same time. */
export function parseJobs(given: string): number {
  const jobs = /^\d{1,3}$/.test(given) ? Number(given) : 0;
  if (jobs > 0) return jobs;
  throw new UsageError(`'${given}' is no number of jobs; give one from 1 to 999`);
}

/** Reads a share, from 0 to 1. */
export function parseRate(given: string): number {
  const rate = /^(?:\d+(?:\.\d*)?|\.\d+)$/.test(given) ? Number(given) : NaN;
  if (rate <= 1) return rate;
  throw new UsageError(`'${given}' is no share of documents; give one from 0 to 1, such as 0.01`);
}
