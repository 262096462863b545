import { doubles } from '../document/room.js';
import type { Line } from '../document/document.js';
import { Columns } from './columns.js';
import type { LineCounts } from './line-counts.js';
import { TOPICS } from './phrase-table.js';
import type { PhraseHits } from './phrases.js';

/** Lines on either side that each share is taken over. */
const MARK_REACH = 6;
const PHRASE_REACH = 4;
/** Marks of comments count in lines of fewer words than this. */
const MARK_WORDS = 15;

const COMMENT_MARK = TOPICS.indexOf('comment-mark');

/** What stands around each line: means over the line and its neighbours; arrays over the lines. */
export interface Neighbourhood {
  /** Share of short lines with marks of a comment thread ("reply", "says"). */
  readonly commentMarks: Float32Array;
  /** Share of words that stand in known phrases. */
  readonly phrases: Float32Array;
  /** Share of letters inside links. */
  readonly links: Float32Array;
}

/** One pass to fill each kind of value, one to take its means. */
export function measureNeighbourhood(lines: readonly Line[], counts: LineCounts, phrases: PhraseHits): Neighbourhood {
  const count = lines.length;
  const columns = new Columns(count, 5);
  const commentMarks = columns.floats();
  const links = columns.floats();
  for (let i = 0; i < count; i++) {
    if (counts.words[i] < MARK_WORDS && phrases.places[i * TOPICS.length + COMMENT_MARK]) commentMarks[i] = 1;
    links[i] = lines[i].linkShare;
  }
  const sums = doubles(count + 1);
  return {
    commentMarks: means(commentMarks, MARK_REACH, sums, columns.floats()),
    phrases: means(phrases.covered, PHRASE_REACH, sums, columns.floats()),
    links: means(links, PHRASE_REACH, sums, columns.floats()),
  };
}

/** Mean of the values at most `reach` lines away, the line itself among them; `sums` is room to work in. */
function means(values: Float32Array, reach: number, sums: Float64Array, found: Float32Array): Float32Array {
  const count = values.length;
  for (let i = 0; i < count; i++) sums[i + 1] = sums[i] + values[i];
  for (let i = 0; i < count; i++) {
    const from = Math.max(0, i - reach);
    const to = Math.min(count, i + reach + 1);
    found[i] = (sums[to] - sums[from]) / (to - from);
  }
  return found;
}
