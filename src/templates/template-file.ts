import type { Fields } from '../formats/field-path.js';
import { parseObject } from '../formats/parse-object.js';
import { CATEGORIES, type Category } from '../vocabulary.js';
import { formatSiteRule, parseSiteRule, type SiteRule } from './site-name.js';
import type { FamilySummary, SiteSummary } from './summarise.js';

/** The form of the file; another number is another form. */
const TEMPLATES_VERSION = 1;
/** Families in fewer documents of their site are no templates. */
const LEAST_DOCUMENTS = 2;
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

/** What the first line of a file begins with. */
const MARK = 'cleanArticleTemplates';

/** The first line of a file. */
export function headLine(settings: LearnSettings): string {
  return settingsLine(MARK, settings);
}

/** How a file was learned, as a line that begins with its `mark`. */
export function settingsLine(mark: string, { siteFrom, perSite }: LearnSettings): string {
  return `${JSON.stringify({ [mark]: TEMPLATES_VERSION, siteFrom: formatSiteRule(siteFrom), perSite })}\n`;
}

/** How a file was learned, by such a line's fields; undefined where they do not tell, or of another version. */
export function parseSettings(mark: string, fields: Fields): LearnSettings | undefined {
  const { siteFrom, perSite } = fields;
  const rule = typeof siteFrom === 'string' ? parseSiteRule(siteFrom) : undefined;
  if (fields[mark] !== TEMPLATES_VERSION || rule === undefined || !isCount(perSite)) return undefined;
  return { siteFrom: rule, perSite };
}

/** The lines of one site: itself, then its templates, one a line. */
export function siteLines({ site, documents, duplicates, seen, families }: SiteSummary): string {
  const isSample = seen !== undefined;
  const head = { site, documents, duplicates, ...(isSample && { seen, error: errorOf(documents) }) };
  const lines = repeated(families).map((family) => familyLine(site, family));
  return [JSON.stringify(head), ...lines].map((line) => `${line}\n`).join('');
}

/** Those that are templates. */
export function repeated(families: readonly FamilySummary[]): FamilySummary[] {
  return families.filter((family) => family.documents >= LEAST_DOCUMENTS);
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
    families: totals.families + repeated(families).length,
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
  const fields = parseObject(text);
  if (fields === undefined) return undefined;
  if (MARK in fields) {
    const settings = parseSettings(MARK, fields);
    return settings && { kind: 'head', settings };
  }
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

export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isCategory(value: unknown): value is Category {
  return (CATEGORIES as readonly unknown[]).includes(value);
}
