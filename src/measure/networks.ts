import { NAMES } from '../lexicons/index.js';
import { Columns } from './columns.js';
import { NETWORK_HINT } from './hints.js';
import type { LineCounts } from './line-counts.js';
import { NameTable } from './name-table.js';
import type { Tokens } from './tokens.js';

/** Longer lines are sentences about networks and not rows of them. */
const MAX_WORDS = 30;
/** Networks named by an everyday word; such a word counts only in a line that names another network as well. */
const EVERYDAY = new Set([
  ...['LINE', 'note', 'Signal', 'Mix', 'Medium', 'Minds', 'Buffer', 'Pocket', 'Slack', 'Threads', 'Band', 'Gab', 'Koo'],
  ...['Rumble', 'Stitcher', 'Overcast', 'Delicious', 'Discord', 'Messenger', 'Diaspora', 'Bluesky'],
]);

/** Names of social networks in each line; arrays over the lines. */
export interface NetworkNames {
  /** Different networks that the line names. */
  readonly distinct: Uint8Array;
  /** Share of the line's words that stand in such names. */
  readonly share: Float32Array;
}

const networks = Object.entries(NAMES.networks);
const table = new NameTable(networks.map(([, names]) => names));
const isEveryday = Uint8Array.from(networks, ([name]) => (EVERYDAY.has(name) ? 1 : 0));

/** The words with which networks' names begin. */
export const networkOpeners = table.openers;

/** How many words the network's name has that begins at word `at` and ends before `end`; 0 where none does. */
export function networkLength(tokens: Tokens, at: number, end: number): number {
  return table.lengthOf(table.longestAt(tokens, at, end));
}

/** One pass over the words of lines short enough to be rows, where the hints leave a name possible. */
export function countNetworks(tokens: Tokens, counts: LineCounts, hints: Uint8Array): NetworkNames {
  const lines = counts.words.length;
  const columns = new Columns(lines, 1, 1);
  const share = columns.floats();
  const distinct = columns.flags();
  const seenIn = new Int32Array(networks.length).fill(-1);
  for (let i = 0; i < lines; i++) {
    if (!(hints[i] & NETWORK_HINT) || counts.words[i] > MAX_WORDS) continue;
    const from = tokens.lineStart[i];
    const to = tokens.lineStart[i + 1];
    let named = 0;
    let found = 0;
    let sure = false;
    for (let at = from; at < to;) {
      const node = table.longestAt(tokens, at, to);
      if (node === 0) {
        at++;
        continue;
      }
      const network = table.groupOf(node);
      named += table.lengthOf(node);
      at += table.lengthOf(node);
      if (!isEveryday[network]) sure = true;
      if (seenIn[network] === i) continue;
      seenIn[network] = i;
      found++;
    }
    if (!sure) continue;
    distinct[i] = found;
    share[i] = named / (to - from);
  }
  return { distinct, share };
}
