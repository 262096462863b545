import type { Document } from '../../document/document.js';
import type { PageHead } from '../../document/html/head.js';
import type { Marked } from '../../document/html/marked.js';
import type { Claim, ClaimedField } from './claim.js';
import { jsonLdClaims } from './json-ld-claims.js';
import { metaClaims } from './meta-claims.js';

/** What a page's data and markup say, by field; nothing where the input was text. */
export type PageClaims = Readonly<Partial<Record<ClaimedField, readonly Claim[]>>>;

const NONE: PageClaims = {};

/** `headline` and `pageTitle` are the lines with the headline and the page's title, as the page shows them. */
export function pageClaims({ markup, lines }: Document, headline: number, pageTitle: number): PageClaims {
  if (markup === undefined) return NONE;
  const titles = [headline, pageTitle].flatMap((index) => lines[index]?.text ?? []);
  const { head } = markup;
  const claims = [
    ...jsonLdClaims(head.jsonLd, { titles, canonical: head.canonical }),
    ...metaClaims(head.meta),
    ...head.marked.flatMap((marked) => markedClaim(marked) ?? []),
    ...linkClaims(head),
  ];
  const byField: Partial<Record<ClaimedField, Claim[]>> = {};
  for (const claim of claims) (byField[claim.field] ??= []).push(claim);
  return byField;
}

/** Credits of pictures say nothing of the article. */
function markedClaim({ property, by, value, line }: Marked): Claim | undefined {
  if (property === 'credit') return undefined;
  const common = { values: [value], line } as const;
  // When something happened; that it was the article's coming out, other clues must say.
  if (property === 'time') return { ...common, field: 'published', kind: 'markup', name: 'time' };
  const field: ClaimedField = property === 'author' ? 'authors' : property === 'headline' ? 'title' : property;
  if (by === 'itemprop') return { ...common, field, kind: 'microdata', name: `itemprop=${property}` };
  return { ...common, field, kind: 'markup', name: by === 'rel' ? 'rel=author' : 'class=author' };
}

/** The page's address, in which many sites write the day of publication, and its language. */
function linkClaims({ canonical, language, meta }: PageHead): Claim[] {
  const claims: Claim[] = [];
  const address = canonical ?? meta.find(([name]) => name === 'og:url')?.[1] ?? '';
  const day = /\/((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?=[/-])/.exec(address);
  if (day !== null) {
    const value = `${day[1]}-${day[2]}-${day[3]}`;
    claims.push({ field: 'published', values: [value], kind: 'link', name: 'rel=canonical' });
  }
  if (canonical) claims.push({ field: 'canonical', values: [canonical], kind: 'link', name: 'rel=canonical' });
  if (language) claims.push({ field: 'language', values: [language], kind: 'markup', name: 'html lang' });
  return claims;
}
