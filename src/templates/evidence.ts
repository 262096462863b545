import type { Page } from '../measure/page.js';
import learned from './evidence-weights.json' with { type: 'json' };
import { familyOf } from './family.js';
import type { SiteTemplates, TemplateFamily } from './site-templates.js';

/** What tells how much it means that a line stands on other pages of its site, by name. */
export const TEMPLATE_CLUES = ['constant', 'documents', 'share', 'likely', 'near', 'long'] as const;

/** What each clue weighs in log odds, in the order of TEMPLATE_CLUES: learned by `npm run train:templates`. */
export type EvidenceWeights = readonly number[];

export const SHIPPED_EVIDENCE: EvidenceWeights = TEMPLATE_CLUES.map((name) => learned[name]);

/** What is known of a page's site, and what that weighs. */
export interface KnownTemplates {
  readonly site: SiteTemplates;
  readonly weights: EvidenceWeights;
}

/** A line that stands on several pages of its site. */
export interface RepeatedLine extends TemplateFamily {
  /** Distinct documents of the site that are known. */
  readonly of: number;
  /** Values of TEMPLATE_CLUES. */
  readonly clues: readonly number[];
}

/** What the site's templates say of each line of a page. */
export interface TemplateEvidence {
  /** Undefined for lines that the site is not known to repeat: that says nothing. */
  readonly lines: readonly (RepeatedLine | undefined)[];
  /** What is added to each line's log odds of being article. */
  readonly added: Float32Array;
  /** The likelihoods without it. */
  readonly before: Float32Array;
}

/** Log odds are taken no further than this: beyond it they say nothing but "surely". */
const MOST_LOG_ODDS = 6;
/** Lines above and below that are looked at for more of the template. */
const REACH = 3;
/** Words from which a line is a long one: labels and headings recur inside articles, sentences do not. */
const LONG_WORDS = 15;

/**
 * Adds to each line's likelihood of being article what it means that its site repeats it; changes `likely`. Undefined where
 * fewer than two documents of the site are known. A fixed number of passes.
 */
export function hearTemplates(
  page: Page,
  likely: Float32Array,
  { site, weights }: KnownTemplates,
): TemplateEvidence | undefined {
  if (site.documents < 2) return undefined;
  const before = likely.slice();
  const lines = repeatedLines(page, before, site);
  const added = Float32Array.from(lines, (line) => (line === undefined ? 0 : weigh(line.clues, weights)));
  lines.forEach((line, i) => {
    if (line !== undefined) likely[i] = 1 / (1 + Math.exp(-(logOdds(before[i]) + added[i])));
  });
  return { lines, added, before };
}

function repeatedLines(page: Page, likely: Float32Array, site: SiteTemplates): (RepeatedLine | undefined)[] {
  const families = page.document.lines.map(({ text }) => {
    const family = familyOf(text);
    return family && site.families.get(family.key);
  });
  const of = site.documents;
  return families.map((family, i) => {
    if (family === undefined) return undefined;
    const { documents } = family;
    const clues = [
      1,
      Math.log(Math.max(1, documents - 1)),
      Math.log(Math.min(1, documents / of)),
      logOdds(likely[i]),
      shareNear(families, i),
      Math.min(1, page.counts.words[i] / LONG_WORDS),
    ];
    return { ...family, of, clues };
  });
}

/** Share of the lines near line `i` that are repeated too: a menu is, a heading inside an article is not. */
function shareNear(families: readonly unknown[], i: number): number {
  let repeated = 0;
  for (let near = Math.max(0, i - REACH); near <= Math.min(families.length - 1, i + REACH); near++) {
    if (near !== i && families[near] !== undefined) repeated++;
  }
  return repeated / (2 * REACH);
}

/** It speaks against a line or says nothing: that a site repeats a line never makes it article. */
function weigh(clues: readonly number[], weights: EvidenceWeights): number {
  return Math.min(
    0,
    clues.reduce((sum, clue, k) => sum + clue * weights[k], 0),
  );
}

export function logOdds(likely: number): number {
  const odds = Math.log(likely / (1 - likely));
  return Math.max(-MOST_LOG_ODDS, Math.min(MOST_LOG_ODDS, odds));
}
