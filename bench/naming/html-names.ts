import type { Category } from '../../src/vocabulary.js';

/** A run of text of a page, and what the elements around it are called; undefined where nothing tells. */
export interface NamedText {
  readonly text: string;
  readonly name: Category | undefined;
}

/** What the names that authors of pages give their elements say, the first that matches an element's names. */
const PATTERNS: readonly (readonly [Category, RegExp])[] = [
  ['consent', /cookie|consent|gdpr|onetrust|ccpa|cky-|didomi/],
  ['comments', /\bcomments?\b|comment-?(list|form|area|body|content|respond|section)|#?respond\b|disqus|\breplies\b|discussion/],
  ['subscription', /newsletter|subscribe|subscription|sign-?up|mailing|mailchimp|mc_embed|opt-?in|email-?(capture|form)/],
  ['share', /\bshar(e|ing|er)|-share|share-|addtoany|sharedaddy|addthis|social-?shar/],
  ['social', /social|follow-?us|\bfollow\b/],
  ['author-bio', /author-?(bio|box|info|card|profile|desc|about|block|section|details)|about-?(the-)?author|\bbio\b|bio-/],
  ['caption', /figcaption|caption|photo-?credit|image-?credit/],
  ['byline', /byline|\bdateline\b|article-?(meta|date|info)|entry-?meta|post-?meta|published|post-?date|entry-?date/],
  ['tags', /\btags?\b|tag-?(list|links|cloud)|post-?tags|entry-?tags|article-?tags|keywords|\btopics?\b/],
  ['related', /related|recommend|more-?(from|stories|posts|articles|like|news)|popular|trending|most-?(read|viewed)|latest|recent-?(posts|news|articles)|also-?like|read-?(next|more)|up-?next|teaser|next-?post|prev-?post|outbrain|taboola|recirc|headlines/],
  ['advertisement', /\bad\b|\bads\b|advert|sponsor|\bad-|-ad\b|-ads\b|dfp|google-?ad|affiliate/],
  ['access', /paywall|log-?in|sign-?in|register|regwall|my-?account|password/],
  ['legal', /copyright|legal|disclaim|terms|privacy/],
  ['promotion', /promo|\bcta\b|call-?to-?action|pricing|testimonial|product-?(card|grid|list|item|tile)|donat|\boffer|\bdemo\b|lead-?form|contact-?form|banner|upsell/],
  ['media', /player|\bvideo|slideshow|carousel-?control|gallery|lightbox|podcast-?player|audio/],
  ['related', /\bcards?\b|-card\b|card-(title|body|text|desc)|\btile|(post|story|article|blog|news|entry)-(title|list|item|grid|card|link|preview|excerpt|summary|thumb|headline|teaser)|excerpt|\bstories\b|\bposts\b|blogs?-?(grid|list|roll)/],
  ['navigation', /\bnav\b|navbar|navigation|nav-|-nav\b|menu|breadcrumb|\btoc\b|table-?of-?contents|skip-?link|pagination|search|site-?header|masthead|site-?footer|footer-?(links|menu|nav|col)|language|sitemap/],
];
const BY_TAG: Readonly<Record<string, Category>> = { nav: 'navigation', footer: 'navigation', header: 'navigation', figcaption: 'caption', title: 'headline' };
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'head']);
const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);

interface Element {
  readonly tag: string;
  readonly name: Category | undefined;
}

/** Walks a page's HTML: its texts in their order, each with the name that the nearest named element around it gives. */
export function nameTexts(html: string): NamedText[] {
  const texts: NamedText[] = [];
  const open: Element[] = [];
  let at = 0;
  while (at < html.length) {
    const tagAt = html.indexOf('<', at);
    const end = tagAt < 0 ? html.length : tagAt;
    if (end > at) {
      const text = html.slice(at, end);
      if (text.trim()) texts.push({ text: decode(text), name: open.at(-1)?.name });
    }
    if (tagAt < 0) break;
    at = readTag(html, tagAt, open);
  }
  return texts;
}

/** Reads what begins with `<` at `from`; returns where to go on. */
function readTag(html: string, from: number, open: Element[]): number {
  if (html.startsWith('<!--', from)) return after(html, '-->', from);
  const close = html.indexOf('>', from);
  if (close < 0) return html.length;
  const isEnd = html[from + 1] === '/';
  const tag = /^[a-z][a-z0-9-]*/i.exec(html.slice(from + (isEnd ? 2 : 1), from + 40))?.[0].toLowerCase();
  if (tag === undefined) return html[from + 1] === '!' || html[from + 1] === '?' || isEnd ? close + 1 : from + 1 + skipText();
  if (isEnd) {
    const at = open.findLastIndex((element) => element.tag === tag);
    if (at >= 0) open.length = at;
    return close + 1;
  }
  if (SILENT.has(tag) && tag !== 'head') return after(html, `</${tag}`, close);
  const attributes = html.slice(from + 1 + tag.length, close);
  if (!VOID.has(tag) && !attributes.endsWith('/')) open.push({ tag, name: nameOf(tag, attributes) ?? open.at(-1)?.name });
  return close + 1;
}

function skipText(): number {
  return 0;
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : html.indexOf('>', at) + 1 || html.length;
}

function nameOf(tag: string, attributes: string): Category | undefined {
  const given = [...attributes.slice(0, 2000).matchAll(/\b(?:class|id|role|aria-label|data-testid|data-component|itemprop)\s*=\s*("[^"]*"|'[^']*'|\S+)/gi)]
    .map((match) => match[1])
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/_/g, '-')
    .toLowerCase();
  if (tag !== 'body' && tag !== 'html' && tag !== 'main' && tag !== 'article' && given.length < 400) {
    for (const [name, pattern] of PATTERNS) if (pattern.test(given)) return name;
  }
  return BY_TAG[tag];
}

function decode(text: string): string {
  return text
    .replace(/&nbsp;|&#160;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Math.min(0x10ffff, Number(code))))
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Math.min(0x10ffff, parseInt(code, 16))))
    .replace(/&(quot|apos|lsquo|rsquo|ldquo|rdquo);/g, "'");
}
