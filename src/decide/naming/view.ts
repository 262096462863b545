import type { Page } from '../../measure/page.js';
import type { CategoryEvidence } from '../categorise.js';
import { Authors } from './author.js';
import type { View } from './clues.js';
import { findContents } from './contents.js';
import { placeOfArticle } from './place.js';
import { measureSurroundings } from './surroundings.js';
import { measureTopics } from './topics.js';

/** What became of the lines of a page before those that leave it are named. */
export interface Sorted {
  /** 1 for lines that leave the page altogether. */
  readonly dropped: Uint8Array;
  /** 1 for lines of the text. */
  readonly stays: Uint8Array;
  /** Whether line `i` is lifted as a byline. */
  readonly isByline: (i: number) => boolean;
}

/** Measures what dropped lines are named by: a fixed number of passes over the lines. */
export function viewOf(page: Page, found: CategoryEvidence, { dropped, stays, isByline }: Sorted): View {
  return {
    page,
    found,
    around: measureSurroundings(page, dropped),
    topics: measureTopics(page, found, stays),
    place: placeOfArticle(page, stays),
    authors: new Authors(page, isByline),
    contents: findContents(page, stays),
  };
}
