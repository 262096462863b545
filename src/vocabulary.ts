/** The closed vocabulary: the same words in code, JSON, help and docs. */

/** What a line is that leaves the page altogether. */
export const DROP_CATEGORIES = [
  'navigation',
  'social',
  'share',
  'advertisement',
  'promotion',
  'subscription',
  'related',
  'comments',
  'consent',
  'access',
  'legal',
  'author-bio',
  'media',
  'duplicate',
  'template',
  'decoration',
] as const;

/** What a line is that moves from the body into the metadata. */
export const LIFT_CATEGORIES = ['headline', 'byline', 'caption', 'tags'] as const;

export const CATEGORIES = [...DROP_CATEGORIES, ...LIFT_CATEGORIES] as const;

export type DropCategory = (typeof DROP_CATEGORIES)[number];
export type LiftCategory = (typeof LIFT_CATEGORIES)[number];
export type Category = (typeof CATEGORIES)[number];

/** Where on the page a line stands. The order is the order of a page, with `interruption` inside `article`. */
export const ZONES = ['before', 'article', 'interruption', 'after'] as const;
export type Zone = (typeof ZONES)[number];

export const MODES = ['precision', 'balanced', 'recall'] as const;
export type Mode = (typeof MODES)[number];

/** The form of one document's text. JSON Lines is a container of such documents. */
export const TEXT_FORMATS = ['text', 'markdown', 'html'] as const;
export type TextFormat = (typeof TEXT_FORMATS)[number];

/**
 * What may be mended in a text before it is cleaned. `mojibake`: UTF-8 that was read with another encoding once, as in
 * "cafÃ©". `strays`: bytes that were no characters stand as U+FFFD.
 */
export const REPAIRS = ['mojibake', 'strays'] as const;
export type Repair = (typeof REPAIRS)[number];

/** True where a line of this category is lifted into metadata and not dropped. */
export function isLifted(category: Category): category is LiftCategory {
  return (LIFT_CATEGORIES as readonly string[]).includes(category);
}
