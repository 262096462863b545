import { topOf } from './around-headline.js';
import { type Candidate, CandidateList, type Clues } from './belief/candidate.js';
import type { Claim } from './claims/claim.js';
import type { MetadataContext } from './context.js';
import type { DateMention } from './date-mentions.js';
import type { PageWords } from './page-words.js';
import { statedDate } from './stated-date.js';

/** So many days near the headline, none with a word on it, are a calendar or a list. */
const LIST_OF_DAYS = 3;
const DAY = 'yyyy-mm-dd'.length;
/** How far around the headline a marked date is the article's. */
const NEAR_ABOVE = 6;
const NEAR_BELOW = 15;
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
  const claims = context.claims.published ?? [];
  if (claims.length > 0) {
    const changed = changedDays(context, words);
    addClaims(list, context, claims, words);
    list.compare(({ key }) => ({ changed: changed.has(key) ? 1 : 0 }));
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

/** A day has one candidate, of which the most exact way to say it stands. */
function addDate(
  list: CandidateList<string>,
  iso: string,
  place: Candidate<string>['places'][number],
  clues: Clues,
): void {
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
  let times = 0;
  for (const claim of claims) {
    const iso = statedDate(claim.values[0], words.reader);
    if (iso === undefined) continue;
    const { kind, name, line } = claim;
    const place = { from: kind, name, ...(line !== undefined && { line }) } as const;
    if (line === undefined) addDate(list, iso, place, { [clueOf(claim)]: 1 });
    else {
      const isNear = line >= top - NEAR_ABOVE && line <= top + NEAR_BELOW;
      const by = kind === 'microdata' ? 'itemprop' : 'time';
      if (by === 'time' && (!isNear || times++ > 2)) continue;
      addDate(list, iso, place, { [`${by}-${isNear ? 'near' : 'far'}`]: 1, [`${by}-first`]: times === 1 ? 1 : 0 });
    }
  }
}

function clueOf({ kind, name }: Claim): string {
  if (kind === 'json-ld') return name.endsWith('.datePublished') ? 'json-ld' : 'json-ld-other';
  if (name === 'article:published_time') return 'meta-article';
  return SURE.test(name) ? 'meta-published' : 'meta-date';
}

/** The days on which the article was changed, as the page's data say. */
function changedDays(context: MetadataContext, words: PageWords): ReadonlySet<string> {
  const days = (context.claims.modified ?? []).map((claim) => statedDate(claim.values[0], words.reader)?.slice(0, DAY));
  return new Set(days.filter((day) => day !== undefined));
}

const ONE_DAY = 86_400_000;

function compared({ key, places }: Candidate<string>, all: readonly Candidate<string>[]): Clues {
  const own = Date.parse(key);
  let beside = 0;
  let earlier = 0;
  let later = 0;
  for (const other of all) {
    if (other.key === key) continue;
    const days = (Date.parse(other.key) - own) / ONE_DAY;
    if (Math.abs(days) <= 1) beside = 1;
    if (days < 0) earlier = 1;
    if (days > 0) later = 1;
  }
  const kinds = new Set(places.map(({ from, name }) => name ?? from)).size;
  return { beside, earlier, later, agree: Math.min(4, kinds - 1) / 3 };
}
