import { folded } from '../words.js';
import type { PageClaims } from './page-claims.js';

const SEPARATOR = /\s+[|–—·•»«:-]\s+|\s*\|\s*/gu;
const LONGEST_NAME = 60;

/** The names of the site, folded, as the page's data give them. */
export function siteNames(claims: PageClaims, canonical: string | undefined): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { values } of claims.publisher ?? []) for (const value of values) addName(names, value);
  const host = hostName(canonical ?? claims.canonical?.[0]?.values[0]);
  if (host !== undefined) names.add(host);
  names.delete('');
  return names;
}

function addName(names: Set<string>, value: string): void {
  if (value.length > LONGEST_NAME) return;
  const name = folded(value);
  names.add(name);
  names.add(name.replace(/^the /, ''));
  names.add(name.replaceAll(' ', ''));
}

/** "harbourpost" of `https://www.harbourpost.example/a`. */
function hostName(address: string | undefined): string | undefined {
  const host = /^(?:https?:)?\/\/(?:www\.)?([a-z\d-]+)\./i.exec(address ?? '')?.[1];
  return host?.toLowerCase();
}

/** Whether a text is one of the site's names, spaces aside. */
export function isSiteName(sites: ReadonlySet<string>, text: string): boolean {
  const name = folded(text);
  return sites.has(name) || sites.has(name.replaceAll(' ', '')) || sites.has(name.replace(/^the /, ''));
}

/** The text without the name of the site at its end or its beginning; undefined where it has none. */
export function withoutSite(sites: ReadonlySet<string>, text: string): string | undefined {
  if (sites.size === 0) return undefined;
  for (const match of text.matchAll(SEPARATOR)) {
    const before = text.slice(0, match.index).trim();
    const after = text.slice(match.index + match[0].length).trim();
    if (before === '' || after === '') continue;
    if (isSiteName(sites, after)) return withoutSite(sites, before) ?? before;
    if (isSiteName(sites, before)) return after;
  }
  return undefined;
}
