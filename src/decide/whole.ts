import type { Page } from '../measure/page.js';
import { isLifted } from '../vocabulary.js';
import type { CategoryEvidence } from './categorise.js';
import { type Forest, keyOf, scoreLine } from './forest.js';
import type { TemplateEvidence } from '../templates/evidence.js';

/** From this likelihood on a page is taken for an article without cruft. */
const LIKELY = 0.5;
/** Lines above and below the rest that are less likely article leave such a page too. */
const HOPELESS = 0.02;
/** Share of a line in links from which it is one. */
const LINKED = 0.6;
/** Evidence in a line's own words from which it leaves such a page too. */
const NAMED = 0.6;

/**
 * Whether the page is nothing but article, so that there is nothing to look for: a text that was cleaned before, or was
 * never on a page. Judged from the page's clues by trees that were learned from pages and from what is left of them when
 * they are cleaned.
 */
export function isWhole(clues: Float32Array, forest: Forest): boolean {
  return forest.trees > 0 && 1 / (1 + Math.exp(-scoreLine(forest, Int32Array.from(clues, keyOf), 0))) >= LIKELY;
}

/** What is known of the lines of a page. */
export interface LinesKnown {
  readonly likely: Float32Array;
  readonly found: CategoryEvidence;
  /** Undefined where nothing is known of the page's site. */
  readonly site: TemplateEvidence | undefined;
}

/**
 * Every line of a page that is nothing but article, without those that left it and say themselves that they are cruft, are
 * links, stand on other pages of the site, or are hopeless and stand above or below all that was kept.
 */
export function keepWhole({ document }: Page, kept: Uint8Array, { likely, found, site }: LinesKnown): Uint8Array {
  const { own, strength } = found;
  const first = kept.indexOf(1);
  const last = kept.lastIndexOf(1);
  return kept.map((stays, i) => {
    const category = own[i];
    const isNamed = category !== undefined && !isLifted(category) && category !== 'duplicate' && strength[i] >= NAMED;
    const mayStay = likely[i] >= HOPELESS || (i > first && i < last);
    const isLink = document.lines[i].linkShare >= LINKED;
    const isRepeated = site?.lines[i] !== undefined;
    return stays || (mayStay && !isNamed && !isLink && !isRepeated) ? 1 : 0;
  });
}
