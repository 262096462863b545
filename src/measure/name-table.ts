import { HashFilter } from './hash-filter.js';
import { HashTable } from './hash-table.js';
import { NUMBER, tokenise, type Tokens } from './tokens.js';

/** Names that hold other marks ("google+") would be cut into other words. */
const WORDS_ONLY = /^[\p{L}\p{M}\p{N} ]+$/u;

/** The first word of a name: its hash, and whether it is a number. */
export interface Opener {
  readonly hash: number;
  readonly isNumber: boolean;
}

/** Names of one word or more, each of a group, to be found among a line's words: a trie over word hashes. */
export class NameTable {
  private readonly words: HashTable;
  private readonly edges: HashTable;
  /** Per node: the group whose name ends there, -1 where none does; and how many words lead to it. */
  private readonly groups: number[] = [-1];
  private readonly depths: number[] = [0];
  /** Nearly all words of a page are told off by this: no name begins with them. */
  private readonly opens = new HashFilter();

  /** The words with which names begin. */
  readonly openers: Opener[] = [];

  constructor(groups: readonly (readonly string[])[]) {
    const names = groups.flatMap((list, group) =>
      list.filter((name) => WORDS_ONLY.test(name)).map((name) => ({ name, group })),
    );
    const tokens = tokenise(names.map(({ name }) => name));
    if (tokens.count > 0xffff) throw new RangeError('too many names to index');
    this.words = new HashTable(tokens.count + 1);
    this.edges = new HashTable(tokens.count + 1);
    names.forEach(({ group }, i) => this.add(tokens, tokens.lineStart[i], tokens.lineStart[i + 1], group));
  }

  /** The node of the longest name that begins at word `at` and ends before `end`; 0 where none does. */
  longestAt(tokens: Tokens, at: number, end: number): number {
    if (!this.opens.mayHold(tokens.hash[at])) return 0;
    let node = 0;
    let longest = 0;
    for (let next = at; next < end; next++) {
      const word = this.words.get(tokens.hash[next]);
      if (word < 0) break;
      node = this.edges.get((node << 16) | word);
      if (node < 0) break;
      if (this.groups[node] >= 0) longest = node;
    }
    return longest;
  }

  /** The group of the name that ends in the node. */
  groupOf(node: number): number {
    return this.groups[node];
  }

  /** How many words the name has that ends in the node. */
  lengthOf(node: number): number {
    return this.depths[node];
  }

  private add(tokens: Tokens, from: number, to: number, group: number): void {
    let node = 0;
    if (from < to) {
      this.opens.add(tokens.hash[from]);
      this.openers.push({ hash: tokens.hash[from], isNumber: (tokens.flags[from] & NUMBER) !== 0 });
    }
    for (let at = from; at < to; at++) {
      const word = this.words.add(tokens.hash[at], at);
      const next = this.edges.add((node << 16) | word, this.groups.length);
      if (next === this.groups.length) {
        this.groups.push(-1);
        this.depths.push(this.depths[node] + 1);
      }
      node = next;
    }
    if (node > 0 && this.groups[node] < 0) this.groups[node] = group;
  }
}
