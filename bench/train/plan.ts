import type { Mode } from '../../src/vocabulary.js';
import type { Plan } from './boost.js';

/** Chosen on folds by site: more or larger trees fit the sites learned from better, and others not. */
export const FIRST_PLAN: Plan = {
  trees: 44,
  leaves: 24,
  levels: 5,
  rate: 0.15,
  columns: 0.35,
  rows: 0.7,
  leafRows: 60,
  ridge: 5,
};
export const SECOND_PLAN: Plan = { ...FIRST_PLAN, trees: 60, rate: 0.12 };

/** Share of pages that are learned from as if their language had no words of its own. */
export const WORDLESS = 0.25;

/**
 * How the modes lean. Chosen by shingles on pages of sites not learned from: balanced where wcxb-articles and aed-news
 * together come out best, the others where one of precision and recall no longer pays for the other.
 */
export const LEANINGS: Readonly<Record<Mode, number>> = { precision: 0.1, balanced: 0.75, recall: 6 };
