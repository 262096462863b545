import { tagNumber } from '../document/html/tags.js';
import { textAt } from './around-headline.js';
import { type Candidate, CandidateList, type Clues, type Place, placeNames } from './belief/candidate.js';
import { placeOf } from './belief/found.js';
import type { Claim } from './claims/claim.js';
import { withoutSite } from './claims/site-names.js';
import type { MetadataContext } from './context.js';
import { titleParts } from './page-title.js';
import { repeatedTitles } from './repeated-title.js';
import { folded } from './words.js';

const LONGEST = 300;
/** So many headings of the first level may be the headline. */
const MOST_HEADINGS = 3;
/** Words that say little about how alike two titles are. */
const SHORT = 3;

/** All that may be the title, the surest first: what the page shows, then what its data say. */
export function titleCandidates(context: MetadataContext): Candidate<string>[] {
  const list = new CandidateList<string>();
  addLine(list, context, context.headline, { headline: 1, sure: context.headlineConfidence });
  if (context.document.markup !== undefined) addHeadings(list, context);
  addLine(list, context, context.pageTitle, { 'page-title': 1 });
  add(list, context, context.document.head?.title ?? '', { from: 'front-matter' }, { 'front-matter': 1 });
  if (context.document.markup !== undefined) addClaims(list, context);
  else for (const { line, clues } of repeatedTitles(context)) addLine(list, context, line, clues);
  const headline = folded(textAt(context, context.headline));
  const all = list.all();
  // One alone is compared with none.
  const words: WordSets = all.length === 1 ? NO_SETS : new Map(all.map(({ key }) => [key, wordSet(key)]));
  list.compare((candidate) => ({
    ...besideHeadline(candidate, headline, words),
    ...besideOthers(candidate, words),
  }));
  return list.all();
}

function addLine(list: CandidateList<string>, context: MetadataContext, line: number, clues: Clues): void {
  if (line >= 0) add(list, context, textAt(context, line), { from: 'text', line }, clues);
}

function addHeadings(list: CandidateList<string>, context: MetadataContext): void {
  const headings: number[] = [];
  const { lines } = context;
  for (let at = 0; at < lines.length; at++)
    if (lines[at]!.mark === 'heading' && lines[at]!.level === 1) headings.push(at);
  const texts = new Set(headings.map((at) => lines[at]!.text));
  for (const line of headings.slice(0, MOST_HEADINGS)) {
    const clues = { h1: 1, 'h1-only': texts.size === 1 ? 1 : 0, 'h1-first': line === headings[0] ? 1 : 0 };
    addLine(list, context, line, clues);
  }
}

function addClaims(list: CandidateList<string>, context: MetadataContext): void {
  const { markup } = context.document;
  const title = textAt(context, 0);
  const isTitle = markup !== undefined && markup.elements.tag[markup.facts.element[0]!] === tagNumber('title');
  if (isTitle) add(list, context, title, { from: 'title', name: 'title', line: 0 }, { 'html-title': 1 });
  for (const claim of context.claims.title ?? []) {
    add(list, context, claim.values[0]!, placeOf(claim), { [clueOf(claim)]: 1 });
  }
}

/** Names that many pages use have weights of their own. */
function clueOf({ kind, name }: Claim): string {
  if (kind === 'json-ld') return name.endsWith('.headline') ? 'json-ld' : 'json-ld-name';
  if (kind === 'microdata') return 'itemprop';
  return name === 'og:title' || name === 'twitter:title' ? name : name === 'title' ? 'meta-title' : 'meta';
}

/** The text, and the same without the name of the site. */
function add(list: CandidateList<string>, context: MetadataContext, stated: string, place: Place, clues: Clues): void {
  const text = stated.trim();
  if (text === '') return;
  const bare =
    text.length > LONGEST ? undefined : (titleParts(context, text)?.title ?? withoutSite(context.sites, text));
  if (bare !== undefined) list.add(folded(bare), bare, place, { ...clues, stripped: 1 });
  const key = folded(text);
  list.add(key === '' ? text : key, text, place, bare === undefined ? clues : { ...clues, 'has-site': 1 });
}

function besideHeadline({ key }: Candidate<string>, headline: string, words: WordSets): Clues {
  if (headline === '') return { 'no-headline': 1 };
  if (key === headline) return {};
  return {
    longer: key.includes(headline) ? 1 : 0,
    shorter: headline.includes(key) ? 1 : 0,
    alike: alike(words.get(key) ?? wordSet(key), words.get(headline) ?? wordSet(headline)),
    other: 1,
  };
}

function besideOthers({ key, value, places }: Candidate<string>, sets: WordSets): Clues {
  let best = 0;
  const own = sets.get(key);
  for (const other of sets.values()) if (own !== undefined && other !== own) best = Math.max(best, alike(own, other));
  const words = key.split(' ').length;
  return {
    places: Math.min(4, placeNames(places).size) / 4,
    'like-another': best,
    brief: words < 3 ? 1 : 0,
    long: words > 20 ? 1 : 0,
    ellipsis: /(?:…|\.\.\.)$/.test(value) ? 1 : 0,
    barred: value.includes('|') ? 1 : 0,
  };
}

/** Share of the words of two titles that both have (Dice). */
function alike(ones: ReadonlySet<string>, others: ReadonlySet<string>): number {
  if (ones.size === 0 || others.size === 0) return 0;
  let shared = 0;
  for (const word of ones) if (others.has(word)) shared++;
  return (2 * shared) / (ones.size + others.size);
}

/** The words of each candidate, by its key. */
type WordSets = ReadonlyMap<string, ReadonlySet<string>>;
const NO_SETS: WordSets = new Map();

function wordSet(text: string): Set<string> {
  const words = text.split(' ');
  const long = words.filter((word) => word.length > SHORT);
  return new Set(long.length > 0 ? long : words);
}
