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
const parseCategory = oneOf('category', CATEGORIES);
const parseMapped = oneOf('field to map', MAPPED_FIELDS);

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
