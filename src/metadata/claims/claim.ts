/** The fields that data of a page may speak of. */
export const CLAIMED_FIELDS = [
  'title',
  'subtitle',
  'authors',
  'published',
  'modified',
  'section',
  'tags',
  'publisher',
  'language',
  'canonical',
] as const;
export type ClaimedField = (typeof CLAIMED_FIELDS)[number];

/** Where in a page's source a value stands. */
export type ClaimKind = 'json-ld' | 'meta' | 'microdata' | 'markup' | 'title' | 'link';

/** What data on a page, or the names of its elements, say of the article. Nothing in it is believed yet. */
export interface Claim {
  readonly field: ClaimedField;
  /** One, or several where the field may have several; plain text, white space folded, none blank. */
  readonly values: readonly string[];
  readonly kind: ClaimKind;
  /** Which property or element: `NewsArticle.headline`, `og:title`, `itemprop=author`. */
  readonly name: string;
  /** Index of the line in which the element begins, where one shows the value. */
  readonly line?: number;
  /** For authors: whether the data call them persons, or organisations. */
  readonly called?: 'person' | 'organisation' | undefined;
}
