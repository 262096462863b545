import { textAt, topOf } from './around-headline.js';
import type { Authorship } from './authorship.js';
import { type Candidate, CandidateList, type Clues, type Place, placeNames } from './belief/candidate.js';
import { placeOf } from './belief/found.js';
import { bylineNames } from './byline-names.js';
import type { Claim } from './claims/claim.js';
import { statedAuthors } from './claims/author-names.js';
import { isSiteName } from './claims/site-names.js';
import type { MetadataContext } from './context.js';
import { beginsWithEverydayWord } from './everyday-words.js';
import { beginsWithGivenName } from './given-names.js';
import { monthAt } from './month-names.js';
import type { PageOwner } from './page-owner.js';
import type { PageWords } from './page-words.js';
import { isPersonName } from './person-name.js';
import { openingOf } from './phrase-opening.js';
import { ownerOf } from './site-owner.js';
import { type StrayName, strayNames } from './stray-names.js';
import { folded, wordsOf } from './words.js';

/** Marked elements so near each other name the authors of one byline. */
const CLUSTER = 3;
/** How far around the headline an element with the author's name stands. */
const NEAR_ABOVE = 6;
const NEAR_BELOW = 15;
/** Lines around the headline in which a name is looked for. */
const SHOWN_BELOW = 20;
const LONGEST_SHOWN = 300;
/** So many different names in elements marked for authors are those of teasers or comments. */
const CROWD = 4;

/** All that may be the authors: what the byline says, and where the input was HTML what data and markup say. */
export function authorCandidates(
  context: MetadataContext,
  found: Authorship,
  pageOwner: PageOwner,
  words: PageWords,
): Candidate<readonly string[]>[] {
  const list = new CandidateList<readonly string[]>();
  const { names, line, way } = found;
  if (names.length > 0) addNames(list, names, { from: 'text', ...(line !== undefined && { line }) }, { [way]: 1 });
  else for (const stray of strayNames(context, words)) addStray(list, stray);
  const owner = found.isByline ? undefined : ownerOf(pageOwner);
  if (owner !== undefined) addNames(list, [owner], { from: 'text' }, { owner: 1 });
  const claims = context.claims.authors ?? [];
  if (claims.length > 0) {
    const named = claims.map((claim) => namedBy(claim, context, words)).filter((one) => one.names.length > 0);
    for (const one of named) if (one.claim.line === undefined) addStated(list, one);
    addMarked(list, context, named);
    const near = foldedNear(context);
    list.compare((candidate) => ({ shown: shareShown(near, candidate.value) }));
  }
  const byline = way === 'byline' ? names : [];
  list.compare((candidate, all) => (isOnly(candidate, all) ? alone(candidate) : compared(candidate, all, byline)));
  return list.all();
}

function addNames(list: CandidateList<readonly string[]>, names: readonly string[], place: Place, clues: Clues): void {
  list.add(keyOf(names), names, place, { ...clues, ...shapeOf(names) });
}

function addStray(list: CandidateList<readonly string[]>, { names, line, clues }: StrayName): void {
  const own: Record<string, number> = { stray: 1 };
  for (const [name, value] of Object.entries(clues)) own[`stray-${name}`] = value;
  addNames(list, names, { from: 'text', line }, own);
}

function keyOf(names: readonly string[]): string {
  return names.map(folded).sort().join('; ');
}

/** A claim, and whom it names. */
interface Named {
  readonly claim: Claim;
  readonly names: readonly string[];
  readonly kind: Clues;
}

/** Of those who are named those whose name is no day and no month: "Dec." stands before a date. */
function namedBy(claim: Claim, { sites }: MetadataContext, words: PageWords): Named {
  const { language, reader } = words;
  const shown = claim.line === undefined ? undefined : namesShown(claim.values[0]!, words);
  if (shown !== undefined) return { claim, names: shown, kind: {} };
  const { names, isOrganisation } = statedAuthors(claim, sites);
  const kept = names.filter((name) => {
    const [first, other] = wordsOf(name, 2);
    if (first === undefined || other !== undefined) return true;
    return !language.weekdays.has(first.text) && monthAt(reader.months, [first], 0) === undefined;
  });
  if (!isOrganisation) return { claim, names: kept, kind: {} };
  const isSite = kept.some((name) => isSiteName(sites, name)) ? 1 : 0;
  return {
    claim,
    names: kept,
    kind: { organisation: 1, site: isSite, called: claim.called === 'organisation' ? 1 : 0 },
  };
}

/** The names in an element's text, which may hold a "Recipe by" before them and a role behind. */
function namesShown(value: string, words: PageWords): readonly string[] | undefined {
  const { names, sound } = bylineNames(openingOf(value, words.language.byline)?.rest ?? value, words);
  return sound && names.length > 0 ? names : undefined;
}

function addStated(list: CandidateList<readonly string[]>, { claim, names, kind }: Named): void {
  const clues = { ...kind, [clueOf(claim)]: 1, person: claim.called === 'person' ? 1 : 0 };
  addNames(list, names, placeOf(claim), clues);
}

function clueOf({ kind, name }: Claim): string {
  if (kind === 'json-ld') return 'json-ld';
  if (name === 'author' || name === 'article:author' || name === 'author_name') return `meta-${name}`;
  return name === 'creator' ? 'meta-creator' : 'meta';
}

/** Names in marked elements: those near the headline, together where they stand together, and the first of all. */
function addMarked(list: CandidateList<readonly string[]>, context: MetadataContext, all: readonly Named[]): void {
  const named = all.flatMap((one) => (one.claim.line === undefined ? [] : [{ ...one, line: one.claim.line }]));
  if (named.length === 0) return;
  const top = topOf(context);
  const different = new Set(named.map(({ names }) => keyOf(names))).size;
  const crowd = different >= CROWD ? 1 : 0;
  for (const name of new Set(named.map(({ claim }) => claim.name))) {
    const same = named.filter(({ claim }) => claim.name === name);
    const end = context.lastKept > top ? Math.min(context.lastKept, top + NEAR_BELOW) : top + NEAR_BELOW;
    const near = same.filter(({ line }) => line >= top - NEAR_ABOVE && line <= end);
    const [first] = near.filter(({ line }) => line >= top).concat(near);
    const chosen = first ?? same[0]!;
    const names = clusterAt(same, chosen.line);
    addNames(list, names, placeOf(chosen.claim), {
      ...chosen.kind,
      [`${name}-${first === undefined ? 'far' : 'near'}`]: 1,
      crowd,
    });
  }
}

function clusterAt(named: readonly { names: readonly string[]; line: number }[], line: number): string[] {
  const names = named.filter((one) => Math.abs(one.line - line) <= CLUSTER).flatMap((one) => one.names);
  const byKey = new Map(names.map((name) => [folded(name), name]));
  // An element around another has its name and more.
  const keys = [...byKey.keys()];
  return keys.filter((key) => !keys.some((other) => key.startsWith(`${other} `))).map((key) => byKey.get(key)!);
}

function shapeOf(names: readonly string[]): Clues {
  return {
    unlike: names.every(isPersonName) ? 0 : 1,
    single: names.some((name) => !name.includes(' ')) ? 1 : 0,
    given: names.every(beginsWithGivenName) ? 1 : 0,
    everyday: names.some(beginsWithEverydayWord) ? 1 : 0,
    small: names.some((name) => name === name.toLowerCase()) ? 1 : 0,
    several: names.length > 1 ? 1 : 0,
  };
}

/** The lines near the headline, folded. */
function foldedNear(context: MetadataContext): string[] {
  const near: string[] = [];
  const top = topOf(context);
  for (let at = Math.max(0, top - NEAR_ABOVE); at <= top + SHOWN_BELOW && at < context.lines.length; at++) {
    const text = textAt(context, at);
    if (text.length <= LONGEST_SHOWN) near.push(folded(text));
  }
  return near;
}

/** The share of the names that one of the lines shows. */
function shareShown(lines: readonly string[], names: readonly string[]): number {
  const wanted = new Set(names.map(folded));
  for (const line of lines) for (const name of wanted) if (line.includes(name)) wanted.delete(name);
  return 1 - wanted.size / names.length;
}

/** What a candidate is beside the others, and beside what a line that opens with "By" names. */
function compared(
  { key, value, places, clues }: Candidate<readonly string[]>,
  all: readonly Candidate<readonly string[]>[],
  byline: readonly string[],
): Clues {
  const own = new Set(value.map(folded));
  const sharedWith = (names: readonly string[]): number => names.filter((name) => own.has(folded(name))).length;
  const others = all.filter((other) => other.key !== key && !isStray(other.clues));
  const wider = others.some((other) => sharedWith(other.value) === other.value.length) ? 1 : 0;
  const narrower = others.some((other) => sharedWith(other.value) === own.size) ? 1 : 0;
  return {
    wider,
    narrower,
    'wider-shown': wider === 1 && clues['shown'] === 1 ? 1 : 0,
    'wider-shown-data': wider === 1 && clues['shown'] === 1 && isData(places) ? 1 : 0,
    'wider-byline': wider === 1 && (clues['byline'] === 1 || clues['lifted'] === 1) ? 1 : 0,
    'data-unshown': isData(places) && (clues['shown'] ?? 0) === 0 ? 1 : 0,
    'organisation-alone': clues['organisation'] === 1 && others.length === 0 ? 1 : 0,
    'organisation-marked': clues['organisation'] === 1 && !isData(places) ? 1 : 0,
    'against-byline': byline.length > 0 && sharedWith(byline) === 0 ? 1 : 0,
    alone: others.length === 0 ? 1 : 0,
    agree: agreement(places),
  };
}

/** A single candidate that no data name and that is no organisation, as on most pages of text. */
function isOnly({ clues, places }: Candidate<readonly string[]>, all: readonly unknown[]): boolean {
  return all.length === 1 && clues['organisation'] !== 1 && !isData(places);
}

/** What `compared` would say of it. */
function alone({ places }: Candidate<readonly string[]>): Clues {
  return { alone: 1, agree: agreement(places) };
}

/** How many places say so, beside the first. */
function agreement(places: readonly Place[]): number {
  return Math.min(4, placeNames(places).size - 1) / 3;
}

function isData(places: readonly Place[]): boolean {
  return places.some(({ from }) => from === 'json-ld' || from === 'meta');
}

function isStray(clues: Clues): boolean {
  return clues['stray'] === 1 && clues['stray-opener'] !== 1;
}
