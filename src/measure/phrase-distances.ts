import type { Topic } from '../lexicons/lexicon.js';
import { Columns } from './columns.js';
import type { LineCounts } from './line-counts.js';
import { TOPICS } from './phrase-table.js';
import type { PhraseHits } from './phrases.js';
import { NEVER } from './never.js';

/** Topics of which it counts how long ago a phrase stood, and in how many lines one will. */
export const SINCE_TOPICS = ['navigation', 'comment-mark', 'sale'] as const satisfies readonly Topic[];
export const UNTIL_TOPICS = ['navigation', 'advertisement', 'tags', 'author-bio'] as const satisfies readonly Topic[];

/** In longer lines a phrase may stand in a sentence of the article. */
const SHORT_WORDS = 12;

/** How far each line is from short lines with phrases of a topic; arrays over the lines, NEVER where there is none. */
export interface PhraseDistances {
  /** By place in SINCE_TOPICS: lines since the last one above, those above the headline left aside. */
  readonly since: readonly Float32Array[];
  /** By place in UNTIL_TOPICS: lines until the next one below. */
  readonly until: readonly Float32Array[];
  /** Lines below the headline, and above this one, most of which is phrases. */
  readonly phrasesSinceHeadline: Float32Array;
}

/** One pass down and one up. */
export function measurePhraseDistances(counts: LineCounts, phrases: PhraseHits, headline: number): PhraseDistances {
  const count = counts.words.length;
  const columns = new Columns(count, SINCE_TOPICS.length + UNTIL_TOPICS.length + 1);
  // Pushed and not mapped: an array that was mapped is of another kind once this is compiled.
  const since: Float32Array[] = [];
  const until: Float32Array[] = [];
  for (const _ of SINCE_TOPICS) since.push(columns.floats());
  for (const _ of UNTIL_TOPICS) until.push(columns.floats());
  const found: PhraseDistances = { since, until, phrasesSinceHeadline: columns.floats() };
  lookDown(found, counts, phrases, headline);
  lookUp(found, counts, phrases);
  return found;
}

const SINCE = SINCE_TOPICS.map((topic) => TOPICS.indexOf(topic));
const UNTIL = UNTIL_TOPICS.map((topic) => TOPICS.indexOf(topic));

function lookDown(found: PhraseDistances, counts: LineCounts, phrases: PhraseHits, headline: number): void {
  const last = new Float64Array(SINCE.length).fill(-NEVER);
  let full = 0;
  for (let i = 0; i < counts.words.length; i++) {
    for (let t = 0; t < SINCE.length; t++) found.since[t][i] = Math.min(NEVER, i - last[t]);
    found.phrasesSinceHeadline[i] = full;
    if (phrases.covered[i] === 0 || i <= headline) continue;
    if (phrases.covered[i] >= 0.5) full++;
    if (counts.words[i] > SHORT_WORDS) continue;
    for (let t = 0; t < SINCE.length; t++) if (phrases.places[i * TOPICS.length + SINCE[t]]) last[t] = i;
  }
}

function lookUp(found: PhraseDistances, counts: LineCounts, phrases: PhraseHits): void {
  const next = new Float64Array(UNTIL.length).fill(Infinity);
  for (let i = counts.words.length - 1; i >= 0; i--) {
    for (let t = 0; t < UNTIL.length; t++) found.until[t][i] = Math.min(NEVER, next[t] - i);
    if (phrases.covered[i] === 0 || counts.words[i] > SHORT_WORDS) continue;
    for (let t = 0; t < UNTIL.length; t++) if (phrases.places[i * TOPICS.length + UNTIL[t]]) next[t] = i;
  }
}
