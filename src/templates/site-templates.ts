import type { Category } from '../vocabulary.js';

/** A family of lines that stands on several pages of its site. */
export interface TemplateFamily {
  /** In so many distinct documents of the site: two or more. */
  readonly documents: number;
  /** What its lines mostly are where they are dropped; absent where they mostly stay. */
  readonly category?: Category;
}

/** What one site says again and again. */
export interface SiteTemplates {
  /** Distinct documents that were looked at; near-duplicates count once. */
  readonly documents: number;
  /** By key of the family. */
  readonly families: ReadonlyMap<string, TemplateFamily>;
}
