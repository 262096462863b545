import { hostOf } from '../../src/templates/site-name.js';
import { readPages, type Scraper, type SetName } from '../corpus.js';
import { labelLines } from '../labels.js';
import { makeSite, type MadePage, textOf } from './generate.js';
import type { KnownPage, KnownSite } from './lessons.js';

/** A page of the corpus, with its gold. */
export interface MarkedPage extends KnownPage {
  readonly gold: string;
}

export interface MarkedSite extends KnownSite {
  readonly pages: readonly MarkedPage[];
}

/** The sites of a set, as one scraper left their pages; sites with one page too. */
export async function markedSites(set: SetName, scraper: Scraper): Promise<MarkedSite[]> {
  const sites = new Map<string, MarkedPage[]>();
  for await (const { id, url, raw, gold } of readPages(set)) {
    const [host, text] = [hostOf(url ?? undefined), raw[scraper]];
    if (host === undefined || url === null || text === undefined || gold === undefined) continue;
    const page = {
      id,
      url,
      text,
      gold,
      labels: (lines: readonly { readonly text: string }[]) => labelLines(lines, gold),
    };
    const known = sites.get(host);
    if (known) known.push(page);
    else sites.set(host, [page]);
  }
  return [...sites].map(([host, pages]) => ({ host, pages }));
}

export interface MadeSite extends KnownSite {
  readonly pages: readonly (KnownPage & { readonly made: MadePage })[];
}

/** Sites that are made up. Their lines are those that were made: the layout does not break them. */
export function madeSites(first: number, sites: number, pagesOf: (number: number) => number): MadeSite[] {
  return Array.from({ length: sites }, (_, at) => {
    const pages = makeSite(first + at, pagesOf(first + at)).map((made) => ({
      id: made.id,
      url: made.url,
      text: textOf(made),
      made,
      labels: (lines: readonly { readonly text: string }[]) => lines.map((_, i) => (made.lines[i]?.isArticle ? 1 : 0)),
    }));
    return { host: `site${first + at}.example`, pages };
  });
}
