import type { Page } from '../measure/page.js';
import { type CategoryEvidence, namesItselfCruft } from './categorise.js';
import type { Forest } from './forest.js';
import { isLink } from './is-link.js';
import { judgePage } from './page-clues.js';
import type { TemplateEvidence } from '../templates/evidence.js';

/**
 * From this likelihood on a page is taken for an article without cruft: lower than one half, since what a text without
 * cruft loses is all its own, and a page with cruft keeps little more for it.
 */
const LIKELY = 0.3;
/** Lines above and below the rest that are less likely article leave such a page too. */
const HOPELESS = 0.02;

/**
 * Whether the page is nothing but article, so that there is nothing to look for: a text that was cleaned before, or was
 * never on a page. Judged from the page's clues by trees that were learned from pages and from what is left of them when
 * they are cleaned.
 */
export function isWhole(clues: Float32Array, forest: Forest): boolean {
  return forest.trees > 0 && judgePage(clues, forest) >= LIKELY;
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
  const first = kept.indexOf(1);
  const last = kept.lastIndexOf(1);
  return kept.map((stays, i) => {
    if (stays) return 1;
    const mayStay = likely[i] >= HOPELESS || (i > first && i < last);
    const isRepeated = site?.lines[i] !== undefined;
    return mayStay && !isRepeated && !namesItselfCruft(found, i) && !isLink(document.lines[i]) ? 1 : 0;
  });
}
