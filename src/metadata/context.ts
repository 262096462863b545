import type { Verdict } from '../decide/verdict.js';
import type { Document, Line } from '../document/document.js';
import type { Tokens } from '../measure/tokens.js';
import type { KnownMetadata } from '../record.js';
import { furnitureBelow, topAt } from './around-headline.js';
import { BELIEFS, type Beliefs } from './belief/belief.js';
import { type PageClaims, pageClaims } from './claims/page-claims.js';
import { siteNames } from './claims/site-names.js';
import { LinesByCategory } from './lines-by-category.js';
import { settled } from './known.js';

/** What is known of a page when its metadata are asked for. */
export interface MetadataInput {
  readonly document: Document;
  /** One a line, in the order of `document.lines`. */
  readonly verdicts: readonly Verdict[];
  /** Index of the headline's line, -1 where none was found. */
  readonly headline: number;
  /** How sure the headline is, 0 to 1. Default 1. */
  readonly headlineConfidence?: number;
  /** Index of the line that is the page's `<title>` repeated on top, -1 where there is none. */
  readonly pageTitle: number;
  /** The language the page was measured to be in; absent or empty where that stayed open. */
  readonly language?: string | undefined;
  readonly tokens: Tokens;
  /** How many digits each line holds. */
  readonly digits: Float32Array;
  /** What the caller knows already. */
  readonly known?: KnownMetadata;
  /** How candidates are weighed. Default: as learned from all marked pages. */
  readonly beliefs?: Beliefs | undefined;
}

/**
 * All that a field may look at. Made in one place and always with the same properties, because the fields' code is
 * optimised for objects of one shape and would be again for each other one.
 */
export interface MetadataContext {
  readonly document: Document;
  readonly lines: readonly Line[];
  readonly verdicts: readonly Verdict[];
  readonly byCategory: LinesByCategory;
  /** 1 for each line that stays in the text, and the first and the last of them; -1 where nothing was kept. */
  readonly kept: Uint8Array;
  readonly firstKept: number;
  readonly lastKept: number;
  readonly headline: number;
  /** Lines under the headline where byline and date stand. */
  readonly furniture: readonly number[];
  readonly headlineConfidence: number;
  readonly pageTitle: number;
  readonly language: string | undefined;
  readonly tokens: Tokens;
  readonly digits: Float32Array;
  readonly known: KnownMetadata;
  readonly beliefs: Beliefs;
  /** What data and markup say; nothing where the input was text. */
  readonly claims: PageClaims;
  /** Names of the site, folded. */
  readonly sites: ReadonlySet<string>;
}

const NOTHING: KnownMetadata = {};
const NO_SITES: ReadonlySet<string> = new Set();

export function contextOf(input: MetadataInput): MetadataContext {
  const { document, verdicts, headline, pageTitle, language, tokens, digits, known = NOTHING } = input;
  const claims = pageClaims(document, headline, pageTitle);
  const byCategory = new LinesByCategory(verdicts);
  return {
    document,
    lines: document.lines,
    verdicts,
    byCategory,
    kept: byCategory.kept,
    firstKept: byCategory.firstKept,
    lastKept: byCategory.lastKept,
    headline,
    furniture: furnitureBelow(byCategory.kept, tokens, topAt(headline, byCategory.firstKept)),
    headlineConfidence: input.headlineConfidence ?? 1,
    pageTitle,
    language: language === '' ? undefined : language,
    tokens,
    digits,
    known: settled(known),
    beliefs: input.beliefs ?? BELIEFS,
    claims,
    sites: document.markup === undefined ? NO_SITES : siteNames(claims, document.markup.head.canonical),
  };
}
