import { integers } from '../../document/room.js';
import type { Page } from '../../measure/page.js';
import type { CategoryEvidence } from '../categorise.js';
import { Authors } from './author.js';
import { findContents } from './contents.js';
import { countSpeakers, type SpokenNear } from './neighbours.js';
import { type ArticlePlace, placeOfArticle } from './place.js';
import { measureSurroundings, type Surroundings } from './surroundings.js';

/** What became of the lines of a page before those that leave it are named. */
export interface Sorted {
  /** 1 for lines that leave the page altogether. */
  readonly dropped: Uint8Array;
  /** 1 for lines of the text. */
  readonly stays: Uint8Array;
  /** Whether line `i` is lifted as a byline. */
  readonly isByline: (i: number) => boolean;
}

/** What dropped lines are named by. */
export interface View {
  readonly page: Page;
  /** 1 for lines that leave the page altogether. */
  readonly dropped: Uint8Array;
  readonly found: CategoryEvidence;
  readonly around: Surroundings;
  readonly place: ArticlePlace;
  readonly authors: Authors;
  /** 1 for entries of a table of contents. */
  readonly contents: Uint8Array;
  /** What the lines near each line speak of. */
  readonly near: SpokenNear;
  /** By word of the page, as far as it was looked up: 2 more than its number in the model; 1 where it has none. */
  readonly numbers: Int32Array;
}

/** Measures what dropped lines are named by: a fixed number of passes over the lines. */
export function viewOf(page: Page, found: CategoryEvidence, { dropped, stays, isByline }: Sorted): View {
  return {
    page,
    dropped,
    found,
    around: measureSurroundings(page, dropped),
    place: placeOfArticle(page, stays),
    authors: new Authors(page, isByline),
    contents: findContents(page, stays),
    near: countSpeakers(found),
    numbers: integers(page.words.count),
  };
}
