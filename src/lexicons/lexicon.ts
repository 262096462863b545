import type { DropCategory } from '../vocabulary.js';

/**
 * What a phrase speaks of. Mostly a category; the rest are marks that signals and metadata need:
 * - `byline`: words that open a byline ("by", "written by", "reporting by")
 * - `caption`: words that open or close a photo credit ("photo:", "image credit", "courtesy of")
 * - `tags`: words that open a list of topics ("tags", "filed under", "topics")
 * - `time`: how long ago or how long to read ("# minutes ago", "# min read", "yesterday at")
 * - `published` / `modified`: words that open a date line ("published on" / "last updated")
 * - `comment-mark`: words inside a comment thread ("reply", "says", "upvote", "permalink", "report abuse")
 * - `sale`: words that sell something ("% off", "buy now", "order your copy", "free shipping")
 * - `republished`: where a report first stood or goes on ("originally published at", "continue reading at")
 */
export type Topic =
  | Exclude<DropCategory, 'duplicate' | 'template' | 'decoration'>
  | 'byline'
  | 'caption'
  | 'tags'
  | 'time'
  | 'published'
  | 'modified'
  | 'comment-mark'
  | 'sale'
  | 'republished';

/**
 * Phrases by where in a line they count. Written in lower case; matched over words, so that case, punctuation and white
 * space play no part. `#` stands for any number. Scripts without spaces are matched character by character.
 */
export interface Phrases {
  /** The phrase is the whole line: the place for short words that articles also use ("home", "share", "related"). */
  readonly whole?: readonly string[];
  /** The line begins with it. */
  readonly start?: readonly string[];
  /** The line ends with it. */
  readonly end?: readonly string[];
  /** It stands anywhere: only for phrases that no article would use. */
  readonly anywhere?: readonly string[];
}

/** One language's data: a JSON file beside this one. */
export interface Lexicon {
  /** ISO 639-1. */
  readonly language: string;
  readonly name: string;
  /** The commonest words that carry no topic (articles, pronouns, prepositions, auxiliaries): 60 to 150, lower case. */
  readonly functionWords: readonly string[];
  /** Twelve lists, January first: full names and usual short forms (all cases where the language declines them). */
  readonly months?: readonly (readonly string[])[];
  /** Years by which the calendar in use is ahead of the common one: the Thai year 2567 is 2024. */
  readonly yearsAhead?: number;
  readonly weekdays?: readonly string[];
  /** Words by which a site speaks to its reader, and of itself ("you", "your", "we", "our"): one word each, lower case. */
  readonly address?: readonly string[];
  readonly phrases?: Readonly<Partial<Record<Topic, Phrases>>>;
}

/** Names that are the same in every language: `names.json`. */
export interface Names {
  /** Social networks: the name to show and the words by which it is known, in lower case. */
  readonly networks: Readonly<Record<string, readonly string[]>>;
  /** News agencies: publisher, never a person. */
  readonly agencies: readonly string[];
  /** Photo agencies and stock libraries: they end a caption. */
  readonly photoAgencies: readonly string[];
  /** Words of scripts and markup which leak into text ("adsbygoogle", "googletag", "window.dataLayer"). */
  readonly scriptWords: readonly string[];
}
