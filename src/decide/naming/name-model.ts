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
  private readonly sums: Float32Array;
  /** By category: its column among those spoken of near a line, -1 where nobody need speak of it. */
  private readonly columns: readonly number[];

  constructor(weights: NameWeights) {
    this.categories = weights.categories as readonly DropCategory[];
    this.size = this.categories.length;
    this.sums = new Float32Array(this.size);
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
    const { sums, categories } = this;
    sums.fill(0);
    const start = categories.indexOf(expected);
    if (start >= 0) sums[start] = lead;
    for (let clue = 0; clue < CLUES.length; clue++) {
      const answer = CLUES[clue].ask(view, i);
      if (answer >= 0) this.add(this.firstRow[clue] + answer);
    }
    this.addWords(view.page.tokens, i);
    let best = 0;
    for (let category = 1; category < sums.length; category++) {
      if (sums[category] > sums[best] && (category === start || this.isSpokenNear(view, category, i))) best = category;
    }
    return categories[best];
  }

  /** Most kinds of cruft say what they are somewhere; of those that nobody near speaks of, none is there. */
  private isSpokenNear({ near }: View, category: number, i: number): boolean {
    const column = this.columns[category];
    return column < 0 || near[column][i] > 0;
  }

  private addWords({ hash, lineStart }: Tokens, i: number): void {
    const from = lineStart[i];
    const to = Math.min(lineStart[i + 1], from + FIRST_WORDS);
    for (let at = from; at < to; at++) {
      const row = this.words.get(hash[at]);
      if (row >= 0) this.add(row);
    }
  }

  private add(row: number): void {
    const { sums, rows, size } = this;
    const from = row * size;
    for (let category = 0; category < size; category++) sums[category] += rows[from + category];
  }
}
