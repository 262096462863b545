import type { DropCategory } from '../../src/vocabulary.js';

/** A run of text of a page, and what the nearest named element around it is called; undefined where nothing tells. */
export interface NamedText {
  readonly text: string;
  readonly name: DropCategory | undefined;
}

/** What the names say that people give to elements; the first that matches counts. */
const PATTERNS: readonly (readonly [DropCategory, RegExp])[] = [
  ['consent', /cookie|consent|gdpr|onetrust|ccpa|cky-|didomi/],
  [
    'comments',
    /\bcomments?\b|comment-?(list|form|area|body|content|respond|section)|\brespond\b|\breplies\b|discussion/,
  ],
  ['subscription', /newsletter|subscribe|subscription|sign-?up|mailing|opt-?in|email-?(capture|form)/],
  ['share', /\bshar(e|ing|er)|-share|share-|addtoany|addthis|social-?shar/],
  ['social', /social|follow-?us|\bfollow\b/],
  [
    'author-bio',
    /author-?(bio|box|info|card|profile|desc|about|block|section|details)|about-?(the-)?author|\bbio\b|bio-/,
  ],
  ['media', /figcaption|caption|photo-?credit|image-?credit/],
  ['related', /byline|\bdateline\b|(article|entry|post)-?(meta|date|info)|published/],
  ['navigation', /\btags?\b|tag-?(list|links|cloud)|(post|entry|article)-?tags|keywords|\btopics?\b/],
  ['related', /related|recommend|more-?(from|stories|posts|articles|like|news)|popular|trending|most-?(read|viewed)/],
  ['related', /latest|recent-?(posts|news|articles)|also-?like|read-?(next|more)|up-?next|teaser|(next|prev)-?post/],
  ['related', /outbrain|taboola|recirc|headlines/],
  ['advertisement', /\bads?\b|advert|sponsor|\bad-|-ads?\b|dfp|affiliate/],
  ['access', /paywall|log-?in|sign-?in|register|regwall|my-?account|password/],
  ['legal', /copyright|legal|disclaim|terms|privacy/],
  ['promotion', /promo|\bcta\b|call-?to-?action|pricing|testimonial|product-?(card|grid|list|item|tile)|donat|\boffer/],
  ['promotion', /\bdemo\b|(lead|contact)-?form|banner|upsell/],
  ['media', /player|\bvideo|slideshow|gallery|lightbox|audio/],
  ['related', /\bcards?\b|card-(title|body|text|desc)|\btile|excerpt|\bstories\b|\bposts\b|blogs?-?(grid|list|roll)/],
  ['related', /(post|story|article|blog|news|entry)-(title|list|item|grid|card|link|preview|excerpt|summary|thumb)/],
  ['navigation', /\bnav\b|navbar|navigation|nav-|menu|breadcrumb|\btoc\b|table-?of-?contents|skip-?link|pagination/],
  ['navigation', /search|site-?header|masthead|site-?footer|footer-?(links|col)|language|sitemap/],
];
const BY_TAG: Readonly<Record<string, DropCategory>> = {
  nav: 'navigation',
  footer: 'navigation',
  header: 'navigation',
  figcaption: 'media',
};
/** Elements whose text no reader sees. */
const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe']);
/** Elements that hold the whole page or the article: their names say nothing of what else stands in them. */
const WHOLE: ReadonlySet<string> = new Set(['html', 'head', 'body', 'main', 'article']);
const VOID: ReadonlySet<string> = new Set([
  ...['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'],
]);
const NAMING = /\b(?:class|id|role|aria-label|data-testid|data-component)\s*=\s*("[^"]*"|'[^']*'|\S+)/gi;
/** Longer names and attributes are of frameworks, and say a bit of everything. */
const LONGEST_NAME = 400;
const LONGEST_ATTRIBUTES = 2000;

interface Element {
  readonly tag: string;
  readonly name: DropCategory | undefined;
}

/** Walks a page's HTML: its texts in their order, each with the name that the nearest named element around it gives. */
export function nameTexts(html: string): NamedText[] {
  const texts: NamedText[] = [];
  const open: Element[] = [];
  let at = 0;
  while (at < html.length) {
    const tagAt = html.indexOf('<', at);
    const end = tagAt < 0 ? html.length : tagAt;
    const text = html.slice(at, end);
    if (text.trim()) texts.push({ text: decode(text), name: open.at(-1)?.name });
    at = tagAt < 0 ? html.length : readTag(html, tagAt, open);
  }
  return texts;
}

/** Reads what begins with `<` at `from`; returns where to go on. */
function readTag(html: string, from: number, open: Element[]): number {
  if (html.startsWith('<!--', from)) return behind(html, '-->', from);
  const close = html.indexOf('>', from);
  if (close < 0) return html.length;
  const [, slash, name] = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(html.slice(from, from + 40)) ?? [];
  if (name === undefined) return from + 1;
  const tag = name.toLowerCase();
  if (slash) {
    const at = open.findLastIndex((element) => element.tag === tag);
    if (at >= 0) open.length = at;
    return close + 1;
  }
  if (SILENT.has(tag)) return behind(html, `</${tag}`, close);
  const attributes = html.slice(from + 1 + tag.length, close);
  if (VOID.has(tag) || attributes.endsWith('/')) return close + 1;
  open.push({ tag, name: nameOf(tag, attributes) ?? open.at(-1)?.name });
  return close + 1;
}

/** Just behind the `>` that follows the next `mark`. */
function behind(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  const close = at < 0 ? -1 : html.indexOf('>', at);
  return close < 0 ? html.length : close + 1;
}

function nameOf(tag: string, attributes: string): DropCategory | undefined {
  if (WHOLE.has(tag)) return undefined;
  const names = [...attributes.slice(0, LONGEST_ATTRIBUTES).matchAll(NAMING)]
    .map((match) => match[1])
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase();
  const found = names.length < LONGEST_NAME ? PATTERNS.find(([, pattern]) => pattern.test(names)) : undefined;
  return found?.[0] ?? BY_TAG[tag];
}

function decode(text: string): string {
  return text
    .replace(/&nbsp;|&#160;/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/&#(\d+);/g, (_, code: string) => character(Number(code)))
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => character(parseInt(code, 16)));
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}
