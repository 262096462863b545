import type { Candidates } from '../../src/metadata/index.js';
import { isPersonName } from '../../src/metadata/person-name.js';
import { dayOf, nameSet, plain, showsDay } from '../peers/values.js';
import { type Field, FIELDS, isRight } from './gold.js';
import type { Outcome } from './scores.js';

/** What a reason is found by: the answer, and the page it was found in. */
export interface Missed {
  readonly outcome: Outcome;
  readonly candidates: Candidates;
  /** What was read. */
  readonly text: string;
  /** The day of the last change that was found. */
  readonly changed: string | undefined;
}

interface Reason {
  readonly says: string;
  /** Whether no answer could be right and true: what is marked is not what the page says. */
  readonly isOfMark?: true;
  readonly holds: (missed: Missed, field: Field) => boolean;
}

const isSaid = ({ outcome }: Missed): boolean => outcome.given !== undefined;
const isCandidate = ({ candidates, outcome }: Missed, field: Field): boolean =>
  candidates[field].some(({ value }) => isRight(field, value, outcome.gold));

/** The words of the answer and of the marked value. */
function bothPlain({ outcome: { given, gold } }: Missed): [given: string, gold: string] {
  return [plain(typeof given === 'string' ? given : (given ?? []).join(' ')), plain(gold)];
}

/** One of the two has all that the other has, and more. */
function isJoined(missed: Missed): boolean {
  const [given, gold] = bothPlain(missed);
  return given !== '' && (gold.includes(given) || given.includes(gold));
}

function sharesNames({ outcome: { given, gold } }: Missed): boolean {
  const names = nameSet(given ?? []);
  return [...nameSet(gold)].some((name) => names.has(name));
}

const DAY_BESIDE = 86_400_000;

function isDayBeside({ outcome: { given, gold } }: Missed): boolean {
  const day = typeof given === 'string' ? dayOf(given) : undefined;
  return day !== undefined && Math.abs(Date.parse(day) - Date.parse(gold)) === DAY_BESIDE;
}

/** Why a value is wrong or missing: of each field the first that holds, the last ones for what is left. */
const REASONS: Readonly<Record<Field, readonly Reason[]>> = {
  title: [
    {
      says: 'marked is another form that the page gives too, in its title or its data',
      holds: (missed, field) => isSaid(missed) && isCandidate(missed, field),
    },
    { says: 'a part is joined to it, or left out, that stands in the same line', holds: isJoined },
    { says: 'another line was taken for the headline', holds: isSaid },
    { says: 'it was found, and too unlikely to be said', holds: isCandidate },
    { says: 'no headline was found', holds: () => true },
  ],
  authors: [
    {
      says: 'marked is a team, a firm or an account, no name of a person',
      holds: ({ outcome }) => !outcome.gold.split(/,|\sand\s/).some((name) => isPersonName(name.trim())),
    },
    {
      says: 'marked are degrees, titles or roles with the name',
      holds: (missed) => isSaid(missed) && isJoined(missed) && !sharesNames(missed),
    },
    { says: 'one of several authors is missing, or one too many', holds: sharesNames },
    { says: 'another person or the site was taken for the author', holds: isSaid },
    { says: 'it was found, and too unlikely to be said', holds: isCandidate },
    { says: 'the name stands where none was looked for, or in a shape that was not read', holds: () => true },
  ],
  published: [
    {
      says: 'marked is a day that stands nowhere in the page',
      isOfMark: true,
      holds: ({ text, outcome }) => !showsDay(text, outcome.gold),
    },
    {
      says: 'marked is the day that the page calls the one of its last change',
      isOfMark: true,
      holds: ({ changed, outcome }) => changed === outcome.gold,
    },
    { says: 'the same moment in another time zone, or the day beside', holds: isDayBeside },
    {
      says: 'of several days another was believed',
      holds: (missed, field) => isSaid(missed) && isCandidate(missed, field),
    },
    { says: 'it was found, and too unlikely to be said', holds: isCandidate },
    { says: 'it stands where the day of an article was not looked for, and another was said', holds: isSaid },
    {
      says: 'it stands where the day of an article was not looked for, or its numbers are open to two readings',
      holds: () => true,
    },
  ],
};

/** How many values each reason explains. */
export class Reasons {
  private readonly counts = new Map<string, number>();

  /** Counts the reason; false where it lies in what is marked. */
  add(field: Field, missed: Missed): boolean {
    const reason = REASONS[field].find(({ holds }) => holds(missed, field))!;
    const name = `${field}: ${reason.says}`;
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
    return reason.isOfMark !== true;
  }

  countOf(name: string): number {
    return this.counts.get(name) ?? 0;
  }

  /** The names of all reasons, those of a field together. */
  static names(): string[] {
    return FIELDS.flatMap((field) => REASONS[field].map(({ says }) => `${field}: ${says}`));
  }
}
