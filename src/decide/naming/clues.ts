import { type Page, phrasePlaces, topicNumber } from '../../measure/page.js';
import { isContact } from './contact.js';
import { SPOKEN } from './neighbours.js';
import { speaksToReader } from './reader.js';
import type { Surroundings } from './surroundings.js';
import type { View } from './view.js';

/** A question about a dropped line with a few answers, each of which speaks for and against categories. */
export interface Clue {
  readonly name: string;
  readonly answers: readonly string[];
  /** Index of the answer for line `i`, -1 for none. */
  readonly ask: (view: View, i: number) => number;
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
const REGIONS = ['above', 'inside', 'below'] as const;

function regionOf({ place }: View, i: number): number {
  if (i < place.from) return 0;
  return i < place.to ? 1 : 2;
}

/** Lower bounds of the steps in which numbers of words, shares and counts are told apart. */
const WORDS = [0, 1, 2, 3, 4, 5, 6, 8, 10, 14, 20, 30];
const SHARES = [0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9];
const MARKS = [0, 0.01, 0.15, 0.3];
const QUARTERS = [0, 0.01, 0.34, 0.67, 1];
const FUNCTION_SHARES = [0, 0.01, 0.2, 0.35];
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
    ask: (view, i) => regionOf(view, i) * steps.length + stepOf(column(view)[i], steps),
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
  return { name, answers: REGIONS, ask: (view, i) => (holds(view.page, i) ? regionOf(view, i) : -1) };
}

const TIME = topicNumber('time');
const SALE = topicNumber('sale');
const NAVIGATION = topicNumber('navigation');
/** Words from which a line may speak to its reader, and from which with a full stop it is a sentence. */
const SOME_WORDS = 4;
const SENTENCE_WORDS = 6;

/** Every clue there is. */
export const CLUES: readonly Clue[] = [
  { name: 'place', answers: PLACES, ask: placeOf },
  byRegion('words', WORDS, ({ page }) => page.counts.words),
  share('entries around', ({ entries }) => entries),
  share('entries ahead', ({ entriesAhead }) => entriesAhead),
  share('titles around', ({ titles }) => titles),
  share('sentences around', ({ sentences }) => sentences),
  share('dates around', ({ dates }) => dates),
  share('sales around', ({ sales }) => sales),
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
  flag('time', (page, i) => phrasePlaces(page, TIME, i) !== 0),
  flag('sale', (page, i) => page.patterns.price[i] > 0 || phrasePlaces(page, SALE, i) !== 0),
  flag('navigation phrase', (page, i) => phrasePlaces(page, NAVIGATION, i) !== 0),
  flag('first line', (_, i) => i === 0),
  flag('sentence', ({ counts }, i) => counts.terminal[i] === 1 && counts.words[i] >= SENTENCE_WORDS),
  flag('colon', ({ counts }, i) => counts.colon[i] === 1),
  flag('question', ({ counts }, i) => counts.question[i] === 1),
  flag('no letters', ({ counts }, i) => counts.letters[i] === 0),
  flag('digits', ({ counts }, i) => counts.digits[i] > 0),
  ofWords('capitals', SOME_WORDS, SHARES, ({ counts }, i) => counts.capitals[i] / counts.words[i]),
  ofWords('function words', SOME_WORDS, FUNCTION_SHARES, ({ functionShare }, i) => functionShare[i]),
  ofWords('shared with body', SOME_WORDS, QUARTERS, ({ shared }, i) => shared.withBody[i]),
  ofWords('in phrases', 0, QUARTERS, ({ phrases }, i) => phrases.covered[i]),
];
