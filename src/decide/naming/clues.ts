import { type Page, phrasePlaces, topicNumber } from '../../measure/page.js';
import { TOPICS } from '../../measure/phrase-table.js';
import { CATEGORIES, type Category } from '../../vocabulary.js';
import { isContact } from './contact.js';
import { SPOKEN } from './neighbours.js';
import { speaksToReader } from './reader.js';
import type { Named } from './rules.js';
import type { Surroundings } from './surroundings.js';
import type { View } from './view.js';

/** A question about a dropped line with a few answers, each of which speaks for and against categories. */
export interface Clue {
  readonly name: string;
  readonly answers: readonly string[];
  /** Index of the answer for line `i`, which stands in the region and of which the rules say `named`; -1 for none. */
  readonly ask: (view: View, i: number, region: number, named: Named) => number;
  /** Whether it has no answer where none of the lines near says what it is. */
  readonly asksNear?: boolean;
}

/** Where a line stands: above the headline, between it and the body, inside the body, below it, at the page's end. */
const PLACES = ['above', 'head', 'inside', 'just below', 'below', 'foot'] as const;
const JUST_BELOW = 6;
const FOOT_LINES = 12;

function placeOf({ page, place }: View, i: number): number {
  if (i < place.from) return 0;
  if (i < place.prose) return 1;
  if (i < place.to) return 2;
  if (i <= place.to + JUST_BELOW) return 3;
  return i < page.count - FOOT_LINES ? 4 : 5;
}

/** The same in three, for clues that say another thing in another place. */
export const REGIONS = ['above', 'inside', 'below'] as const;

/** Number of the region in which line `i` stands. */
export function regionOf({ place }: View, i: number): number {
  if (i < place.from) return 0;
  return i < place.to ? 1 : 2;
}

/** Lower bounds of the steps in which numbers of words, shares and counts are told apart. */
const WORDS = [0, 1, 2, 3, 4, 5, 6, 8, 10, 14, 20, 30];
const SHARES = [0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9];
const MARKS = [0, 0.01, 0.15, 0.3];
const QUARTERS = [0, 0.01, 0.34, 0.67, 1];
const SPEAKERS = [1, 2, 3, 5];

/** Index of the last step that the value reaches. */
function stepOf(value: number, steps: readonly number[]): number {
  let step = steps.length - 1;
  while (step > 0 && value < steps[step]) step--;
  return step;
}

/** A number, told in steps; `column` has it for every line. */
function byRegion(name: string, steps: readonly number[], column: (view: View) => Float32Array): Clue {
  return {
    name,
    answers: REGIONS.flatMap((region) => steps.map((step) => `${region} ${step}`)),
    ask: (view, i, region) => region * steps.length + stepOf(column(view)[i], steps),
  };
}

function share(name: string, column: (around: Surroundings) => Float32Array): Clue {
  return byRegion(name, SHARES, ({ around }) => column(around));
}

/** A number that makes sense for lines of at least so many words. */
function ofWords(
  name: string,
  least: number,
  steps: readonly number[],
  value: (page: Page, i: number) => number,
): Clue {
  return {
    name,
    answers: steps.map(String),
    ask: ({ page }, i) => (page.counts.words[i] < least ? -1 : stepOf(value(page, i), steps)),
  };
}

/** Yes or no; yes is an answer in each region, no is none. */
function flag(name: string, holds: (page: Page, i: number) => boolean): Clue {
  return { name, answers: REGIONS, ask: (view, i, region) => (holds(view.page, i) ? region : -1) };
}

const SALE = topicNumber('sale');
/** Words from which a line may speak to its reader, and from which with a full stop it is a sentence. */
const SOME_WORDS = 4;
const SENTENCE_WORDS = 6;

/** How surely a line's own words say what the rules name it, and what else they name it by. */
export const RULED_BY = ['surely', 'likely', 'faintly', 'form', 'near heading', 'heading', 'place'] as const;
const SURELY = 0.7;
const LIKELY = 0.5;

/** Index in RULED_BY for line `i`. */
export function ruledBy({ found }: View, i: number, { category, by }: Named): number {
  if (by !== 'words') return Math.max(0, (RULED_BY as readonly string[]).indexOf(by));
  if (found.said[i] !== category) return 3;
  return found.saidStrength[i] >= SURELY ? 0 : found.saidStrength[i] >= LIKELY ? 1 : 2;
}

const categoryNumber = new Map<Category, number>(CATEGORIES.map((category, number) => [category, number]));

function numberOf({ category }: Named): number {
  return categoryNumber.get(category) ?? 0;
}

const STAR = 0x2a;
/** A field of a form that must be filled in: "Email *". */
function endsWithStar({ document }: Page, i: number): boolean {
  const { text } = document.lines[i];
  return text.charCodeAt(text.length - 1) === STAR;
}

/** One more clue for each topic, which are asked together (`NameModel`): the region, where line `i` speaks of it. */
export const TOPIC_CLUES: readonly Pick<Clue, 'name' | 'answers'>[] = TOPICS.map((topic) => ({
  name: `speaks of ${topic}`,
  answers: REGIONS,
}));

/** Every clue that is asked by itself. */
export const CLUES: readonly Clue[] = [
  {
    name: 'rules',
    answers: CATEGORIES.flatMap((category) => RULED_BY.map((by) => `${category} ${by}`)),
    ask: (view, i, _, named) => numberOf(named) * RULED_BY.length + ruledBy(view, i, named),
  },
  {
    name: 'rules by region',
    answers: REGIONS.flatMap((region) => CATEGORIES.map((category) => `${region} ${category}`)),
    ask: (_view, _i, region, named) => region * CATEGORIES.length + numberOf(named),
  },
  { name: 'place', answers: PLACES, ask: placeOf },
  byRegion('words', WORDS, ({ page }) => page.counts.words),
  share('entries around', ({ entries }) => entries),
  share('titles around', ({ titles }) => titles),
  share('sentences around', ({ sentences }) => sentences),
  share('dates around', ({ dates }) => dates),
  byRegion('comment marks around', MARKS, ({ page }) => page.near.commentMarks),
  ...SPOKEN.map((category, column): Clue => ({
    name: `${category} around`,
    answers: SPEAKERS.map(String),
    ask: ({ near: { lines } }, i) => (lines[column][i] > 0 ? stepOf(lines[column][i], SPEAKERS) : -1),
    asksNear: true,
  })),
  flag('contact', isContact),
  flag('to the reader', (page, i) => page.counts.words[i] >= SOME_WORDS && speaksToReader(page, i)),
  flag('date', ({ dated }, i) => dated[i] === 1),
  flag('sale', (page, i) => page.patterns.price[i] > 0 || phrasePlaces(page, SALE, i) !== 0),
  flag('cut off', ({ counts }, i) => counts.ellipsis[i] === 1),
  flag('star', endsWithStar),
  flag('sentence', ({ counts }, i) => counts.terminal[i] === 1 && counts.words[i] >= SENTENCE_WORDS),
  flag('digits', ({ counts }, i) => counts.digits[i] > 0),
  ofWords('capitals', SOME_WORDS, SHARES, ({ counts }, i) => counts.capitals[i] / counts.words[i]),
  ofWords('shared with body', SOME_WORDS, QUARTERS, ({ shared }, i) => shared.withBody[i]),
];
