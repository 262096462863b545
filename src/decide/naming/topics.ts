import { Columns } from '../../measure/columns.js';
import type { Page } from '../../measure/page.js';
import { CATEGORIES, type Category } from '../../vocabulary.js';
import { type CategoryEvidence, SURE } from '../categorise.js';

/** Categories that lines below, above and around a line may speak of, in the order of their columns. */
export const SPOKEN = [
  'navigation',
  'social',
  'share',
  'advertisement',
  'promotion',
  'subscription',
  'related',
  'comments',
  'consent',
  'access',
  'legal',
  'author-bio',
  'media',
  'byline',
  'caption',
  'tags',
] as const satisfies readonly Category[];

/** Strength from which a line's words speak of a category at all. */
const SPEAKS = 0.3;
/** Words of the longest line that counts as the heading of those below it. */
const HEADING_WORDS = 9;
/** Lines on either side that are looked at. */
const REACH = 5;

/** What the lines around each line say that they are; for each of SPOKEN arrays over the lines. */
export interface Topics {
  /** Lines since the last short line above that says surely that it is of the category, with no line of the text between; 0 for none. */
  readonly since: readonly Float32Array[];
  /** Lines until the next such line below; 0 for none. */
  readonly until: readonly Float32Array[];
  /** How many lines within REACH, the line itself left out, speak of the category. */
  readonly near: readonly Float32Array[];
}

const columnOf = new Map<Category, number>(SPOKEN.map((category, column) => [category, column]));

/** The column of what line `i` says that it is, -1 where it says nothing. */
export function spokenColumn({ said, saidStrength }: CategoryEvidence, i: number): number {
  const own = said[i];
  return own === undefined || saidStrength[i] < SPEAKS ? -1 : (columnOf.get(own) ?? -1);
}

/** For each category one pass down and one up. `stays[i]` is 1 for lines of the text. */
export function measureTopics(page: Page, found: CategoryEvidence, stays: Uint8Array): Topics {
  const { count } = page;
  const columns = new Columns(count, 3 * SPOKEN.length);
  const topics: Topics = {
    since: SPOKEN.map(() => columns.floats()),
    until: SPOKEN.map(() => columns.floats()),
    near: SPOKEN.map(() => columns.floats()),
  };
  const spoken = Int8Array.from({ length: count }, (_, i) => spokenColumn(found, i));
  const heads = Uint8Array.from({ length: count }, (_, i) =>
    found.saidStrength[i] >= SURE && page.counts.words[i] <= HEADING_WORDS ? 1 : 0,
  );
  const last = new Int32Array(SPOKEN.length).fill(-1);
  for (let i = 0; i < count; i++) {
    for (let column = 0; column < last.length; column++)
      if (last[column] >= 0) topics.since[column][i] = i - last[column];
    if (stays[i]) last.fill(-1);
    else if (spoken[i] >= 0 && heads[i]) last[spoken[i]] = i;
    if (spoken[i] >= 0) addNear(topics.near[spoken[i]], i);
  }
  last.fill(-1);
  for (let i = count - 1; i >= 0; i--) {
    for (let column = 0; column < last.length; column++)
      if (last[column] >= 0) topics.until[column][i] = last[column] - i;
    if (stays[i]) last.fill(-1);
    else if (spoken[i] >= 0 && heads[i]) last[spoken[i]] = i;
  }
  return topics;
}

function addNear(near: Float32Array, i: number): void {
  const to = Math.min(near.length - 1, i + REACH);
  for (let k = Math.max(0, i - REACH); k <= to; k++) if (k !== i) near[k]++;
}

/** Number of every category, for those who count them. */
export const CATEGORY_COUNT = CATEGORIES.length;
