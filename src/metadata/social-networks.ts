import { NAMES } from '../lexicons/index.js';
import type { MetadataContext } from './context.js';
import { PhraseBook } from './phrase-book.js';
import { type Word, wordsOf } from './words.js';

/** Names of networks that are everyday words: they count only in a row of names. */
const EVERYDAY = new Set([
  ...['LINE', 'note', 'Signal', 'Mix', 'Medium', 'Minds', 'Buffer', 'Pocket', 'Slack', 'Threads', 'Band', 'Gab', 'Koo'],
  ...['Rumble', 'Stitcher', 'Overcast', 'Delicious', 'Discord', 'Messenger', 'Diaspora', 'Bluesky'],
]);
const BY_NAME: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES.networks).flatMap(([network, names]) => names.map((name) => [name, network] as const)),
);
const BOOK = new PhraseBook(BY_NAME.keys());
const ROW_WORDS = 3;

/** The networks named in rows of follow and share buttons, in the order in which they stand, each once. */
export function socialNetworks(context: MetadataContext): string[] {
  const found = new Set<string>();
  for (const [index, line] of context.document.lines.entries()) {
    const { verdict, category } = context.verdicts[index] ?? {};
    if (verdict !== 'drop' || (category !== 'social' && category !== 'share')) continue;
    for (const network of networksIn(line.text)) found.add(network);
  }
  return [...found];
}

function networksIn(text: string): string[] {
  const words = wordsOf(text);
  const hits: { network: string; words: number }[] = [];
  for (let index = 0; index < words.length;) {
    const hit = BOOK.at(words, index);
    const network = hit === undefined ? letterX(text, words[index]!) : BY_NAME.get(hit.phrase);
    const length = hit?.length ?? 1;
    if (network !== undefined) hits.push({ network, words: length });
    index += length;
  }
  const named = hits.reduce((sum, hit) => sum + hit.words, 0);
  const isRow = words.length <= ROW_WORDS || named * 2 >= words.length;
  return hits.map((hit) => hit.network).filter((network) => isRow || !EVERYDAY.has(network));
}

/** The network that is called by one letter, in capitals ("Share on X"). */
function letterX(text: string, word: Word): string | undefined {
  return text.slice(word.start, word.end) === 'X' ? 'X' : undefined;
}
