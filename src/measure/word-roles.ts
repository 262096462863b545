import { flags, integers } from '../document/room.js';
import { Columns } from './columns.js';
import { HINTS } from './hints.js';
import { hintsOf } from './name-hints.js';
import type { PageWords } from './page-words.js';
import type { PhraseTable } from './phrase-table.js';
import type { Tokens } from './tokens.js';

/** What a word does in its line, as bits beside its hints. */
const FUNCTION = 8;
/** Long enough to carry a topic, no number, no function word. */
export const TOPIC = 16;
const TOPIC_SHIFT = 4;

/** Which words of the lines hold sentences together, and which carry a topic. */
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
  /** By word of the page: bits, TOPIC among them. */
  readonly roles: Uint8Array;
}

/** One pass over the page's different words, one over all of them. */
export function findRoles(tokens: Tokens, words: PageWords, table: PhraseTable, language: number): WordRoles {
  const { lineStart } = tokens;
  const { of } = words;
  const lines = lineStart.length - 1;
  const roles = rolesOf(words, table, language);
  // Topics behind their starts: few allocations, each of which takes as long as a look at many lines.
  const room = integers(lines + 1 + of.length);
  const topicStart = room.subarray(0, lines + 1);
  const topics = room.subarray(lines + 1);
  const columns = new Columns(lines, 1, 1);
  const functionShare = columns.floats();
  const hints = columns.flags();
  let count = 0;
  for (let i = 0; i < lines; i++) {
    const from = lineStart[i];
    const to = lineStart[i + 1];
    let sum = 0;
    let all = 0;
    for (let at = from; at < to; at++) {
      const word = of[at];
      const role = roles[word];
      all |= role;
      sum += role & FUNCTION;
      // Written in any case, and left standing only where the word counts: no branch that is hard to foretell.
      topics[count] = word;
      count += role >> TOPIC_SHIFT;
    }
    if (to > from) functionShare[i] = sum / FUNCTION / (to - from);
    hints[i] = all & HINTS;
    topicStart[i + 1] = count;
  }
  return { functionShare, topics: topics.subarray(0, count), topicStart, hints, roles };
}

/** The roles of each of the page's different words: one look tells all that is asked of it. */
function rolesOf(words: PageWords, table: PhraseTable, language: number): Uint8Array {
  const { count, hash, known, isLong } = words;
  const functionMarks = table.functionMarks(language);
  const roles = flags(count);
  for (let word = 0; word < count; word++) {
    const number = known[word];
    const isFunction = number >= 0 && functionMarks[number] === 1;
    const role = isFunction ? FUNCTION : isLong[word] === 1 ? TOPIC : 0;
    roles[word] = role | hintsOf(hash[word], number === table.numberWord);
  }
  return roles;
}
