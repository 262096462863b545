import { parseArgs } from 'node:util';
import { segment } from '../src/document/segment.js';
import { requireCorpus } from './corpus.js';
import { labelLines } from './labels.js';
import { learnedPages } from './naming/learned-pages.js';
import { generator } from './train/random.js';

/** Share of a line's words from which the gold has it. */
const IN_GOLD = 0.5;
/** Pages with fewer lines outside the gold are left out. */
const MIN_LINES = 4;
/** A line stands in a menu where so large a share of those within so many lines have no more words. */
const MENU = 0.7;
const MENU_REACH = 4;
const ENTRY_WORDS = 4;
const SHOWN = 110;
const SHOWN_GOLD = 40;

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '11' }, reach: { type: 'string', default: '6' } },
});
requireCorpus();
const random = generator(Number(values.seed));
const reach = Number(values.reach);
let page = 0;
for await (const { name, url, text, gold } of learnedPages()) {
  const { lines } = segment(text, 'auto');
  const isGold = Array.from(labelLines(lines, gold), (share) => share >= IN_GOLD);
  const outside = lines.map((_, i) => i).filter((i) => !isGold[i]);
  if (outside.length < MIN_LINES) continue;
  // Every third page at random; of the others a line that does not stand in a menu, where there are any.
  const others = page++ % 3 === 0 ? [] : outside.filter((i) => !isInMenu(i, lines, isGold));
  const pool = others.length > 0 ? others : outside;
  const at = pool[Math.floor(random() * pool.length)];
  console.log(`\n# ${name} ${url ?? ''} (${lines.length} lines)`);
  for (let i = Math.max(0, at - reach); i <= Math.min(lines.length - 1, at + reach); i++) {
    console.log(`${lines[i].line}${isGold[i] ? '=' : ' '}${lines[i].text.slice(0, isGold[i] ? SHOWN_GOLD : SHOWN)}`);
  }
}

function isInMenu(i: number, lines: readonly { readonly text: string }[], isGold: readonly boolean[]): boolean {
  let entries = 0;
  let all = 0;
  for (let k = Math.max(0, i - MENU_REACH); k <= Math.min(lines.length - 1, i + MENU_REACH); k++) {
    if (isGold[k]) continue;
    all++;
    if (lines[k].text.split(/\s+/).length <= ENTRY_WORDS) entries++;
  }
  return entries >= MENU * all;
}
