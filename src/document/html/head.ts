import type { Attributes } from './attributes.js';
import { jsonLdValues } from './json-ld.js';
import type { Marked } from './marked.js';

/** What a page's head, and data among its markup, say about it. Nothing in it is judged; absent means not said. */
export interface PageHead {
  /** `lang` of the page. */
  readonly language?: string;
  readonly canonical?: string;
  /** `meta` elements: name, property or itemprop in lower case, and content; in their order. */
  readonly meta: readonly (readonly [name: string, content: string])[];
  /** The values of `application/ld+json` scripts, broken ones as far as they could be read. */
  readonly jsonLd: readonly unknown[];
  /** Values that elements of the page are marked to hold, in the order in which the elements end. */
  readonly marked: readonly Marked[];
}

/** Bounds on what is kept of a page. */
const MOST_META = 300;
const MOST_JSON = 60;
const LONGEST_JSON = 4_000_000;
const JSON_LD = /^\s*application\/ld\+json/i;

/** Keeps what metadata may be read from, while a page is read. */
export class HeadReader {
  private language: string | undefined;
  private canonical: string | undefined;
  private readonly meta: (readonly [string, string])[] = [];
  private readonly jsonLd: unknown[] = [];
  /** The text of a script with data that is being read. */
  private script: string | undefined;

  open(name: string, attributes: Attributes): void {
    if (name === 'meta') this.readMeta(attributes);
    else if (name === 'script') {
      if (JSON_LD.test(attributes.get('type') ?? '') && this.jsonLd.length < MOST_JSON) this.script = '';
    } else if (name === 'link') {
      if (attributes.get('rel')?.toLowerCase() === 'canonical') this.canonical ??= attributes.get('href');
    } else if (name === 'html') this.language ??= attributes.get('lang')?.trim();
  }

  private readMeta(attributes: Attributes): void {
    const name = attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop');
    const content = attributes.get('content');
    if (name !== undefined && content !== undefined && this.meta.length < MOST_META)
      this.meta.push([name.trim().toLowerCase(), content]);
  }

  text(piece: string): void {
    if (this.script !== undefined && this.script.length < LONGEST_JSON) this.script += piece;
  }

  close(name: string): void {
    if (this.script === undefined || name !== 'script') return;
    this.jsonLd.push(...jsonLdValues(this.script));
    this.script = undefined;
  }

  result(): Omit<PageHead, 'marked'> {
    const { language, canonical, meta, jsonLd } = this;
    return { ...(language && { language }), ...(canonical && { canonical }), meta, jsonLd };
  }
}

/** A value nested deeper, and more values, are not looked at. */
const DEEPEST = 12;
const MOST_VALUES = 5000;
/** Properties with the text of an article. */
const BODIES = ['articleBody', 'text', 'description'] as const;
const ARTICLE_TYPE = /Article|BlogPosting|NewsItem|Report|Recipe|WebPage/;

/** Texts of articles that data on the page holds, the longest; '' where there is none. */
export function articleBodyOf(jsonLd: readonly unknown[]): string {
  let longest = '';
  const waiting: { value: unknown; depth: number }[] = jsonLd.map((value) => ({ value, depth: 0 }));
  for (let seen = 0; seen < MOST_VALUES; seen++) {
    const next = waiting.pop();
    if (next === undefined) break;
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) {
      const record = value as Record<string, unknown>;
      const isArticle = ARTICLE_TYPE.test(String(record['@type']));
      for (const name of BODIES) {
        const text = record[name];
        if (typeof text !== 'string' || (name !== 'articleBody' && !isArticle)) continue;
        if (text.length > longest.length) longest = text;
      }
    }
    if (depth < DEEPEST) for (const inner of Object.values(value)) waiting.push({ value: inner, depth: depth + 1 });
  }
  return longest;
}
