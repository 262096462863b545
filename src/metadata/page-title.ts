import type { MetadataContext } from './context.js';
import { textAt } from './around-headline.js';
import { folded, foldsTo } from './words.js';

/** A title taken apart: the article's own, and the name of the site behind or before it. */
export interface TitleParts {
  readonly title: string;
  readonly site: string;
}

/** What a separator needs. */
const PARTING = /\s[|–—·•»«-]\s|\s::?\s|\|/u;
const SEPARATOR = /\s+[|–—·•»«-]\s+|\s+::?\s+|(?<=\S)\s*\|\s*/gu;
const LONGEST_TITLE = 300;
const LONGEST_SITE = 60;
/** A copyright notice that names the site. */
const LONGEST_NOTICE = 200;

/**
 * The page's title without the site's name, where the page shows which part is which: the other part is the headline,
 * or the name stands on a line of its own outside the article. A dash alone shows nothing.
 */
export function pageTitleParts(context: MetadataContext): TitleParts | undefined {
  const titles = [
    context.known.title ?? '',
    textAt(context, context.pageTitle),
    context.document.head?.title ?? '',
    textAt(context, context.headline),
  ];
  for (const title of titles) {
    const parts = title === '' ? undefined : titleParts(context, title);
    if (parts !== undefined) return parts;
  }
  return undefined;
}

/** The text split at the separator which the page shows to be the one before (or behind) the site's name. */
export function titleParts(context: MetadataContext, text: string): TitleParts | undefined {
  if (text.length > LONGEST_TITLE || !PARTING.test(text)) return undefined;
  const headline = folded(textAt(context, context.headline));
  for (const match of [...text.matchAll(SEPARATOR)].reverse()) {
    const before = text.slice(0, match.index).trim();
    const after = text.slice(match.index + match[0].length).trim();
    if (before === '' || after === '') continue;
    if (isShown(context, before, after, headline)) return { title: before, site: lastPart(after) };
    if (folded(after) === headline && before.length <= LONGEST_SITE) return { title: after, site: firstPart(before) };
  }
  return undefined;
}

function isShown(context: MetadataContext, title: string, site: string, headline: string): boolean {
  if (site.length > LONGEST_SITE) return false;
  const name = folded(lastPart(site));
  if (headline !== '' && folded(title) === headline) return true;
  // A part of the headline may be a heading of the article ("Part 1 - Introduction"): only what was dropped counts.
  return standsAlone(context, name) || isInNotice(context, name);
}

/** Whether a line outside the article says nothing but the name. Lengths are asked first: most lines are too long. */
function standsAlone({ verdicts, lines, kept, tokens }: MetadataContext, name: string): boolean {
  const { unitStart } = tokens;
  for (let index = 0; index < kept.length; index++) {
    if (kept[index] === 1 || unitStart[index + 1]! - unitStart[index]! > LONGEST_SITE) continue;
    if (!foldsTo(lines[index]!.text, name)) continue;
    const { verdict, category } = verdicts[index]!;
    if (verdict === 'drop' && category !== 'legal') return true;
  }
  return false;
}

function isInNotice({ verdicts, lines, byCategory }: MetadataContext, name: string): boolean {
  return byCategory
    .of('legal')
    .some((index) => verdicts[index]!.verdict === 'drop' && isNamedIn(lines[index]!.text, name));
}

function isNamedIn(notice: string, name: string): boolean {
  return notice.length <= LONGEST_NOTICE && name.length > 2 && ` ${folded(notice)} `.includes(` ${name} `);
}

/** "Section | Site": the site stands last. */
function lastPart(text: string): string {
  return text.split(SEPARATOR).at(-1)!.trim();
}

function firstPart(text: string): string {
  return text.split(SEPARATOR)[0]!.trim();
}
