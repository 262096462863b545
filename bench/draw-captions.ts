import { parseArgs } from 'node:util';
import { CaptionLabels } from './captions/caption-labels.js';
import { HtmlHints } from './captions/html-hints.js';
import { type Page, readPages, readPagesWithHtml, requireCorpus, type SetName } from './corpus.js';
import { siteOf } from './folds.js';
import { labelLines } from './labels.js';
import { METADATA_SETS } from './metadata/samples.js';
import { generator } from './train/random.js';

/** Share of a line's words from which the gold has it. */
const IN_GOLD = 0.5;
/** Lines shown before the first line of the gold, and behind the last. */
const ABOVE = 12;
const BELOW = 4;
const SHOWN = 330;
const SHOWN_GOLD = 110;
/** Longer lines of the gold with no sign of a caption are counted and not shown. */
const PARAGRAPH = 200;
/** Longer pages cannot be read through. */
const MOST_LINES = 420;
/** A short line with such words is likely a caption's. */
const WORDS =
  /\b(?:photo(?:graph)?|image|picture|foto|bild|illustration|figure|credit)s? ?(?:by|:|credit|courtesy|\d)|\b(?:pictured|getty|reuters|afp|shutterstock)\b|\(c\)/i;
const LONGEST = 250;

interface Drawn {
  readonly set: SetName;
  readonly page: Page;
  readonly hints: HtmlHints;
  readonly lines: readonly string[];
}

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '5' },
    set: { type: 'string', default: 'wcxb-articles' },
    pages: { type: 'string', default: '100' },
    /** Every so many-th page is drawn whatever is in it. */
    'at-random': { type: 'string', default: '4' },
  },
});
requireCorpus();
const random = generator(Number(values.seed));
for (const drawn of await draw(values.set as SetName, Number(values.pages))) print(drawn);

/** Pages in a random order, one of a site and none of a site that has labels; most with something like a caption. */
async function draw(set: SetName, count: number): Promise<Drawn[]> {
  const all: { page: Page; html: string; key: number }[] = [];
  for await (const { page, html } of readPagesWithHtml(set)) all.push({ page, html, key: random() });
  all.sort((a, b) => a.key - b.key);
  const sites = await labelledSites();
  const drawn: Drawn[] = [];
  for (const { page, html } of all) {
    const lines = page.raw['html-text']?.split('\n') ?? [];
    if (drawn.length === count || lines.length > MOST_LINES || page.gold === undefined || sites.has(siteOf(page)))
      continue;
    const one = { set, page, hints: new HtmlHints(html), lines };
    if (drawn.length % Number(values['at-random']) !== 0 && !isLikely(one)) continue;
    sites.add(siteOf(page));
    drawn.push(one);
  }
  return drawn;
}

async function labelledSites(): Promise<Set<string>> {
  const labels = new CaptionLabels();
  const sites = new Set<string>();
  for (const set of METADATA_SETS)
    for await (const page of readPages(set)) if (labels.has(set, page)) sites.add(siteOf(page));
  return sites;
}

function isLikely({ hints, lines }: Drawn): boolean {
  return hints.speakOfCaptions || lines.some((line) => line.length <= LONGEST && WORDS.test(line));
}

/** The lines of the article and around it, from 1; `=` where the gold has them, and in braces what the markup says. */
function print({ set, page, hints, lines }: Drawn): void {
  const texts = lines.map((text) => ({ text }));
  const isGold = Array.from(labelLines(texts, page.gold ?? ''), (share) => share >= IN_GOLD);
  const from = Math.max(0, isGold.indexOf(true) - ABOVE);
  const to = Math.min(lines.length - 1, isGold.lastIndexOf(true) + BELOW);
  console.log(`\n# ${set} ${page.id} ${page.url ?? ''} (${lines.length} lines)`);
  let paragraphs = 0;
  for (let i = 0; i <= to; i++) {
    const line = lines[i]!;
    const hint = hints.of(line);
    if (i < from || line.trim() === '') continue;
    if (line.length > PARAGRAPH && isGold[i] && !/caption|credit/.test(hint)) {
      paragraphs++;
      continue;
    }
    if (paragraphs > 0) console.log(`    … ${paragraphs}`);
    paragraphs = 0;
    const shown = isGold[i] && hint === '' ? SHOWN_GOLD : SHOWN;
    console.log(`${i + 1}${isGold[i] ? '=' : ' '}${hint === '' ? '' : `{${hint}} `}${line.slice(0, shown)}`);
  }
}
