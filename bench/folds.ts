import type { Page } from './corpus.js';

export const FOLDS = 5;

/** Labels under which countries register domains, as in `co.uk`. */
const UNDER_COUNTRY = /^(ac|co|com|edu|go|gob|gov|ne|net|or|org)$/;

/** Which of `k` folds a page is in. All pages of a site are in the same one, whatever set they are from. */
export function foldOf(page: Pick<Page, 'id' | 'url' | 'site'>, k = FOLDS): number {
  return hash(siteOf(page)) % k;
}

/** The domain a page's site was registered under, nearly: good enough to keep pages of one house together. */
export function siteOf({ id, url, site }: Pick<Page, 'id' | 'url' | 'site'>): string {
  const host = hostOf(site ?? url ?? id);
  const labels = host.split('.');
  if (/^[\d.]+$/.test(host)) return host;
  const underCountry = labels.at(-1)?.length === 2 && UNDER_COUNTRY.test(labels.at(-2) ?? '');
  return labels.slice(underCountry ? -3 : -2).join('.');
}

function hostOf(address: string): string {
  const bare = address.replace(/^[a-z]+:\/\//i, '').replace(/[/?#].*$/s, '');
  return bare
    .replace(/:\d+$/, '')
    .replace(/^www\./i, '')
    .toLowerCase();
}

/** FNV-1a over UTF-16 units, its bits mixed once more so that the remainder is even. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}
