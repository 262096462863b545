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
/** And below it so likely ones, where cruft that names itself stands below. */
const AT_FOOT_OF_CRUFT = 0.25;
/** Strength from which a line that was not kept is what its words say. */
const LIFTED = 0.6;

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
 * Every line of a page that is nothing but article, without those that left it and say themselves that they are cruft or
 * belong to the article's head, are links, stand on other pages of the site, or are hopeless and stand above or below all
 * that was kept. Where lines below all that was kept say that they are cruft, unlikely lines among them and below are
 * mostly more of it, and stay away too; above them only those that are no sentences.
 */
export function keepWhole(
  { document, counts }: Page,
  kept: Uint8Array,
  { likely, found, site }: LinesKnown,
): Uint8Array {
  const first = kept.indexOf(1);
  const last = kept.lastIndexOf(1);
  const cruft = firstCruft(found, last + 1);
  const least = (i: number): number => {
    if (i < last) return i < first ? HOPELESS : 0;
    return i > cruft || (cruft < counts.terminal.length && !counts.terminal[i]) ? AT_FOOT_OF_CRUFT : HOPELESS;
  };
  return kept.map((stays, i) => {
    if (stays) return 1;
    const isNamed = namesItselfCruft(found, i) || ((i < first || i > last) && isLiftedOutside(found, i));
    const isRepeated = site?.lines[i] !== undefined;
    return likely[i] >= least(i) && !isNamed && !isRepeated && !isLink(document.lines[i]) ? 1 : 0;
  });
}

/** The first line from `from` on that says that it is cruft; the number of lines where none does. */
function firstCruft(found: CategoryEvidence, from: number): number {
  let i = from;
  while (i < found.own.length && !namesItselfCruft(found, i)) i++;
  return i;
}

/** Whether line `i`, above or below the rest, says itself that it is a byline, a caption or tags. */
function isLiftedOutside({ own, strength }: CategoryEvidence, i: number): boolean {
  const category = own[i];
  return (category === 'byline' || category === 'caption' || category === 'tags') && strength[i] >= LIFTED;
}
