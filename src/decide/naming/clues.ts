import { type Page, phrasePlaces, topicNumber } from '../../measure/page.js';
import type { CategoryEvidence } from '../categorise.js';
import { isAccount } from './accounts.js';
import type { Authors } from './author.js';
import { isContact } from './contact.js';
import type { ArticlePlace } from './place.js';
import { speaksToReader } from './reader.js';
import type { Surroundings } from './surroundings.js';
import { opensComment } from './thread.js';
import { SPOKEN, spokenColumn, type Topics } from './topics.js';

/** What lines are named by. */
export interface View {
  readonly page: Page;
  readonly found: CategoryEvidence;
  readonly around: Surroundings;
  readonly topics: Topics;
  readonly place: ArticlePlace;
  readonly authors: Authors;
  /** 1 for entries of a table of contents. */
  readonly contents: Uint8Array;
}

/** A question about a dropped line with a few answers, each of which speaks for and against categories. */
export interface Clue {
  readonly name: string;
  readonly answers: readonly string[];
  /** Index of the answer for line `i`, -1 for none. */
  readonly ask: (view: View, i: number) => number;
}

/** Index of the last step that the value reaches. */
function stepOf(value: number, steps: readonly number[]): number {
  let step = steps.length - 1;
  while (step > 0 && value < steps[step]) step--;
  return step;
}

const named = (steps: readonly number[]): string[] => steps.map((step) => String(step));
const cross = (one: readonly string[], other: readonly string[]): string[] =>
  one.flatMap((a) => other.map((b) => `${a} ${b}`));

const PLACES = ['above', 'head', 'between', 'just below', 'below', 'foot'] as const;
const JUST_BELOW = 6;
const FOOT_LINES = 12;

function placeOf({ page, place }: View, i: number): number {
  if (i < place.from) return 0;
  if (i < place.prose) return 1;
  if (i < place.to) return 2;
  if (i <= place.to + JUST_BELOW) return 3;
  return i < page.count - FOOT_LINES ? 4 : 5;
}

const WORDS = [0, 1, 2, 3, 4, 5, 6, 8, 10, 14, 20, 30];
const SHARES = [0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9];
const FEW = [0, 0.01, 0.15, 0.3];
const COARSE = ['above', 'between', 'below'] as const;
const COARSE_OF = [0, 1, 1, 2, 2, 2];
const coarse = (view: View, i: number): number => COARSE_OF[placeOf(view, i)];

const SINCE = [1, 2, 3, 5, 9, 17, 33, 65];
const UNTIL = [1, 2, 3, 5, 9];
const NEAR = [1, 2, 3, 5];
const STRENGTHS = [0, 0.5, 0.9];
const MENU = 0.7;

const TIME = topicNumber('time');
const SALE = topicNumber('sale');
const NAVIGATION = topicNumber('navigation');

function sharesAround(name: string, of: (around: Surroundings) => Float32Array): Clue {
  return {
    name,
    answers: cross(COARSE, named(SHARES)),
    ask: (view, i) => coarse(view, i) * SHARES.length + stepOf(of(view.around)[i], SHARES),
  };
}

function flag(name: string, holds: (view: View, i: number) => boolean): Clue {
  return { name, answers: COARSE, ask: (view, i) => (holds(view, i) ? coarse(view, i) : -1) };
}

/** Every clue there is. */
export const CLUES: readonly Clue[] = [
  { name: 'place', answers: PLACES, ask: placeOf },
  {
    name: 'words',
    answers: cross(COARSE, named(WORDS)),
    ask: (view, i) => coarse(view, i) * WORDS.length + stepOf(view.page.counts.words[i], WORDS),
  },
  {
    name: 'words among entries',
    answers: cross(['few', 'many'], named(WORDS)),
    ask: (view, i) => (view.around.entries[i] >= MENU ? WORDS.length : 0) + stepOf(view.page.counts.words[i], WORDS),
  },
  sharesAround('entries', ({ entries }) => entries),
  sharesAround('entries ahead', ({ entriesAhead }) => entriesAhead),
  sharesAround('titles', ({ titles }) => titles),
  sharesAround('sentences', ({ sentences }) => sentences),
  sharesAround('dates', ({ dates }) => dates),
  sharesAround('sales', ({ sales }) => sales),
  {
    name: 'comment marks',
    answers: cross(COARSE, named(FEW)),
    ask: (view, i) => coarse(view, i) * FEW.length + stepOf(view.page.near.commentMarks[i], FEW),
  },
  {
    name: 'says',
    answers: cross(SPOKEN, named(STRENGTHS)),
    ask: ({ found }, i) => {
      const column = spokenColumn(found, i);
      return column < 0 ? -1 : column * STRENGTHS.length + stepOf(found.saidStrength[i], STRENGTHS);
    },
  },
  {
    name: 'says at place',
    answers: cross(SPOKEN, PLACES),
    ask: (view, i) => {
      const column = spokenColumn(view.found, i);
      return column < 0 ? -1 : column * PLACES.length + placeOf(view, i);
    },
  },
  {
    name: 'says among entries',
    answers: cross(SPOKEN, ['few', 'many']),
    ask: ({ found, around }, i) => {
      const column = spokenColumn(found, i);
      return column < 0 ? -1 : column * 2 + (around.entries[i] >= MENU ? 1 : 0);
    },
  },
  {
    name: 'says in words',
    answers: cross(SPOKEN, ['1', '3', '6', '12']),
    ask: ({ found, page }, i) => {
      const column = spokenColumn(found, i);
      return column < 0 ? -1 : column * 4 + stepOf(page.counts.words[i], [0, 3, 6, 12]);
    },
  },
  ...SPOKEN.map((category, column): Clue => ({
    name: `since ${category}`,
    answers: named(SINCE),
    ask: ({ topics }, i) => (topics.since[column][i] > 0 ? stepOf(topics.since[column][i], SINCE) : -1),
  })),
  ...SPOKEN.map((category, column): Clue => ({
    name: `until ${category}`,
    answers: named(UNTIL),
    ask: ({ topics }, i) => (topics.until[column][i] > 0 ? stepOf(topics.until[column][i], UNTIL) : -1),
  })),
  ...SPOKEN.map((category, column): Clue => ({
    name: `near ${category}`,
    answers: named(NEAR),
    ask: ({ topics }, i) => (topics.near[column][i] > 0 ? stepOf(topics.near[column][i], NEAR) : -1),
  })),
  flag('contents', ({ contents }, i) => contents[i] === 1),
  flag('contact', ({ page }, i) => isContact(page, i)),
  flag('account', ({ page }, i) => isAccount(page, i)),
  flag('author', ({ authors }, i) => authors.isAbout(i)),
  flag('reader', ({ page }, i) => page.counts.words[i] >= 4 && speaksToReader(page, i)),
  flag(
    'reader in a sentence',
    ({ page }, i) => page.counts.words[i] >= 8 && page.counts.terminal[i] === 1 && speaksToReader(page, i),
  ),
  flag('opens a comment', ({ page }, i) => opensComment(page, i)),
  flag('date', ({ page }, i) => page.dated[i] === 1),
  flag('time', ({ page }, i) => phrasePlaces(page, TIME, i) !== 0),
  flag('sale', ({ page }, i) => page.patterns.price[i] > 0 || phrasePlaces(page, SALE, i) !== 0),
  flag('navigation phrase', ({ page }, i) => phrasePlaces(page, NAVIGATION, i) !== 0),
  flag('first', (_, i) => i === 0),
  flag('again', ({ page }, i) => page.repeats.again[i] === 1),
  flag('stands again', ({ page }, i) => page.repeats.count[i] > 1 && page.repeats.again[i] === 0),
  flag('networks', ({ page }, i) => page.networks.distinct[i] > 0),
  flag('row of networks', ({ page }, i) => page.networks.share[i] >= 0.5),
  flag('full stop', ({ page }, i) => page.counts.terminal[i] === 1 && page.counts.words[i] >= 6),
  flag('colon', ({ page }, i) => page.counts.colon[i] === 1),
  flag('question', ({ page }, i) => page.counts.question[i] === 1),
  flag('ellipsis', ({ page }, i) => page.counts.ellipsis[i] === 1),
  flag('quotes', ({ page }, i) => page.counts.quotes[i] > 0),
  flag('commas', ({ page }, i) => page.counts.commas[i] > 0),
  flag('address', ({ page }, i) => page.counts.address[i] === 1),
  flag('no letters', ({ page }, i) => page.counts.letters[i] === 0),
  flag('digits', ({ page }, i) => page.counts.digits[i] > 0),
  flag('heading', ({ page }, i) => page.document.lines[i].mark === 'heading'),
  flag('bullet', ({ page }, i) => page.document.lines[i].mark === 'bullet'),
  flag(
    'alone',
    ({ page }, i) => page.document.lines[i].blankBefore > 0 && (page.document.lines[i + 1]?.blankBefore ?? 0) > 0,
  ),
  flag('follows', ({ page }, i) => page.document.lines[i].blankBefore === 0),
  {
    name: 'capitals',
    answers: named(SHARES),
    ask: ({ page }, i) =>
      page.counts.words[i] < 4 ? -1 : stepOf(page.counts.capitals[i] / page.counts.words[i], SHARES),
  },
  {
    name: 'function words',
    answers: named([0, 0.01, 0.2, 0.35]),
    ask: ({ page }, i) => (page.counts.words[i] < 4 ? -1 : stepOf(page.functionShare[i], [0, 0.01, 0.2, 0.35])),
  },
  {
    name: 'shared with body',
    answers: named([0, 0.01, 0.34, 0.67, 1]),
    ask: ({ page }, i) => (page.counts.words[i] < 3 ? -1 : stepOf(page.shared.withBody[i], [0, 0.01, 0.34, 0.67, 1])),
  },
  {
    name: 'covered by phrases',
    answers: named([0, 0.01, 0.34, 0.67, 1]),
    ask: ({ page }, i) => stepOf(page.phrases.covered[i], [0, 0.01, 0.34, 0.67, 1]),
  },
];
