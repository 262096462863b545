import { HashTable } from './hash-table.js';
import type { PageWords } from './page-words.js';
import { PROSE } from './prose.js';
import { LONG, NUMBER, SINGLE_CHARACTER, type Tokens } from './tokens.js';

/** Lines within which a shared word counts as near. */
const NEAR = 12;

/** How much of each line's content words the rest of the page uses; arrays over the lines, shares from 0 to 1. */
export interface SharedWords {
  /** Content words: long enough to carry a topic, no number, no function word. */
  readonly content: Float32Array;
  /** Share of them that stand in some other line of prose. */
  readonly withBody: Float32Array;
  /** Share of them that stand in a line of prose within NEAR lines. */
  readonly withNear: Float32Array;
  /** In how many other lines of prose one of its content words stands, on average. */
  readonly usesInBody: Float32Array;
  /** Page-wide number of each token's word, -1 for words that carry no topic. */
  readonly topicOf: Int32Array;
  readonly topics: number;
}

/** Three passes over the words: number them, then look back, then look ahead. */
export function measureSharedWords(
  tokens: Tokens,
  words: PageWords,
  isFunction: Uint8Array,
  prose: Float32Array,
): SharedWords {
  const lines = prose.length;
  const { topicOf, topics } = numberTopics(tokens, words, isFunction);
  const inProse = new Int32Array(topics);
  const lastIn = new Int32Array(topics).fill(-1);
  for (let i = 0; i < lines; i++) {
    if (prose[i] < PROSE) continue;
    for (let at = tokens.lineStart[i]; at < tokens.lineStart[i + 1]; at++) {
      const topic = topicOf[at];
      if (topic < 0 || lastIn[topic] === i) continue;
      lastIn[topic] = i;
      inProse[topic]++;
    }
  }
  const near = nearUses(tokens, topicOf, topics, prose);
  const shared: SharedWords = {
    content: new Float32Array(lines),
    withBody: new Float32Array(lines),
    withNear: new Float32Array(lines),
    usesInBody: new Float32Array(lines),
    topicOf,
    topics,
  };
  for (let i = 0; i < lines; i++) {
    const own = prose[i] >= PROSE ? 1 : 0;
    let content = 0;
    let body = 0;
    let close = 0;
    let uses = 0;
    for (let at = tokens.lineStart[i]; at < tokens.lineStart[i + 1]; at++) {
      const topic = topicOf[at];
      if (topic < 0) continue;
      content++;
      if (inProse[topic] > own) body++;
      uses += inProse[topic] - own;
      if (near[at]) close++;
    }
    shared.content[i] = content;
    if (content === 0) continue;
    shared.withBody[i] = body / content;
    shared.usesInBody[i] = uses / content;
    shared.withNear[i] = close / content;
  }
  return shared;
}

/** The topics of a page are its words; where characters stand without spaces, two of them make a word. */
function numberTopics(
  tokens: Tokens,
  words: PageWords,
  isFunction: Uint8Array,
): { topicOf: Int32Array; topics: number } {
  const topicOf = new Int32Array(tokens.count).fill(-1);
  let spaceless = false;
  for (let at = 0; at < tokens.count; at++) {
    const flags = tokens.flags[at];
    if (!(flags & LONG) || flags & NUMBER || isFunction[at]) continue;
    if (flags & SINGLE_CHARACTER) spaceless = true;
    topicOf[at] = words.of[at];
  }
  return spaceless ? numberPairs(tokens, topicOf) : { topicOf, topics: words.count };
}

function numberPairs(tokens: Tokens, topicOf: Int32Array): { topicOf: Int32Array; topics: number } {
  const table = new HashTable(tokens.count + 1);
  let topics = 0;
  for (let at = 0; at < tokens.count; at++) {
    if (topicOf[at] < 0) continue;
    const next = tokens.flags[at] & SINGLE_CHARACTER && at + 1 < tokens.count ? tokens.hash[at + 1] : 0;
    const found = table.add((tokens.hash[at] + Math.imul(next, 31)) | 0, topics);
    if (found === topics) topics++;
    topicOf[at] = found;
  }
  return { topicOf, topics };
}

/** 1 for each token whose word stands in another line of prose at most NEAR lines away. */
function nearUses(tokens: Tokens, topicOf: Int32Array, topics: number, prose: Float32Array): Uint8Array {
  const near = new Uint8Array(tokens.count);
  const lines = prose.length;
  const last = new Int32Array(topics).fill(-NEAR - 1);
  for (let i = 0; i < lines; i++) look(i, i);
  last.fill(-NEAR - 1);
  for (let i = lines - 1; i >= 0; i--) look(i, lines - 1 - i);
  return near;

  function look(line: number, clock: number): void {
    const from = tokens.lineStart[line];
    const to = tokens.lineStart[line + 1];
    for (let at = from; at < to; at++) {
      const topic = topicOf[at];
      if (topic >= 0 && clock - last[topic] <= NEAR) near[at] = 1;
    }
    if (prose[line] < PROSE) return;
    for (let at = from; at < to; at++) if (topicOf[at] >= 0) last[topicOf[at]] = clock;
  }
}
