import { BY_HOST, hostOf, type SiteRule } from './site-name.js';
import type { SiteTemplates, TemplateFamily } from './site-templates.js';
import { parseTemplateLine } from './template-file.js';

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

/** Reads what `learn` wrote. Throws a TemplateSyntaxError where the text is something else or was cut off. */
export function parseTemplates(text: string): TemplateBook {
  const lines = text.split('\n');
  const head = parseTemplateLine(lines[0]);
  if (head?.kind !== 'head') throw new TemplateSyntaxError(1, 'it is no file of templates, or of another version');
  const sites = new Map<string, { documents: number; families: Map<string, TemplateFamily> }>();
  let isWhole = false;
  for (let at = 1; at < lines.length; at++) {
    if (lines[at].trim() === '') continue;
    const line = parseTemplateLine(lines[at]);
    if (line === undefined || line.kind === 'head') throw new TemplateSyntaxError(at + 1, 'it is no line of templates');
    if (line.kind === 'total') isWhole = true;
    else if (line.kind === 'site') sites.set(line.site, { documents: line.documents, families: new Map() });
    else {
      const { line: key, documents, category } = line.family;
      sites.get(line.site)?.families.set(key, { documents, ...(category && { category }) });
    }
  }
  if (!isWhole) throw new TemplateSyntaxError(lines.length, 'its last line is missing: it was cut off');
  return bookOf(head.settings.siteFrom, sites);
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
