import { categoryAt, textAt, topOf } from './around-headline.js';
import type { Category } from '../vocabulary.js';
import { type Candidate, CandidateList, type Clues, type Place, placeNames } from './belief/candidate.js';
import { placeOf } from './belief/found.js';
import type { Claim } from './claims/claim.js';
import type { MetadataContext } from './context.js';
import { strayMentions } from './date-mentions.js';
import type { DateMention } from './dates-of-line.js';
import type { PageWords } from './page-words.js';
import { openingOf } from './phrase-opening.js';
import { statedDate } from './stated-date.js';

/** So many days near the headline, none with a word on it, are a calendar or a list. */
const LIST_OF_DAYS = 3;
const DAY = 'yyyy-mm-dd'.length;
/** How far around the headline a marked date is the article's. */
const NEAR_ABOVE = 6;
const NEAR_BELOW = 15;
/** Lines that have dates of their own. */
const THEIRS: ReadonlySet<Category | undefined> = new Set([
  'related',
  'promotion',
  'advertisement',
  'consent',
] as const);
/** Names that say when the article came out; the others say when something did. */
const SURE = /publi[sc]|pub-?date|issued|pubdate|original|releas/i;

/** All that may be the day the article came out: what the page shows, and where the input was HTML what its data say. */
export function publishedCandidates(
  context: MetadataContext,
  mentions: readonly DateMention[],
  words: PageWords,
): Candidate<string>[] {
  const list = new CandidateList<string>();
  addMentions(list, context, mentions);
  if (mentions.every(({ kind }) => kind === 'modified')) addStray(list, context, mentions, words);
  const claims = context.claims.published ?? [];
  if (claims.length > 0) {
    addClaims(list, context, claims, words);
    const changed = changedDays(context, words);
    list.compare((candidate) => ({ changed: changed.has(candidate.key) ? 1 : 0 }));
  }
  list.compare(compared);
  return list.all();
}

function addMentions(list: CandidateList<string>, context: MetadataContext, mentions: readonly DateMention[]): void {
  const plain = mentions.filter(({ kind }) => kind === 'plain');
  const isList = new Set(plain.map(({ iso }) => iso)).size >= LIST_OF_DAYS;
  const shown = mentions.filter(({ kind }) => kind === 'published' || (kind === 'plain' && !isList));
  const days = new Set(shown.map(({ iso }) => iso.slice(0, DAY))).size;
  const top = topOf(context);
  const firstOf = new Set<string>();
  for (const { kind, iso, line } of shown) {
    const isFirst = !firstOf.has(kind);
    firstOf.add(kind);
    addDate(
      list,
      iso,
      { from: 'text', line },
      {
        [kind === 'published' ? 'called' : 'plain']: 1,
        [kind === 'published' ? 'called-first' : 'plain-first']: isFirst ? 1 : 0,
        above: line < top ? 1 : 0,
        far: line > top + NEAR_BELOW ? 1 : 0,
        days: Math.min(4, days - 1) / 4,
        updated: mentions.some((one) => one.kind === 'modified') ? 1 : 0,
      },
    );
  }
}

function addStray(
  list: CandidateList<string>,
  context: MetadataContext,
  mentions: readonly DateMention[],
  words: PageWords,
): void {
  const top = topOf(context);
  const updated = new Set(mentions.map(({ iso }) => iso.slice(0, DAY)));
  for (const { kind, iso, line } of strayMentions(context, words)) {
    if (kind === 'modified' || updated.has(iso.slice(0, DAY))) continue;
    // A bare day among teasers is theirs; with a time, or under the author's name, it was taken for one of them.
    const isBylined = isByline(context, line, words) || isByline(context, line - 1, words);
    const isTheirs = kind === 'plain' && THEIRS.has(categoryAt(context, line));
    if (isTheirs && !isBylined && iso.length <= DAY) continue;
    addDate(
      list,
      iso,
      { from: 'text', line },
      {
        stray: 1,
        [`stray-${kind}`]: 1,
        [line > top + NEAR_BELOW ? 'stray-end' : line < top ? 'stray-above' : 'stray-below']: 1,
        [`stray-in-${categoryAt(context, line) ?? 'keep'}`]: 1,
        'stray-theirs': isTheirs ? 1 : 0,
        'stray-near': Math.abs(line - top) <= 3 ? 1 : 0,
        'stray-at-text': line < context.firstKept && line >= context.firstKept - 3 ? 1 : 0,
        'stray-at-end': line > context.lastKept && line <= context.lastKept + 3 ? 1 : 0,
        'stray-timed': iso.length > DAY ? 1 : 0,
        'stray-under-byline': isBylined ? 1 : 0,
        updated: updated.size > 0 ? 1 : 0,
      },
    );
  }
}

function isByline(context: MetadataContext, line: number, words: PageWords): boolean {
  return (
    categoryAt(context, line) === 'byline' || openingOf(textAt(context, line), words.language.byline) !== undefined
  );
}

/** A day has one candidate, of which the most exact way to say it stands. */
function addDate(list: CandidateList<string>, iso: string, place: Place, clues: Clues): void {
  const key = iso.slice(0, DAY);
  const known = list.get(key);
  list.add(key, iso, place, { ...clues, inexact: key.length < DAY ? 1 : 0 });
  if (known !== undefined && iso.length > known.value.length) list.replace(key, iso);
}

function addClaims(
  list: CandidateList<string>,
  context: MetadataContext,
  claims: readonly Claim[],
  words: PageWords,
): void {
  const top = topOf(context);
  const seen = new Set<string>();
  for (const claim of claims) {
    const iso = statedDate(claim.values[0]!.replace(/^["'\s]+/, ''), words.reader);
    if (iso === undefined) continue;
    const { kind, line } = claim;
    const place = placeOf(claim);
    if (line === undefined) {
      addDate(list, iso, place, { data: 1, [clueOf(claim)]: 1 });
      continue;
    }
    // Those of teasers and comments stand elsewhere.
    if (line < top - NEAR_ABOVE || line > top + NEAR_BELOW || (line > context.lastKept && context.lastKept > top))
      continue;
    const by = kind === 'microdata' ? 'itemprop' : 'time';
    addDate(list, iso, place, { marked: 1, [by]: 1, [`${by}-first`]: seen.has(by) ? 0 : 1 });
    seen.add(by);
  }
  if (list.isEmpty) addFar(list, claims, words);
}

/** Marked dates far from the headline, where they are all the same. */
function addFar(list: CandidateList<string>, claims: readonly Claim[], words: PageWords): void {
  const far = claims.flatMap((claim) => {
    const iso = claim.line === undefined ? undefined : statedDate(claim.values[0], words.reader);
    return iso === undefined ? [] : [{ claim, iso }];
  });
  if (new Set(far.map(({ iso }) => iso.slice(0, DAY))).size !== 1) return;
  const [{ claim, iso }] = far as [{ claim: Claim; iso: string }];
  addDate(list, iso, placeOf(claim), { far: 1, 'far-marked': 1 });
}

function clueOf({ kind, name }: Claim): string {
  if (kind === 'json-ld') return name.endsWith('.datePublished') ? 'json-ld' : 'json-ld-other';
  if (kind === 'link') return 'address';
  if (name === 'article:published_time') return 'meta-article';
  return SURE.test(name) ? 'meta-published' : 'meta-date';
}

/** The days on which the article was changed, as the page's data say. */
function changedDays(context: MetadataContext, words: PageWords): ReadonlySet<string> {
  const days = (context.claims.modified ?? []).map((claim) => statedDate(claim.values[0], words.reader)?.slice(0, DAY));
  return new Set(days.filter((day) => day !== undefined));
}

const ONE_DAY = 86_400_000;

/**
 * What a day is beside the others. A day shown and the next in the page's data are the same one in two zones; a day shown
 * that data know for that of a change, beside another for that of publication, is a change.
 */
function compared({ key, places, clues }: Candidate<string>, all: readonly Candidate<string>[]): Clues {
  const own = Date.parse(key);
  const isShown = (one: Clues): boolean => one['called'] === 1 || one['plain'] === 1 || one['stray'] === 1;
  const found = { beside: 0, earlier: 0, later: 0, 'against-shown': 0, 'against-data': 0, 'against-called': 0 };
  for (const other of all) {
    if (other.key === key) continue;
    const days = (Date.parse(other.key) - own) / ONE_DAY;
    if (Math.abs(days) <= 1) found.beside = 1;
    else if (days < 0) found.earlier = 1;
    else found.later = 1;
    if (isShown(other.clues)) found['against-shown'] = 1;
    if (other.clues['called'] === 1) found['against-called'] = 1;
    if (other.clues['data'] === 1) found['against-data'] = 1;
  }
  const shown = isShown(clues) ? 1 : 0;
  const data = clues['data'] ?? 0;
  const changed = clues['changed'] ?? 0;
  return {
    ...found,
    both: shown * data,
    'data-alone': data * (1 - shown) * (1 - found['against-shown']),
    'shown-alone': shown * (1 - data) * (1 - found['against-data']),
    'theirs-alone': (clues['stray-theirs'] ?? 0) * (all.length === 1 ? 1 : 0),
    'shown-beside': shown * found.beside,
    'shown-changed': shown * changed * (1 - data) * found['against-data'],
    'data-against-shown': data * (1 - shown) * found['against-shown'],
    alone: all.length === 1 ? 1 : 0,
    agree: Math.min(4, placeNames(places).size - 1) / 3,
  };
}
