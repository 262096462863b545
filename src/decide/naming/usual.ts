import type { Page } from '../../measure/page.js';
import type { DropCategory } from '../../vocabulary.js';
import type { ArticlePlace } from './place.js';
import type { Surroundings } from './surroundings.js';
import { isInMenu } from './menu.js';
import { speaksToReader } from './reader.js';

/** Below the article titles have no fewer words, and stand among fewer entries of menus than this share. */
const SHORT_TITLE_WORDS = 3;
const ENTRIES = 0.5;
/** Share of titles around from which a list is one of teasers; above the article, where menus are longer. */
const TEASERS = 0.35;
const TEASERS_ABOVE = 0.85;
/** Share of dates around that tells teasers from menus. */
const DATES = 0.15;
/** Share of prices and the like around that tells goods. */
const GOODS = 0.25;
/** An offer to the reader has no fewer words. */
const OFFER_WORDS = 4;

/** What a line mostly is that says nothing of itself and stands below no heading: by its place and the lines around. */
export function usualCategory(page: Page, around: Surroundings, place: ArticlePlace, i: number): DropCategory {
  const words = page.counts.words[i];
  const dates = around.dates[i] >= DATES;
  const isAbove = i < place.from;
  if (isAbove) {
    return around.titles[i] >= TEASERS_ABOVE || (dates && around.titles[i] >= TEASERS) ? 'related' : 'navigation';
  }
  if (around.sales[i] >= GOODS) return 'promotion';
  if (isInMenu(around, i)) return 'navigation';
  if (!dates && words >= OFFER_WORDS && speaksToReader(page, i)) return 'promotion';
  if (i < place.to || dates || around.titles[i] >= TEASERS) return 'related';
  return words < SHORT_TITLE_WORDS || around.entries[i] >= ENTRIES ? 'navigation' : 'related';
}
