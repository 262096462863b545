import type { LineCounts } from './line-counts.js';
import { TOPICS } from './phrase-table.js';
import type { PhraseHits } from './phrases.js';

/** Topics whose short lines change what stands below or above them. */
export const ZONE_TOPICS = [
  'related',
  'comments',
  'navigation',
  'byline',
] as const satisfies readonly (typeof TOPICS)[number][];

export type ZoneTopic = (typeof ZONE_TOPICS)[number];

/** A heading has no more words, and no full stop. */
const HEADING_WORDS = 9;
const NUMBERS = ZONE_TOPICS.map((topic) => TOPICS.indexOf(topic));

/** How far each line is from the headings ("Related", "Leave a reply") that change the zone. */
export interface ZoneHeadings {
  /**
   * For topic `t` (index in ZONE_TOPICS) the lines since the last heading of the topic above, headings above the
   * headline left aside; NaN where there is none.
   */
  readonly since: readonly Float32Array[];
  /** For topic `t` the lines until the next heading of the topic below; NaN where there is none. */
  readonly until: readonly Float32Array[];
}

/** One pass down and one pass up. */
export function measureZoneHeadings(counts: LineCounts, phrases: PhraseHits, headline: number): ZoneHeadings {
  const count = counts.words.length;
  const since = ZONE_TOPICS.map(() => new Float32Array(count));
  const until = ZONE_TOPICS.map(() => new Float32Array(count));
  const last = new Int32Array(ZONE_TOPICS.length).fill(-1);
  for (let i = 0; i < count; i++) {
    for (let t = 0; t < last.length; t++) since[t][i] = last[t] < 0 ? NaN : i - last[t];
    if (i > headline && canHead(counts, i)) see(i);
  }
  last.fill(-1);
  for (let i = count - 1; i >= 0; i--) {
    for (let t = 0; t < last.length; t++) until[t][i] = last[t] < 0 ? NaN : last[t] - i;
    if (canHead(counts, i)) see(i);
  }
  return { since, until };

  function see(i: number): void {
    for (let t = 0; t < last.length; t++) if (phrases.places[i * TOPICS.length + NUMBERS[t]]) last[t] = i;
  }
}

function canHead(counts: LineCounts, i: number): boolean {
  return counts.words[i] <= HEADING_WORDS && !counts.terminal[i];
}
