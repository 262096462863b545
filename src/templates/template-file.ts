import { CATEGORIES, type Category } from '../vocabulary.js';
import { formatSiteRule, parseSiteRule, type SiteRule } from './site-name.js';
import type { FamilySummary, SiteSummary } from './summarise.js';

/** The form of the file; another number is another form. */
export const TEMPLATES_VERSION = 1;
/** Families in fewer documents of their site are no templates. */
export const LEAST_DOCUMENTS = 2;
/** So many documents of a site are kept where nobody says otherwise: shares are then exact to .06 (standard error). */
export const PER_SITE = 64;

/** How a file was learned. Only files that were learned alike can be merged. */
export interface LearnSettings {
  readonly siteFrom: SiteRule;
  /** So many documents of a site are kept at the most. */
  readonly perSite: number;
}

/** What stands at the end of a file: it is whole, and so much is in it. */
export interface TemplateTotals {
  readonly sites: number;
  readonly documents: number;
  readonly duplicates: number;
  readonly families: number;
  /** Sites of which only a sample of the documents was kept. */
  readonly sampledSites: number;
}

export const NO_TOTALS: TemplateTotals = { sites: 0, documents: 0, duplicates: 0, families: 0, sampledSites: 0 };

/** The first line of a file. */
export function headLine({ siteFrom, perSite }: LearnSettings): string {
  return `${JSON.stringify({ cleanArticleTemplates: TEMPLATES_VERSION, siteFrom: formatSiteRule(siteFrom), perSite })}\n`;
}

/** The lines of one site: itself, then its templates, one a line. */
export function siteLines({ site, documents, duplicates, seen, families }: SiteSummary): string {
  const isSample = seen !== undefined;
  const head = { site, documents, duplicates, ...(isSample && { seen, error: errorOf(documents) }) };
  const lines = families
    .filter((family) => family.documents >= LEAST_DOCUMENTS)
    .map((family) => familyLine(site, family));
  return [JSON.stringify(head), ...lines].map((line) => `${line}\n`).join('');
}

/** The family itself is told only where its example does not show it. */
function familyLine(site: string, { line, documents, category, example }: FamilySummary): string {
  const isShown = line === example.toLowerCase();
  return JSON.stringify({ site, documents, ...(category && { category }), ...(!isShown && { line }), example });
}

/** The standard error of a share that is counted in so many documents, at the most. */
function errorOf(documents: number): number {
  return Math.round((0.5 / Math.sqrt(documents)) * 1000) / 1000;
}

export function addTotals(
  totals: TemplateTotals,
  { documents, duplicates, seen, families }: SiteSummary,
): TemplateTotals {
  return {
    sites: totals.sites + 1,
    documents: totals.documents + documents,
    duplicates: totals.duplicates + duplicates,
    families: totals.families + families.filter((family) => family.documents >= LEAST_DOCUMENTS).length,
    sampledSites: totals.sampledSites + (seen === undefined ? 0 : 1),
  };
}

/** The last line of a file. */
export function totalLine(totals: TemplateTotals): string {
  return `${JSON.stringify({ total: totals })}\n`;
}

/** One line of a file that was read. */
export type TemplateLine =
  | { readonly kind: 'head'; readonly settings: LearnSettings }
  | { readonly kind: 'site'; readonly site: string; readonly documents: number }
  | { readonly kind: 'family'; readonly site: string; readonly family: Omit<FamilySummary, 'first' | 'last'> }
  | { readonly kind: 'total' };

/** What a line says; undefined where it is none of such a file. */
export function parseTemplateLine(text: string): TemplateLine | undefined {
  const fields = parseFields(text);
  if (fields === undefined) return undefined;
  if ('cleanArticleTemplates' in fields) return parseHead(fields);
  if ('total' in fields) return { kind: 'total' };
  const { site, documents, category, example } = fields;
  if (typeof site !== 'string' || !isCount(documents)) return undefined;
  if (example === undefined) return { kind: 'site', site, documents };
  if (typeof example !== 'string') return undefined;
  const line = fields['line'] ?? example.toLowerCase();
  if (typeof line !== 'string') return undefined;
  if (category !== undefined && !isCategory(category)) return undefined;
  return { kind: 'family', site, family: { line, documents, ...(category && { category }), example } };
}

function parseHead({ cleanArticleTemplates, siteFrom, perSite }: Record<string, unknown>): TemplateLine | undefined {
  const rule = typeof siteFrom === 'string' ? parseSiteRule(siteFrom) : undefined;
  if (cleanArticleTemplates !== TEMPLATES_VERSION || rule === undefined || !isCount(perSite)) return undefined;
  return { kind: 'head', settings: { siteFrom: rule, perSite } };
}

export function parseFields(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

export function isCategory(value: unknown): value is Category {
  return (CATEGORIES as readonly unknown[]).includes(value);
}
