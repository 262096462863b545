import { LEXICONS } from '../../lexicons/index.js';
import { HashTable } from '../../measure/hash-table.js';
import { NUMBER, tokenise } from '../../measure/tokens.js';
import type { Category, DropCategory } from '../../vocabulary.js';
import { Chain } from './chain.js';
import { type Clue, CLUES, regionOf, REGIONS, RULED_BY, ruledBy, TOPIC_CLUES } from './clues.js';
import { PackedRows } from './packed-rows.js';
import type { Named } from './rules.js';
import type { View } from './view.js';

/** Weights as they stand in `name-weights.json`: learned by `npm run train:categories`, read by people. */
export interface NameWeights {
  /** The categories to which the numbers of each row belong, in their order. */
  readonly categories: readonly string[];
  /** By category of the line above in the same run: a weight for each category. */
  readonly follows: Readonly<Record<string, readonly number[]>>;
  /** By clue and answer ("place: above"): a weight for each category. */
  readonly clues: Readonly<Record<string, readonly number[]>>;
  /** By word of the line, by word that begins the line above, and the one below. */
  readonly words: Readonly<Record<string, readonly number[]>>;
  readonly wordsAbove: Readonly<Record<string, readonly number[]>>;
  readonly wordsBelow: Readonly<Record<string, readonly number[]>>;
}

/** Words of a line that are looked at. */
export const FIRST_WORDS = 12;
/** Words of the lines above and below. */
export const NEAR_WORDS = 4;

/** A clue, and the number of its first row. */
interface Question {
  readonly ask: Clue['ask'];
  readonly row: number;
}

type Leads = Readonly<Record<(typeof RULED_BY)[number], number>>;

/**
 * Log weight that the rules' name has beside what is learned, by what they name it by. Chosen on sites not learned from;
 * what is learned is learned from English pages, and says less of others.
 */
const LEADS: Leads = { surely: 2.5, likely: 2, faintly: 1, form: 0, 'near heading': 2, heading: 0.75, place: 0 };
const FOREIGN: Leads = { surely: 5, likely: 4, faintly: 3, form: 1, 'near heading': 4, heading: 3, place: 1 };
const ENGLISH = LEXICONS.findIndex(({ language }) => language === 'en');

function leadsOf({ page }: View): Leads {
  const { index } = page.language;
  return index < 0 || index === ENGLISH ? LEADS : FOREIGN;
}

/** Name of an answer's row. */
export function rowName(clue: string, answer: string): string {
  return `${clue}: ${answer}`;
}

/**
 * How likely a dropped line is of each category, by its place, its looks, the lines around it, its words and what the
 * rules say: a multinomial logistic regression. What its answers weigh is added up.
 */
export class NameModel {
  readonly categories: readonly DropCategory[];
  private readonly size: number;
  private readonly follows: Float64Array;
  private readonly rows: PackedRows;
  /** The questions to which an answer weighs anything, those last that ask about the lines near. */
  private readonly questions: readonly Question[];
  /** How many do not. */
  private readonly ofAll: number;
  private readonly firstTopic: number;
  /** A number for every word of which anything is known, and by number its first row of three: here, above, below. */
  private readonly words: HashTable;
  private readonly firstWord: number;
  /** Sums of the line asked about last. */
  private readonly sums: Float64Array;

  constructor(weights: NameWeights) {
    this.categories = weights.categories as readonly DropCategory[];
    this.size = this.categories.length;
    this.sums = new Float64Array(this.size);
    this.follows = Float64Array.from(weights.categories.flatMap((category) => weights.follows[category] ?? []));
    const clues = CLUES.filter(({ name, answers }) => answers.some((answer) => weights.clues[rowName(name, answer)]));
    const ofAll = clues.filter(({ asksNear }) => !asksNear);
    const ordered = [...ofAll, ...clues.filter(({ asksNear }) => asksNear)];
    const clueRows = [...ordered, ...TOPIC_CLUES].flatMap(({ name, answers }) =>
      answers.map((answer) => weights.clues[rowName(name, answer)]),
    );
    const places = [weights.words, weights.wordsAbove, weights.wordsBelow];
    const words = [...new Set(places.flatMap((place) => Object.keys(place)))];
    const wordRows = words.flatMap((word) => places.map((place) => place[word] as readonly number[] | undefined));
    this.rows = new PackedRows([...clueRows, ...wordRows], this.size);
    let next = 0;
    this.questions = ordered.map(({ ask, answers }) => ({ ask, row: (next += answers.length) - answers.length }));
    this.ofAll = ofAll.length;
    this.firstTopic = next;
    this.firstWord = next + TOPIC_CLUES.length * REGIONS.length;
    this.words = new HashTable(words.length);
    const tokens = tokenise(words);
    words.forEach((_, at) => this.words.add(tokens.hash[tokens.lineStart[at]], at));
  }

  /** Number of a category among `categories`, -1 where it is none that the model knows. */
  numberOf(category: Category): number {
    return (this.categories as readonly Category[]).indexOf(category);
  }

  /** An empty run of lines, for runs of at most so many. */
  chain(most: number): Chain {
    return new Chain(this.size, this.follows, most);
  }

  /** What speaks for each category of line `i`, of which the rules say `named`; changed by the next call. */
  scores(view: View, i: number, named: Named): Float64Array {
    const { questions, rows, sums } = this;
    rows.clear();
    const region = regionOf(view, i);
    const asked = view.near.any[i] ? questions.length : this.ofAll;
    for (let k = 0; k < asked; k++) {
      const { ask, row } = questions[k];
      const answer = ask(view, i, region, named);
      if (answer >= 0) rows.add(row + answer);
    }
    if (view.page.phrases.covered[i] > 0) this.addTopics(view, i, region);
    this.addWords(view, i, FIRST_WORDS, 0);
    if (view.dropped[i - 1]) this.addWords(view, i - 1, NEAR_WORDS, 1);
    if (view.dropped[i + 1]) this.addWords(view, i + 1, NEAR_WORDS, 2);
    rows.read(sums);
    const lead = this.numberOf(named.category);
    if (lead >= 0) sums[lead] += leadsOf(view)[RULED_BY[ruledBy(view, i, named)]];
    return sums;
  }

  private addTopics({ page }: View, i: number, region: number): void {
    const { places } = page.phrases;
    const from = i * TOPIC_CLUES.length;
    for (let topic = 0; topic < TOPIC_CLUES.length; topic++) {
      if (places[from + topic] !== 0) this.rows.add(this.firstTopic + topic * REGIONS.length + region);
    }
  }

  /** Adds what the first `most` words of line `i` say of a line: itself, the one below it, or the one above. */
  private addWords(view: View, i: number, most: number, place: 0 | 1 | 2): void {
    const { tokens, words } = view.page;
    const { lineStart } = tokens;
    const { numbers } = view;
    const from = lineStart[i];
    const to = Math.min(lineStart[i + 1], from + most);
    for (let at = from; at < to; at++) {
      const number = numbers[words.of[at]] || this.lookUp(view, at);
      if (number > 1) this.rows.add(this.firstWord + (number - 2) * 3 + place);
    }
  }

  /** The number of the word at `at`, as the view notes it. A page's numbers are one word to it, and several here. */
  private lookUp({ page, numbers }: View, at: number): number {
    const { tokens, words } = page;
    const number = this.words.get(tokens.hash[at]) + 2;
    if ((tokens.flags[at] & NUMBER) === 0) numbers[words.of[at]] = number;
    return number;
  }
}
