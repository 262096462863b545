import type { Forest } from './forest.js';
import { judgePage } from './page-clues.js';

/**
 * How likely it is, 0 to 1, that the page is an article and was cut out right: judged from the page's clues by trees
 * that were learned from answers, right and wrong, about pages of other sites.
 */
export function articleConfidence(clues: Float32Array, forest: Forest): number {
  return judgePage(clues, forest);
}
