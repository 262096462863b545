import { BY_HOST, hostOf, type SiteRule } from './site-name.js';
import type { SiteTemplates, TemplateFamily } from './site-templates.js';
import type { SiteSummary } from './summarise.js';
import { repeated } from './template-file.js';

/** What is known of many sites. */
export interface TemplateBook {
  /** How the site of a document is told. */
  readonly siteFrom: SiteRule;
  /** Sites that it knows. */
  readonly size: number;
  /** What the site of a document repeats: by its address where that is the rule, else by the site's name. */
  find(url: string | undefined, site: string | undefined): SiteTemplates | undefined;
}

/** A text that is no file of templates, or not a whole one. */
export class TemplateSyntaxError extends Error {
  /** `line` counts from 1. */
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message);
    this.name = 'TemplateSyntaxError';
  }
}

/** What a site says again and again, of what was learned of it. */
export function templatesOf({ documents, families }: SiteSummary): SiteTemplates {
  const templates = repeated(families).map(({ line, documents, category }): [string, TemplateFamily] => [
    line,
    { documents, ...(category && { category }) },
  ]);
  return { documents, families: new Map(templates) };
}

/** A book of what was learned in the same run. */
export function bookOf(siteFrom: SiteRule, sites: ReadonlyMap<string, SiteTemplates>): TemplateBook {
  return {
    siteFrom,
    size: sites.size,
    find(url, site) {
      const name = siteFrom.kind === BY_HOST.kind ? (hostOf(url) ?? site) : site;
      return name === undefined ? undefined : sites.get(name);
    },
  };
}
