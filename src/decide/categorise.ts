import type { Page } from '../measure/page.js';
import type { Category, DropCategory } from '../vocabulary.js';
import { CATEGORIES, isLifted } from '../vocabulary.js';
import type { LineSets } from '../signals/line-sets.js';
import { type Model, saysAt, type Speaker } from './model.js';
import { AFTER, BEFORE } from './zones.js';

/** What lines would be, judged by the signals that speak of a category. */
export interface CategoryEvidence {
  /** For each line the category that most speaks for, if any does. */
  readonly own: readonly (Category | undefined)[];
  /** 0 to 1: how much it does. */
  readonly strength: Float32Array;
}

/** Strength from which a line's own words say what it is. */
export const SURE = 0.5;
/** From which it is likelier than what its neighbours are. */
const LIKELY = 0.3;

/** Adds up what the signals say of categories, and takes each line's strongest category. */
export function categoryEvidence(page: Page, model: Model, sets: LineSets): CategoryEvidence {
  const { count } = page;
  const sums = new Float32Array(CATEGORIES.length * count);
  for (const speaker of model.speakers) addSays(sums, speaker, page, sets);
  const own: (Category | undefined)[] = [];
  const strength = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    let best = -1;
    let most = 0;
    for (let category = 0; category < CATEGORIES.length; category++) {
      const sum = sums[category * count + i];
      if (sum > most) [best, most] = [category, sum];
    }
    own.push(best < 0 ? undefined : CATEGORIES[best]);
    strength[i] = Math.min(1, most);
  }
  return { own, strength };
}

/** Adds what one signal says of each line to its category's sums. */
function addSays(sums: Float32Array, speaker: Speaker, page: Page, sets: LineSets): void {
  const { signal, category } = speaker;
  const from = category * page.count;
  const column = signal.column?.(page);
  if (signal.only) for (const i of sets[signal.only]) sums[from + i] += saysAt(speaker, signal.strength(page, i));
  else if (column) for (let i = 0; i < column.length; i++) sums[from + i] += saysAt(speaker, column[i]);
  else for (let i = 0; i < page.count; i++) sums[from + i] += saysAt(speaker, signal.strength(page, i));
}

/** How many lines below a heading of its kind a line without words of its own may still belong to it. */
const REACH: Readonly<Partial<Record<Category, number>>> = {
  comments: 400,
  related: 60,
  consent: 5,
  navigation: 40,
  legal: 6,
  share: 4,
  subscription: 4,
  access: 3,
  promotion: 4,
  'author-bio': 4,
  media: 6,
  tags: 8,
};

/** Words of the longest line that counts as the heading of those below it. */
const HEADING_WORDS = 9;

/**
 * The category of each line that is to be dropped (`dropped[i]` = 1): its own words, else the heading above it in the
 * same stretch of dropped lines, else what usually stands in its zone.
 */
export function categorise(
  page: Page,
  found: CategoryEvidence,
  dropped: Uint8Array,
  zones: Uint8Array,
): (DropCategory | Category)[] {
  const categories: Category[] = [];
  let heading: Category | undefined;
  let since = 0;
  for (let i = 0; i < page.count; i++) {
    since++;
    const own = found.own[i];
    if (!dropped[i]) heading = undefined;
    const inReach = heading !== undefined && since <= (REACH[heading] ?? 0);
    if (own && found.strength[i] >= LIKELY && !(inReach && isLifted(own))) {
      categories.push(own);
      if (
        found.strength[i] >= SURE &&
        page.counts.words[i] <= HEADING_WORDS &&
        own !== 'byline' &&
        own !== 'headline'
      ) {
        if (!keepsHeading(heading, own, since)) {
          heading = own;
          since = 0;
        }
      }
      continue;
    }
    // Above the article stand menus, whose entries say what the sections are about and not what they themselves are.
    const inherits = inReach && (zones[i] !== BEFORE || heading === 'media');
    categories.push(inherits && heading ? heading : usual(page, i, zones[i], categories[i - 1]));
  }
  return categories;
}

/** A thread of comments or a list of teasers holds buttons and dates of its own; they do not end it. */
function keepsHeading(heading: Category | undefined, own: Category, since: number): boolean {
  if (heading === 'comments') return since <= 8 && (own === 'share' || own === 'related' || own === 'media');
  if (heading === 'related') return since <= 8 && (own === 'media' || own === 'share' || own === 'advertisement');
  return false;
}

/** What a line mostly is that says nothing of itself, in its zone and below the line above it. */
function usual(page: Page, i: number, zone: number, above: Category | undefined): DropCategory {
  if (page.document.lines[i].mark === 'rule') return 'decoration';
  if (page.document.lines[i].mark === 'image') return 'media';
  const words = page.counts.words[i];
  if (zone === BEFORE) return words > 14 && page.counts.terminal[i] ? 'promotion' : 'navigation';
  if (zone === AFTER && words <= 2 && above !== 'related') return 'navigation';
  return 'related';
}
