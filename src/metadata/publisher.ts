import type { MetadataContext } from './context.js';
import type { Dateline } from './dateline.js';
import { pageTitleParts } from './page-title.js';
import { folded } from './words.js';

const LONGEST_NAME = 60;
const MOST_WORDS = 7;
const YEARS = String.raw`(?:\d{4}(?:\s*[-–—]\s*(?:\d{4}|\d{2}|[Pp]resent))?,?\s*)`;
const COPYRIGHT_FIRST = new RegExp(String.raw`^(?:copyright|\(c\)|©|\s){1,6}\s*${YEARS}?(?:by\s+)?(.{2,120})`, 'iu');
const COPYRIGHT_LAST = new RegExp(String.raw`^(.{2,60}?)\s*(?:©|\(c\))\s*${YEARS}?$`, 'iu');
const RESERVED = /[\s.,|–—-]*(?:all rights? reserved|alle rechte vorbehalten|tous droits réservés).*$/iu;

/**
 * Who brought the article out: the site's name in the page's title, then the holder of the copyright in the footer where
 * the page names only one, then the agency in the byline or dateline.
 */
export function publisher(
  context: MetadataContext,
  filed: Dateline | undefined,
  bylineAgency: string | undefined,
): string | undefined {
  return pageTitleParts(context)?.site ?? copyrightHolder(context) ?? filed?.agency ?? bylineAgency;
}

function copyrightHolder(context: MetadataContext): string | undefined {
  const holders = new Map<string, string>();
  for (const [index, line] of context.document.lines.entries()) {
    const { verdict, category } = context.verdicts[index] ?? {};
    if (verdict !== 'drop' || category !== 'legal') continue;
    const holder = holderIn(line.text);
    if (holder !== undefined) holders.set(folded(holder), holder);
  }
  const [only, other] = holders.values();
  return other === undefined ? only : undefined;
}

function holderIn(line: string): string | undefined {
  const text = line.slice(0, 200).trim().replace(RESERVED, '');
  if (!/©|\(c\)|^copyright/iu.test(text)) return undefined;
  const name = COPYRIGHT_FIRST.exec(text)?.[1] ?? COPYRIGHT_LAST.exec(text)?.[1];
  if (name === undefined) return undefined;
  const [first = ''] = name.split(/\s*[|•·;]\s*|\.\s+(?=\p{Lu})|\s[–—-]\s/u);
  const holder = first
    .replace(/[\s,]{1,5}\d{4}\s*$/u, '')
    .replace(/^[\s,.:–—-]+|[\s,:–—-]+$|(?<!\b(?:Inc|Ltd|Co|Corp|S\.A))\.$/gu, '');
  const isName = /^[\p{Lu}\p{Lo}\p{Nd}]/u.test(holder) && /\p{L}{2}/u.test(holder) && !/©/u.test(holder);
  return isName && holder.length <= LONGEST_NAME && holder.split(' ').length <= MOST_WORDS ? holder : undefined;
}
