import { doubles, floats, integers } from '../document/room.js';
import { Columns } from './columns.js';
import type { Topics } from './shared-words.js';

/** Lines on either side over which the shares are averaged. */
export const SHARED_WINDOWS = [12] as const;
/** A topic is the article's where so many of its lines, by their likelihood, have it. */
const ENOUGH = 0.5;

/** How much each line speaks of what the likely article speaks of; arrays over the lines. */
export interface SharedWithArticle {
  /** Share of the line's content words that other lines of the article have. */
  readonly share: Float32Array;
  /** In how many of them, by their likelihood, one of its content words stands on average. */
  readonly uses: Float32Array;
  /** The share over all content words of the line and SHARED_WINDOWS[k] lines on either side. */
  readonly around: readonly Float32Array[];
}

/** Two passes over the content words, then one over the lines for each width. */
export function measureSharedWithArticle(
  { row, start, count: topics }: Topics,
  likely: Float32Array,
): SharedWithArticle {
  const count = likely.length;
  const columns = new Columns(count, 2 + SHARED_WINDOWS.length);
  const found = { share: columns.floats(), uses: columns.floats() };
  const inArticle = weighTopics(row, start, likely, topics);
  const shared = doubles(count + 1);
  const content = doubles(count + 1);
  for (let i = 0; i < count; i++) {
    let common = 0;
    let uses = 0;
    for (let at = start[i]; at < start[i + 1]; at++) {
      const others = inArticle[row[at]] - likely[i];
      uses += others;
      // With no branch: which way it goes is hard to foretell.
      common += Number(others > ENOUGH);
    }
    const words = start[i + 1] - start[i];
    if (words > 0) {
      found.share[i] = common / words;
      found.uses[i] = uses / words;
    }
    shared[i + 1] = shared[i] + common;
    content[i + 1] = content[i] + words;
  }
  const around = SHARED_WINDOWS.map((lines) => {
    const share = columns.floats();
    for (let i = 0; i < count; i++) {
      const from = Math.max(0, i - lines);
      const to = Math.min(count, i + 1 + lines);
      share[i] = (shared[to] - shared[from]) / Math.max(1, content[to] - content[from]);
    }
    return share;
  });
  return { share: found.share, uses: found.uses, around };
}

/** For each topic the likelihoods of the lines that have it, added up. */
function weighTopics(row: Int32Array, start: Int32Array, likely: Float32Array, topics: number): Float32Array {
  const inArticle = floats(topics);
  const last = integers(topics).fill(-1);
  for (let i = 0; i < likely.length; i++) {
    for (let at = start[i]; at < start[i + 1]; at++) {
      const topic = row[at];
      if (last[topic] !== i) inArticle[topic] += likely[i];
      last[topic] = i;
    }
  }
  return inArticle;
}
