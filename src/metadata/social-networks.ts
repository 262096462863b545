import { NAMES } from '../lexicons/index.js';
import type { Cut } from '../document/document.js';
import { textAt } from './around-headline.js';
import type { MetadataContext } from './context.js';
import { PhraseBook } from './phrase-book.js';
import { isSpaceless } from './spaceless-names.js';
import { type Word, wordsOf } from './words.js';

/** Names of networks that are everyday words: they count only in a row of names. */
const EVERYDAY = new Set([
  ...['LINE', 'note', 'Signal', 'Mix', 'Medium', 'Minds', 'Buffer', 'Pocket', 'Slack', 'Threads', 'Band', 'Gab', 'Koo'],
  ...['Rumble', 'Stitcher', 'Overcast', 'Delicious', 'Discord', 'Messenger', 'Diaspora', 'Bluesky'],
]);
const BY_NAME: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES.networks).flatMap(([network, names]) => names.map((name) => [name, network] as const)),
);
const BOOK = new PhraseBook([...BY_NAME.keys()]);
const ROW_WORDS = 3;

/** The networks named in rows of follow and share buttons, in the order in which they stand, each once. */
export function socialNetworks(context: MetadataContext): string[] {
  const found = new Set<string>();
  const indexes = context.byCategory.ofEither('social', 'share');
  const cuts = context.document.cuts.filter(({ category }) => category === 'social' || category === 'share');
  if (cuts.length > 0) for (const text of rows(context, indexes, cuts)) addNetworks(found, text);
  else for (const index of indexes) addNetworks(found, textAt(context, index));
  return [...found];
}

/** The lines that are such rows, and the rows that were glued to lines of the article, from top to bottom. */
function rows(context: MetadataContext, indexes: readonly number[], cuts: readonly Cut[]): readonly string[] {
  const whole = indexes.map((index) => ({ line: index, text: textAt(context, index) }));
  // Made anew, so that all are objects of one shape.
  const glued = cuts.map(({ line, text }) => ({ line, text }));
  return [...glued, ...whole].sort((a, b) => a.line - b.line).map(({ text }) => text);
}

function addNetworks(found: Set<string>, text: string): void {
  const words = wordsOf(text);
  const networks: string[] = [];
  let named = 0;
  for (let index = 0; index < words.length;) {
    const hit = BOOK.at(words, index);
    const network = hit === undefined ? letterX(text, words[index]!) : BY_NAME.get(hit.phrase);
    const length = hit === undefined ? 1 : hit.length;
    if (network !== undefined) {
      networks.push(network);
      named += length;
    }
    index += length;
  }
  if (networks.length === 0) return;
  const isInRow = isRow(words, named);
  for (const network of networks) if (isInRow || !EVERYDAY.has(network)) found.add(network);
}

/** Among characters of a script without spaces, a word in Latin letters is a name. */
function isRow(words: readonly Word[], named: number): boolean {
  return words.length <= ROW_WORDS || named * 2 >= words.length || words.some((word) => isSpaceless(word.text));
}

/** The network that is called by one letter, in capitals ("Share on X"). */
function letterX(text: string, word: Word): string | undefined {
  return text.slice(word.start, word.end) === 'X' ? 'X' : undefined;
}
