import { flags, integers } from '../document/room.js';
import { Columns } from './columns.js';
import { HashTable } from './hash-table.js';
import type { PageWords } from './page-words.js';
import { PROSE } from './prose.js';
import { SINGLE_CHARACTER, type Tokens } from './tokens.js';
import { TOPIC, type WordRoles } from './word-roles.js';

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
  readonly topics: Topics;
}

/** The topics of a page, line by line. */
export interface Topics {
  /** Number of each topic, of all lines in a row, and where each line's begin. */
  readonly row: Int32Array;
  readonly start: Int32Array;
  /** How many different ones there are. */
  readonly count: number;
}

/** Two passes over the words that carry a topic: one looks back, one looks ahead and sums up. */
export function measureSharedWords(
  tokens: Tokens,
  words: PageWords,
  roles: WordRoles,
  prose: Float32Array,
): SharedWords {
  const topics = numberTopics(tokens, words, roles);
  const near = flags(topics.row.length);
  const ofTopics = new Columns(topics.count, 2);
  const inProse = ofTopics.integers();
  const last = ofTopics.integers();
  lookBack(topics, prose, near, inProse, last);
  const columns = new Columns(prose.length, 4);
  const shared: SharedWords = {
    content: columns.floats(),
    withBody: columns.floats(),
    withNear: columns.floats(),
    usesInBody: columns.floats(),
    topics,
  };
  lookAhead(topics, prose, near, inProse, last, shared);
  return shared;
}

/** Marks what stands in a line of prose at most NEAR lines above, and counts the lines of prose that have a topic. */
function lookBack(topics: Topics, prose: Float32Array, near: Uint8Array, inProse: Int32Array, last: Int32Array): void {
  const { row, start } = topics;
  last.fill(-NEAR - 1);
  for (let i = 0; i < prose.length; i++) {
    for (let at = start[i]; at < start[i + 1]; at++) near[at] = isNegative(i - last[row[at]] - NEAR - 1);
    if (prose[i] < PROSE) continue;
    for (let at = start[i]; at < start[i + 1]; at++) {
      const topic = row[at];
      inProse[topic] += last[topic] === i ? 0 : 1;
      last[topic] = i;
    }
  }
}

/** Looks for the same below, and adds up what was found of each line. */
function lookAhead(
  topics: Topics,
  prose: Float32Array,
  near: Uint8Array,
  inProse: Int32Array,
  last: Int32Array,
  shared: SharedWords,
): void {
  const { row, start } = topics;
  const never = prose.length + NEAR + 1;
  last.fill(never);
  for (let i = prose.length - 1; i >= 0; i--) {
    const content = start[i + 1] - start[i];
    if (content === 0) continue;
    const own = prose[i] >= PROSE ? 1 : 0;
    let body = 0;
    let close = 0;
    let uses = 0;
    for (let at = start[i]; at < start[i + 1]; at++) {
      const topic = row[at];
      const others = inProse[topic] - own;
      uses += others;
      body += isNegative(-others);
      close += near[at] | isNegative(last[topic] - i - NEAR - 1);
    }
    if (own === 1) for (let at = start[i]; at < start[i + 1]; at++) last[row[at]] = i;
    shared.content[i] = content;
    shared.withBody[i] = body / content;
    shared.usesInBody[i] = uses / content;
    shared.withNear[i] = close / content;
  }
}

/** 1 or 0 by the sign of an integer, with no branch: which way it goes is hard to foretell. */
function isNegative(value: number): number {
  return value >>> 31;
}

/** The topics of a page are its words; where characters stand without spaces, two of them make a word. */
function numberTopics(tokens: Tokens, words: PageWords, roles: WordRoles): Topics {
  if (!tokens.isSpaceless) return { row: roles.topics, start: roles.topicStart, count: words.count };
  const row = integers(roles.topics.length);
  const table = new HashTable(row.length, integers);
  let count = 0;
  for (let at = 0, written = 0; at < tokens.count; at++) {
    if ((roles.roles[words.of[at]] & TOPIC) === 0) continue;
    const next = tokens.flags[at] & SINGLE_CHARACTER && at + 1 < tokens.count ? tokens.hash[at + 1] : 0;
    const topic = table.add((tokens.hash[at] + Math.imul(next, 31)) | 0, count);
    if (topic === count) count++;
    row[written++] = topic;
  }
  return { row, start: roles.topicStart, count };
}
