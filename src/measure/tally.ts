import { Columns } from './columns.js';

/** What is counted of each line while it is cut into words; arrays over the lines. */
export interface Tally {
  /** Words that are no characters of a spaceless script. */
  readonly spaced: Float32Array;
  /** Of these: words that begin with a capital, are all capitals, or are numbers. */
  readonly capitals: Float32Array;
  readonly allCapitals: Float32Array;
  readonly numbers: Float32Array;
  /** Characters of scripts without spaces. */
  readonly spaceless: Float32Array;
  readonly letters: Float32Array;
  readonly digits: Float32Array;
  /** Neither letter, digit nor white space. */
  readonly symbols: Float32Array;
  readonly commas: Float32Array;
  /** Sentence ends inside the line and at its end. */
  readonly sentences: Float32Array;
  readonly quotes: Float32Array;
  /** Marks that separate the entries of a list on one line: | > › » • · / \ and the like between spaces. */
  readonly separators: Float32Array;
  /**
   * Words that go on from the word before them by a single mark such as an apostrophe; -1 where the line holds
   * characters which are no words here but are to whoever counts the words of a text, or the other way round.
   */
  readonly joined: Float32Array;
  /** 1 where the line holds "://", "www." or "@" inside a word. */
  readonly address: Uint8Array;
  /** Kinds of the marks that the line holds: the lower eight bits of `marks.ts`. */
  readonly marks: Uint8Array;
}

/** A tally of nothing yet. */
export function emptyTally(lines: number): Tally {
  const columns = new Columns(lines, 13, 2);
  return {
    spaced: columns.floats(),
    capitals: columns.floats(),
    allCapitals: columns.floats(),
    numbers: columns.floats(),
    spaceless: columns.floats(),
    letters: columns.floats(),
    digits: columns.floats(),
    symbols: columns.floats(),
    commas: columns.floats(),
    sentences: columns.floats(),
    quotes: columns.floats(),
    separators: columns.floats(),
    joined: columns.floats(),
    address: columns.flags(),
    marks: columns.flags(),
  };
}
