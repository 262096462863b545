import { isKept, textAt } from './around-headline.js';
import type { Believed } from './belief/candidate.js';
import { claimed, known, shown } from './belief/found.js';
import { isSiteName } from './claims/site-names.js';
import type { MetadataContext } from './context.js';
import { folded } from './words.js';

const LINES_ABOVE = 8;
const LONGEST_CRUMB = 40;
const LONGEST_TRAIL = 250;
const MOST_CRUMBS = 7;
/** What systems say where nobody filed the article. */
const NO_SECTION = new Set([
  'uncategorized',
  'uncategorised',
  'general',
  'article',
  'articles',
  'blog',
  'post',
  'posts',
]);
const PARTING = /[>›»→/]/;
const ARROWS = /\s*[>›»→]\s*/u;
const SLASHES = /\s+\/\s+/u;

/** What the first crumb of a trail is called where it is not the site's name; it is no section. */
const HOME = new Set([
  ...['home', 'homepage', 'start', 'startseite', 'accueil', 'inicio', 'início', 'home page', 'you are here', 'hjem'],
  ...['hem', 'etusivu', 'strona główna', 'главная', 'головна', 'ana sayfa', '首页', '首頁', 'ホーム', 'トップ', '홈'],
]);

/**
 * What the caller knows it to be; else what the page's data say; else the last crumb, before the article's own, of a trail
 * just above the headline.
 */
export function section(context: MetadataContext): Believed<string> | undefined {
  if (context.known.section !== undefined) return known(context.known.section, 'section');
  const headline = textAt(context, context.headline);
  for (const claim of context.claims.section ?? []) {
    const name = claim.name === 'BreadcrumbList' ? lastOf(claim.values, headline) : claim.values[0];
    if (name !== undefined && isSection(name, context.sites)) return claimed(name, claim);
  }
  const first = Math.max(0, context.headline - LINES_ABOVE);
  for (let index = context.headline - 1; index >= first; index--) {
    if (index === context.pageTitle || isKept(context, index)) continue;
    const trail = textAt(context, index);
    if (trail.length > LONGEST_TRAIL || !PARTING.test(trail)) continue;
    const found = lastCrumb(trail, headline);
    if (found !== undefined) return shown(found, index);
  }
  return undefined;
}

/** The last name of a trail before the article's own. */
function lastOf(names: readonly string[], headline: string): string | undefined {
  return names.filter((name) => !isHome(name) && !repeatsHeadline(name, headline)).at(-1);
}

function isSection(name: string, sites: ReadonlySet<string>): boolean {
  return (
    name.length <= LONGEST_CRUMB && /^\p{L}/u.test(name) && !NO_SECTION.has(folded(name)) && !isSiteName(sites, name)
  );
}

function lastCrumb(trail: string, headline: string): string | undefined {
  const byArrows = trail.split(ARROWS);
  const slashes = byArrows.length === 1;
  const crumbs = (slashes ? trail.split(SLASHES) : byArrows)
    .map((crumb) => crumb.replace(/^[\s/]+|[\s/]+$/gu, ''))
    .filter((crumb) => crumb !== '');
  if (crumbs.length < 2 || crumbs.length > MOST_CRUMBS) return undefined;
  const [first] = crumbs;
  const fromHome = isHome(first!);
  // A slash joins many things; only a trail that begins at home is one for sure.
  if (slashes && !fromHome) return undefined;
  const inner = crumbs.slice(fromHome ? 1 : 0).filter((crumb) => !repeatsHeadline(crumb, headline));
  // "Next »" and "More >" leave a single crumb: a trail has a way through.
  if (!fromHome && inner.length < 2) return undefined;
  const last = inner.at(-1);
  return last !== undefined && last.length <= LONGEST_CRUMB && /^\p{L}/u.test(last) ? last : undefined;
}

function isHome(crumb: string): boolean {
  return HOME.has(folded(crumb));
}

/** The trail may end in the headline, whole or cut short. */
function repeatsHeadline(crumb: string, headline: string): boolean {
  const text = folded(crumb);
  const whole = folded(headline);
  return whole !== '' && (text === whole || (text.length >= 15 && whole.startsWith(text)));
}
