import { doubles, flags, floats, integers } from '../document/room.js';
import { Columns } from './columns.js';
import { HINTS } from './hints.js';
import { HINTS_OF_WORDS } from './name-hints.js';
import type { PageWords } from './page-words.js';
import { table } from './read-words.js';
import type { Tokens } from './tokens.js';
import type { WordBook } from './wording.js';

/** What a word does in its line, as bits beside its hints. */
const FUNCTION = 8;
/** The book of words says what it weighs. */
const WEIGHED = 16;
/** Long enough to carry a topic, no number, no function word. The highest bit: a shift leaves it alone. */
export const TOPIC = 32;
const TOPIC_SHIFT = 5;

/** Which words of the lines hold sentences together, which carry a topic, and what all of a line's are together. */
export interface WordRoles {
  /** By line: share of function words of the page's language. */
  readonly functionShare: Float32Array;
  /**
   * Numbers of the words that carry a topic, of all lines in a row, and where each line's begin; one more entry than
   * lines.
   */
  readonly topics: Int32Array;
  readonly topicStart: Int32Array;
  /** By line: the hints of all its words. */
  readonly hints: Uint8Array;
  /** By line: what its words weigh, added up, and how many of them the book weighs; 0 where it is of another language. */
  readonly weights: Float64Array;
  readonly weighed: Int32Array;
  /** By line: hash of all its words in their order. */
  readonly hash: Int32Array;
  /** By word of the page: bits, TOPIC among them. */
  readonly roles: Uint8Array;
}

/** By what words are known. */
export interface WordsKnown {
  /** Number of the page's language in the table of words; -1 for none. */
  readonly language: number;
  readonly book: WordBook;
}

/** One pass over the page's different words, one over all of them: whatever asks every word is asked in it. */
export function findRoles(tokens: Tokens, words: PageWords, known: WordsKnown): WordRoles {
  const lines = tokens.lineStart.length - 1;
  const weightOf = floats(words.count);
  const roles = rolesOf(words, known, weightOf);
  const columns = new Columns(lines, 3, 1);
  // Topics behind their starts: few allocations, each of which takes as long as a look at many lines.
  const room = integers(lines + 1 + words.of.length);
  const topicStart = room.subarray(0, lines + 1);
  const topics = room.subarray(lines + 1);
  const sums: LineSums = {
    functionShare: columns.floats(),
    weighed: columns.integers(),
    hash: columns.integers(),
    weights: doubles(lines),
    hints: columns.flags(),
  };
  addUp(tokens, words.of, roles, weightOf, topics, topicStart, sums);
  // One by one: objects that are spread have other hidden classes, and each makes readers compile anew.
  return {
    functionShare: sums.functionShare,
    topics: topics.subarray(0, topicStart[lines]),
    topicStart,
    hints: sums.hints,
    weights: sums.weights,
    weighed: sums.weighed,
    hash: sums.hash,
    roles,
  };
}

/** What the words of each line come to. */
type LineSums = Pick<WordRoles, 'functionShare' | 'weighed' | 'hash' | 'weights' | 'hints'>;

function addUp(
  { lineStart, hash: hashes }: Tokens,
  of: Int32Array,
  roles: Uint8Array,
  weightOf: Float32Array,
  topics: Int32Array,
  topicStart: Int32Array,
  { functionShare, weighed, hash, weights, hints }: LineSums,
): void {
  let count = 0;
  for (let i = 0; i < hints.length; i++) {
    const from = lineStart[i];
    const to = lineStart[i + 1];
    let functions = 0;
    let all = 0;
    let known = 0;
    let weight = 0;
    let mixed = to - from;
    for (let at = from; at < to; at++) {
      const word = of[at];
      const role = roles[word];
      all |= role;
      // No question whether a word has the role, whose answer is hard to foretell: what it has not adds nothing.
      functions += role & FUNCTION;
      known += role & WEIGHED;
      weight += weightOf[word];
      mixed = Math.imul(mixed ^ hashes[at], 0x5bd1e995) ^ (mixed >>> 13);
      // Written in any case, and left standing only where the word counts.
      topics[count] = word;
      count += role >> TOPIC_SHIFT;
    }
    if (to > from) functionShare[i] = functions / FUNCTION / (to - from);
    weights[i] = weight;
    weighed[i] = known / WEIGHED;
    hash[i] = mixed;
    hints[i] = all & HINTS;
    topicStart[i + 1] = count;
  }
}

/** The roles of each of the page's different words: one look tells all that is asked of it. Fills in their weights. */
function rolesOf(words: PageWords, { language, book }: WordsKnown, weightOf: Float32Array): Uint8Array {
  const { count, known, isLong } = words;
  const marks = marksFor(language);
  const isOfBook = book.language === table.nameOf(language);
  const { weights, isWeighed } = book;
  const roles = flags(count);
  for (let word = 0; word < count; word++) {
    const number = known[word];
    let role = number >= 0 && number < marks.length ? marks[number] : 0;
    if (isLong[word] === 1 && (role & FUNCTION) === 0) role |= TOPIC;
    if (isOfBook && number >= 0 && number < weights.length) {
      weightOf[word] = weights[number];
      role |= isWeighed[number] * WEIGHED;
    }
    roles[word] = role;
  }
  return roles;
}

const marksOf = new Map<number, Uint8Array>();

/** By word of the table: FUNCTION for the function words of a language (-1 for none), and the hints. Made once a language. */
function marksFor(language: number): Uint8Array {
  const known = marksOf.get(language);
  if (known !== undefined) return known;
  const marks = new Uint8Array(table.size);
  for (const [word, hints] of HINTS_OF_WORDS) marks[word] = hints;
  for (let word = 0; word < marks.length; word++) {
    if (table.functionLanguages(word).includes(language)) marks[word] |= FUNCTION;
  }
  marksOf.set(language, marks);
  return marks;
}
