import { HashTable } from '../../measure/hash-table.js';
import type { Tokens } from '../../measure/tokens.js';
import { tokenise } from '../../measure/tokens.js';
import type { DropCategory } from '../../vocabulary.js';
import { CLUES } from './clues.js';
import { SPOKEN } from './neighbours.js';
import type { View } from './view.js';

/** Weights as they stand in `name-weights.json`: learned by `npm run train:categories`, read by people. */
export interface NameWeights {
  /** The categories to which the numbers of each row belong, in their order. */
  readonly categories: readonly string[];
  /** By clue and answer ("place: above"): a weight for each category. */
  readonly clues: Readonly<Record<string, readonly number[]>>;
  /** By word of the line. */
  readonly words: Readonly<Record<string, readonly number[]>>;
}

/** Kinds of which a line may be without a line near that says so. The first is what a line is where nothing speaks. */
const UNSPOKEN: readonly string[] = ['navigation', 'related', 'promotion'];
/** Words of a line that are looked at. */
export const FIRST_WORDS = 12;

/** Whether a clue has no answer where nobody speaks near of any category. */
const ASKS_NEAR = CLUES.map(({ asksNear }) => asksNear === true);

/** Name of an answer's row. */
export function rowName(clue: string, answer: string): string {
  return `${clue}: ${answer}`;
}

/**
 * Which category a dropped line is likeliest to be of, by its place, its looks, the lines around it and its words: a
 * multinomial logistic regression. What its answers weigh is added up.
 */
export class NameModel {
  private readonly categories: readonly DropCategory[];
  private readonly size: number;
  private readonly rows: Float32Array;
  /** By clue: the number of its first row. */
  private readonly firstRow: readonly number[];
  private readonly words: HashTable;
  /** Numbers of the rows that count for a line, in the order in which they are added up. */
  private readonly found: Int32Array;
  /** By category: its column among those spoken of near a line, -1 where nobody need speak of it. */
  private readonly columns: readonly number[];

  constructor(weights: NameWeights) {
    this.categories = weights.categories as readonly DropCategory[];
    this.size = this.categories.length;
    this.found = new Int32Array(CLUES.length + FIRST_WORDS);
    this.columns = this.categories.map((category) =>
      UNSPOKEN.includes(category) ? -1 : (SPOKEN as readonly string[]).indexOf(category),
    );
    const clueRows = CLUES.flatMap(({ name, answers }) =>
      answers.map((answer) => weights.clues[rowName(name, answer)]),
    );
    const words = Object.keys(weights.words);
    const none = this.categories.map(() => 0);
    this.rows = Float32Array.from([...clueRows, ...Object.values(weights.words)].flatMap((row) => row ?? none));
    let next = 0;
    this.firstRow = CLUES.map(({ answers }) => (next += answers.length) - answers.length);
    this.words = new HashTable(words.length);
    const tokens = tokenise(words);
    words.forEach((_, at) => this.words.add(tokens.hash[tokens.lineStart[at]], next + at));
  }

  /** The likeliest category of line `i`, where `expected` has a head start of `lead` (a log weight). */
  likeliest(view: View, i: number, expected: DropCategory, lead: number): DropCategory {
    const { categories } = this;
    const start = categories.indexOf(expected);
    const rows = this.findRows(view, i);
    let best = 0;
    let most = this.sumOf(0, rows, start === 0 ? lead : 0);
    for (let category = 1; category < this.size; category++) {
      if (category !== start && !this.isSpokenNear(view, category, i)) continue;
      const sum = this.sumOf(category, rows, category === start ? lead : 0);
      if (sum <= most) continue;
      best = category;
      most = sum;
    }
    return categories[best];
  }

  /** Most kinds of cruft say what they are somewhere; of those that nobody near speaks of, none is there. */
  private isSpokenNear({ near }: View, category: number, i: number): boolean {
    const column = this.columns[category];
    return column < 0 || (near.any[i] === 1 && near.lines[column][i] > 0);
  }

  /** Notes the rows of the clues' answers for line `i`, and of its words; returns how many. */
  private findRows(view: View, i: number): number {
    const { found } = this;
    let rows = 0;
    const isAlone = !view.near.any[i];
    for (let clue = 0; clue < CLUES.length; clue++) {
      if (isAlone && ASKS_NEAR[clue]) continue;
      const answer = CLUES[clue].ask(view, i);
      if (answer >= 0) found[rows++] = this.firstRow[clue] + answer;
    }
    const { hash, lineStart }: Tokens = view.page.tokens;
    const from = lineStart[i];
    const to = Math.min(lineStart[i + 1], from + FIRST_WORDS);
    for (let at = from; at < to; at++) {
      const row = this.words.get(hash[at]);
      if (row >= 0) found[rows++] = row;
    }
    return rows;
  }

  /** What the first `count` of the rows found say of a category, on top of `start`. */
  private sumOf(category: number, count: number, start: number): number {
    const { found, rows, size } = this;
    let sum = start;
    for (let k = 0; k < count; k++) sum = Math.fround(sum + rows[found[k] * size + category]);
    return sum;
  }
}
