import { Columns } from './columns.js';
import type { LineCounts } from './line-counts.js';
import { NEVER } from './never.js';
import { TOPICS } from './phrase-table.js';
import type { PhraseHits } from './phrases.js';

/** Topics whose short lines change what stands below or above them. */
export const ZONE_TOPICS = ['related', 'comments'] as const satisfies readonly (typeof TOPICS)[number][];

export type ZoneTopic = (typeof ZONE_TOPICS)[number];

/** A heading has no more words, and no full stop. */
const HEADING_WORDS = 9;
const NUMBERS = ZONE_TOPICS.map((topic) => TOPICS.indexOf(topic));

/** How far each line is from the headings ("Related", "Leave a reply") that change the zone. */
export interface ZoneHeadings {
  /**
   * For topic `t` (index in ZONE_TOPICS) the lines since the last heading of the topic above, headings above the
   * headline left aside; NEVER where there is none.
   */
  readonly since: readonly Float32Array[];
  /** For topic `t` the lines until the next heading of the topic below; NEVER where there is none. */
  readonly until: readonly Float32Array[];
}

/** One pass for the headings, then for each topic one down and one up. */
export function measureZoneHeadings(counts: LineCounts, phrases: PhraseHits, headline: number): ZoneHeadings {
  const count = counts.words.length;
  const columns = new Columns(count, 2 * ZONE_TOPICS.length, 1);
  // Pushed and not mapped: an array that was mapped is of another kind once this is compiled.
  const since: Float32Array[] = [];
  const until: Float32Array[] = [];
  for (const _ of NUMBERS) since.push(columns.floats());
  for (const _ of NUMBERS) until.push(columns.floats());
  const canHead = columns.flags();
  for (let i = 0; i < count; i++) canHead[i] = counts.words[i] <= HEADING_WORDS && !counts.terminal[i] ? 1 : 0;
  for (let t = 0; t < NUMBERS.length; t++) {
    linesSince(since[t], canHead, phrases, NUMBERS[t], headline);
    linesUntil(until[t], canHead, phrases, NUMBERS[t]);
  }
  return { since, until };
}

function linesSince(
  found: Float32Array,
  canHead: Uint8Array,
  { places }: PhraseHits,
  topic: number,
  headline: number,
): void {
  for (let i = 0, last = -1; i < found.length; i++) {
    found[i] = last < 0 ? NEVER : Math.min(NEVER, i - last);
    if (i > headline && canHead[i] && places[i * TOPICS.length + topic]) last = i;
  }
}

function linesUntil(found: Float32Array, canHead: Uint8Array, { places }: PhraseHits, topic: number): void {
  for (let i = found.length - 1, next = -1; i >= 0; i--) {
    found[i] = next < 0 ? NEVER : Math.min(NEVER, next - i);
    if (canHead[i] && places[i * TOPICS.length + topic]) next = i;
  }
}
