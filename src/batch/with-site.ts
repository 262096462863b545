import type { ReadDocument } from '../formats/read-document.js';
import type { CleanOptions } from '../record.js';
import { type Origin, siteOfOrigin, type SiteRule } from '../templates/site-name.js';
import type { Input } from './input.js';

/** The options with the document's site, as far as its origin tells, where a rule says how: anything is known of sites. */
export function withSite<O extends Pick<CleanOptions, 'site'>>(
  options: O,
  rule: SiteRule | undefined,
  origin: Origin,
): O {
  const site = rule && siteOfOrigin(rule, origin);
  return site === undefined ? options : { ...options, site };
}

/** Where a document of an input comes from. */
export function originOf(input: Input, { url, site, place }: Pick<ReadDocument, 'url' | 'site' | 'place'>): Origin {
  const path = input.kind === 'file' ? input.name : undefined;
  return { url, path, field: site, isWholeFile: place === '' };
}
