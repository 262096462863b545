import { textAt, topOf } from './around-headline.js';
import type { Authorship } from './authors.js';
import { type Candidate, CandidateList, type Clues, type Place } from './belief/candidate.js';
import type { Claim } from './claims/claim.js';
import { statedAuthors } from './claims/author-names.js';
import type { MetadataContext } from './context.js';
import { beginsWithEverydayWord } from './everyday-words.js';
import { beginsWithGivenName } from './given-names.js';
import { isPersonName } from './person-name.js';
import { folded } from './words.js';

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
  owner: string | undefined,
): Candidate<readonly string[]>[] {
  const list = new CandidateList<readonly string[]>();
  const { names, line, way } = found;
  if (names.length > 0) addNames(list, names, { from: 'text', ...(line !== undefined && { line }) }, { [way]: 1 });
  if (owner !== undefined) addNames(list, [owner], { from: 'text' }, { owner: 1 });
  const claims = context.claims.authors ?? [];
  if (claims.length > 0) {
    for (const claim of claims) if (claim.line === undefined) addStated(list, context, claim);
    addMarked(list, context, claims);
    list.compare((candidate) => ({ shown: isShown(context, candidate.value) ? 1 : 0 }));
  }
  list.compare(compared);
  return list.all();
}

function addNames(list: CandidateList<readonly string[]>, names: readonly string[], place: Place, clues: Clues): void {
  list.add(keyOf(names), names, place, { ...clues, ...shapeOf(names) });
}

function keyOf(names: readonly string[]): string {
  return names.map(folded).sort().join('; ');
}

function addStated(list: CandidateList<readonly string[]>, context: MetadataContext, claim: Claim): void {
  const { names } = statedAuthors(claim, context.sites);
  if (names.length === 0) return;
  const clues = { [clueOf(claim)]: 1, person: claim.called === 'person' ? 1 : 0 };
  addNames(list, names, { from: claim.kind, name: claim.name }, clues);
}

function clueOf({ kind, name }: Claim): string {
  if (kind === 'json-ld') return 'json-ld';
  if (name === 'author' || name === 'article:author' || name === 'author_name') return `meta-${name}`;
  return name === 'creator' ? 'meta-creator' : 'meta';
}

/** Names in marked elements: those near the headline, together where they stand together, and the first of all. */
function addMarked(list: CandidateList<readonly string[]>, context: MetadataContext, claims: readonly Claim[]): void {
  const marked = claims.filter((claim) => claim.line !== undefined);
  if (marked.length === 0) return;
  const top = topOf(context);
  const named = marked.flatMap((claim) => {
    const { names } = statedAuthors(claim, context.sites);
    return names.length > 0 ? [{ claim, names, line: claim.line! }] : [];
  });
  const different = new Set(named.map(({ names }) => keyOf(names))).size;
  const crowd = different >= CROWD ? 1 : 0;
  for (const name of new Set(named.map(({ claim }) => claim.name))) {
    const same = named.filter(({ claim }) => claim.name === name);
    const near = same.filter(({ line }) => line >= top - NEAR_ABOVE && line <= top + NEAR_BELOW);
    const [first] = near.filter(({ line }) => line >= top).concat(near);
    const chosen = first ?? same[0]!;
    const names = clusterAt(same, chosen.line);
    const place = { from: chosen.claim.kind, name, line: chosen.line } as const;
    addNames(list, names, place, { [`${name}-${first === undefined ? 'far' : 'near'}`]: 1, crowd });
  }
}

function clusterAt(named: readonly { names: readonly string[]; line: number }[], line: number): string[] {
  const names = named.filter((one) => Math.abs(one.line - line) <= CLUSTER).flatMap((one) => one.names);
  return [...new Map(names.map((name) => [folded(name), name])).values()];
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

/** Whether the page shows the first of the names near its headline. */
function isShown(context: MetadataContext, [first = '']: readonly string[]): boolean {
  const wanted = folded(first);
  const top = topOf(context);
  for (let at = Math.max(0, top - NEAR_ABOVE); at <= top + SHOWN_BELOW && at < context.lines.length; at++) {
    const text = textAt(context, at);
    if (text.length <= LONGEST_SHOWN && folded(text).includes(wanted)) return true;
  }
  return false;
}

function compared(
  { key, value, places }: Candidate<readonly string[]>,
  all: readonly Candidate<readonly string[]>[],
): Clues {
  const own = new Set(value.map(folded));
  let wider = 0;
  let narrower = 0;
  for (const other of all) {
    if (other.key === key) continue;
    const shared = other.value.filter((name) => own.has(folded(name))).length;
    if (shared === other.value.length) wider = 1;
    else if (shared === own.size) narrower = 1;
  }
  const kinds = new Set(places.map(({ from, name }) => name ?? from)).size;
  return { wider, narrower, alone: all.length === 1 ? 1 : 0, agree: Math.min(4, kinds - 1) / 3 };
}
