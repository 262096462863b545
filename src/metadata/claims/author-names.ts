import { isAgency, namesInstitution } from '../not-a-person.js';
import { beginsWithGivenName } from '../given-names.js';
import { isPersonName } from '../person-name.js';
import type { Claim } from './claim.js';
import { isSiteName } from './site-names.js';

/** Authors as data give them. */
export interface StatedAuthors {
  readonly names: readonly string[];
  /** True for a team, a firm or the site itself: it stands where no person is named. */
  readonly isOrganisation: boolean;
}

const MOST = 12;
const LONGEST = 200;
const LONGEST_NAME = 60;
const MOST_WORDS = 5;
const BY = /^(?:by|von|par|por|di|door|af|av|written by|posted by|words by|author|autor)[:\s]\s*/iu;
const ADDRESS = /@|:\/\/|\bwww\.|\.(?:com|org|net)\b/i;
/** Accounts and settings that nobody filled in. */
const NOBODY =
  /admin|webmaster|^(?:root|user|guest|anonymous|unknown|none|null|undefined|default|author|test|editor|wordpress)$/iu;
const DEGREE =
  /[,\s]+(?:Ph\.?\s?D|M\.?D|D\.?O|M\.?S|M\.?Sc|M\.?A|M\.?Ed|M\.?P\.?H|M\.?B\.?A|R\.?D|R\.?N|R\.?D\.?N|L\.?D|C\.?P\.?A|J\.?D|D\.?V\.?M|Esq|CFP|CEPF|FACP)(?:[®™.]*)(?=$|,)/gu;
const TITLE = /^(?:Dr|Prof|Mr|Mrs|Ms|Rev)\.?\s+(?=\p{Lu})/u;
/** What stands behind a name in the same element: a bar, a dash, a bracket, a label, a date. */
const BEHIND =
  /(?:\s*[|•·–—]|\s*\([^)]*\)?$|\s+[-/]\s|\s*(?:Last [Uu]pdate|Published|Updated|Posted|Modified|Reviewed)|\s+(?:on|says)\b|,?\s+(?:\p{L}{3,9}\.?,?\s+)?\p{Nd}{1,4}(?:st|nd|rd|th)?\b).*$/su;
const CONJUNCTION = /\s+(?:and|und|et|y|e|og|och|en|&)\s+/u;

/**
 * The persons whom a claim names, without a "By", without degrees and roles behind a comma; a name of one word counts
 * where it is all that is said. Else the team or organisation that it names. News agencies, addresses and accounts of
 * administrators are neither.
 */
export function statedAuthors({ values, called }: Claim, sites: ReadonlySet<string>): StatedAuthors {
  const pieces = values.slice(0, MOST).flatMap(piecesOf);
  const persons = pieces.filter((name) => called !== 'organisation' && isNameOfAuthor(name) && !isSite(name, sites));
  if (persons.length > 0) return { names: unique(persons).slice(0, MOST), isOrganisation: false };
  const named = values.map(withoutFrame).find(isNameOfOrganisation);
  return { names: named === undefined ? [] : [named], isOrganisation: true };
}

function unique(names: readonly string[]): string[] {
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}

/** A value without what stands before and behind the names. */
function withoutFrame(value: string): string {
  return value.length > LONGEST
    ? ''
    : value
        .replace(BY, '')
        .replace(BY, '')
        .replace(DEGREE, '')
        .replace(BEHIND, '')
        .replace(/^[\s,.:–-]+/u, '')
        .trim();
}

function isNameOfOrganisation(name: string): boolean {
  if (name === '' || name.length > LONGEST_NAME || name.split(' ').length > MOST_WORDS + 1) return false;
  return /\p{L}{2}/u.test(name) && !ADDRESS.test(name) && !NOBODY.test(name) && !isAgency(name);
}

/** The names that one value lists. Behind a comma stands another name, or what the first one does. */
function piecesOf(value: string): string[] {
  const bare = withoutFrame(value);
  const lists = bare.split(/\s*;\s*/u).filter((part) => part !== '');
  return lists.flatMap((list) => {
    const parts = list.split(/\s*,\s*/u).flatMap((part) => part.split(CONJUNCTION));
    if (parts.length === 1) return [tidy(list)];
    const [first = '', ...others] = parts.map(tidy);
    // "Brandt, Ada".
    if (others.length === 1 && !first.includes(' ') && !others[0]!.includes(' ') && /,/.test(list))
      return [`${others[0]} ${first}`];
    return [first, ...others.filter(isPersonName)];
  });
}

function tidy(name: string): string {
  return name
    .replace(BY, '')
    .replace(TITLE, '')
    .replace(/[\s,:–-]+$/u, '')
    .replace(/(?<=\p{L}{3})\.$/u, '')
    .trim();
}

/** The site itself is no author, unless it has the name of a person, as the blog of one does. */
function isSite(name: string, sites: ReadonlySet<string>): boolean {
  return isSiteName(sites, name) && !(isPersonName(name) && beginsWithGivenName(name));
}

function isNameOfAuthor(name: string): boolean {
  if (name === '' || name.length > LONGEST_NAME || NOBODY.test(name) || ADDRESS.test(name) || !/\p{L}{2}/u.test(name))
    return false;
  if (name.split(' ').length > MOST_WORDS || isAgency(name)) return false;
  return !namesInstitution(name);
}
