import type { Page } from '../measure/page.js';
import { type Category, isLifted } from '../vocabulary.js';
import { type CategoryEvidence, namesItselfCruft, SURE, UNNAMED } from './categorise.js';

/** An item's mark stands no further below that of the item before. */
const REACH = 24;
/** Behind a line that says that one of these begins, no list of the article goes on. */
const ENDS: readonly Category[] = ['related', 'comments', 'legal', 'author-bio'];

/** "14. The bandstand steps", "14) …"; the number is bounded, so that a year is none. */
const NUMBER = /^\(?(\d{1,3})[.):]\s/;
/** A line that is nothing but a time of the day: "16:41", "4.41 pm". */
const TIME = /^(\d{1,2})[:.](\d{2})(?:\s?([ap])\.?m\.?)?$/i;
const HOUR = 60;
const HALF_DAY = 12 * HOUR;

/** Marks of one kind by which items of a list follow one another. */
interface Kind {
  /** The place in the order that a line's mark gives it; undefined where it has none. */
  readonly read: (text: string) => number | undefined;
  /** Whether `next` may follow on `last`, which followed on `before` where that was not the first. */
  readonly follows: (before: number | undefined, last: number, next: number) => boolean;
  /** Whether what stands between two marks can be nothing but an item, even where both stay by themselves. */
  readonly partsPage: boolean;
}

/** Numbers go on one by one; times of a live report in the order in which its first ones do. */
const KINDS: readonly Kind[] = [
  { read: numberOf, follows: (_, last, next) => next - last === 1, partsPage: false },
  {
    read: minutesOf,
    follows: (before, last, next) => (before === undefined ? next !== last : (last - before) * (next - last) > 0),
    partsPage: true,
  },
];

function numberOf(text: string): number | undefined {
  const found = NUMBER.exec(text);
  return found ? Number(found[1]) : undefined;
}

function minutesOf(text: string): number | undefined {
  const found = TIME.exec(text);
  if (!found) return undefined;
  const [, hours = '', minutes = '', half] = found;
  const afternoon = half === undefined ? 0 : half.toLowerCase() === 'p' ? HALF_DAY : 0;
  return (half === undefined ? Number(hours) : Number(hours) % 12) * HOUR + Number(minutes) + afternoon;
}

/** So many items of a list stay before the others belong to the article with them. */
const LEAST_ITEMS = 2;
/** An item has so many lines at the most before one of its list is known to have more. */
const SHORT_ITEM = 2;

/**
 * Keeps the rest of a list of which at least two items stay: 14 goes on after 13, and belongs to the article as 13 does;
 * so does what stands between two items. `settled` has 1 for lines that stay; those of the list are added. One pass for
 * each kind of mark, and one over the lines of each list.
 */
export function keepListsWhole(page: Page, found: CategoryEvidence, settled: Uint8Array): void {
  for (const kind of KINDS)
    for (const items of listsOf(page, found, settled, kind)) keepItems(page, found, settled, { items, kind });
}

/** An item: the line of its mark, the place in the order that the mark gives it, and whether its mark stays by itself. */
interface Item {
  readonly line: number;
  readonly place: number;
  readonly stays: boolean;
}

/** Items that follow one another, and what marks them. */
interface List {
  readonly items: readonly Item[];
  readonly kind: Kind;
}

/** The lists of which enough items stay, each from its first item that does. */
function listsOf(
  { document, count, counts }: Page,
  found: CategoryEvidence,
  settled: Uint8Array,
  kind: Kind,
): Item[][] {
  const lists: Item[][] = [];
  let items: Item[] = [];
  for (let i = 0; i < count; i++) {
    if (counts.digits[i] === 0 || !beginsLikeMark(document.lines[i].text)) continue;
    const place = kind.read(document.lines[i].text);
    if (place === undefined) continue;
    const item = { line: i, place, stays: settled[i] === 1 };
    if (goesOn(found, items, item, kind)) items.push(item);
    else if (item.stays) {
      lists.push(items);
      items = [item];
    }
  }
  lists.push(items);
  return lists.filter((list) => list.filter(({ stays }) => stays).length >= LEAST_ITEMS);
}

function goesOn(found: CategoryEvidence, items: readonly Item[], next: Item, { follows }: Kind): boolean {
  const last = items.at(-1);
  if (last === undefined || next.line - last.line > REACH) return false;
  return follows(items.at(-2)?.place, last.place, next.place) && !endsBetween(found, last.line, next.line);
}

function keepItems({ document }: Page, found: CategoryEvidence, settled: Uint8Array, list: List): void {
  const { items, kind } = list;
  // Lines of the longest item so far: the last one is no longer.
  let size = 0;
  for (let k = 1; k < items.length; k++) {
    const [{ line: above, stays: isAboveKept }, { line, stays }] = [items[k - 1], items[k]];
    const isAllItem = kind.partsPage || line - above <= Math.max(SHORT_ITEM, size);
    size = Math.max(size, line - above);
    if (!isAboveKept || !stays || isAllItem) keepUnnamed(found, settled, above + 1, line);
    if (!stays) keepUnnamed(found, settled, line, line + 1);
  }
  const last = items[items.length - 1].line;
  let end = last + 1;
  while (end < Math.min(settled.length, last + size) && kind.read(document.lines[end].text) === undefined) end++;
  keepUnnamed(found, settled, last + 1, end);
}

const OPEN = 0x28;
const ZERO = 0x30;
const NINE = 0x39;

/** Asked first of every line: marks begin with a digit, or with a bracket before it. */
function beginsLikeMark(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first >= ZERO && first <= NINE) || first === OPEN;
}

/** Whether a line between says that the article is over. */
function endsBetween(found: CategoryEvidence, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (endsAt(found, i)) return true;
  return false;
}

function endsAt(found: CategoryEvidence, i: number): boolean {
  const category = found.own[i];
  return category !== undefined && ENDS.includes(category) && namesItselfCruft(found, i);
}

/** Keeps the lines from `from` up to `to` that nothing names, up to the first that ends the article. */
function keepUnnamed(found: CategoryEvidence, settled: Uint8Array, from: number, to: number): void {
  for (let i = from; i < to && !endsAt(found, i); i++) if (isOpen(found, i)) settled[i] = 1;
}

/** A line that is lifted, such as a date, has to be surer of what it is: items have dates too. */
function isOpen({ own, strength }: CategoryEvidence, i: number): boolean {
  const category = own[i];
  return strength[i] < (category !== undefined && isLifted(category) ? SURE : UNNAMED);
}
