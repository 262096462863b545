import type { MetadataContext } from './context.js';
import { copyrightHolder } from './copyright-holder.js';
import { pageTitleParts } from './page-title.js';

/** Whose page it is, by its title and by its notices; found out when first asked, since two fields want to know. */
export class PageOwner {
  private site: { readonly name: string | undefined } | undefined;
  private claimant: { readonly name: string | undefined } | undefined;

  constructor(private readonly context: MetadataContext) {}

  /** The site's name in the page's title. */
  get titleSite(): string | undefined {
    this.site ??= { name: pageTitleParts(this.context)?.site };
    return this.site.name;
  }

  /** Who the copyright notices say it belongs to, where they name one alone. */
  get holder(): string | undefined {
    this.claimant ??= { name: copyrightHolder(this.context) };
    return this.claimant.name;
  }
}
