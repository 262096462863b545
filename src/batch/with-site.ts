import type { CleanOptions } from '../record.js';
import { type Origin, siteOfOrigin } from '../templates/site-name.js';

/** The options with the document's site, as far as its origin tells, where anything is known of sites. */
export function withSite<O extends CleanOptions>(options: O, origin: Origin): O {
  const site = options.templates && siteOfOrigin(options.templates.siteFrom, origin);
  return site === undefined ? options : { ...options, site };
}
