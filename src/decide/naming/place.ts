import type { Page } from '../../measure/page.js';
import { PROSE } from '../../measure/prose.js';

/** Between which lines the article stands. */
export interface ArticlePlace {
  /** First line: the headline, or where none was found the first line of prose that stays. */
  readonly from: number;
  /** First line of prose that stays. */
  readonly prose: number;
  /** Last line of prose that stays. */
  readonly to: number;
}

/**
 * Where the article stands, by its prose and not by every line that stays: a lone entry of a menu that was kept by
 * mistake does not move it. `from` is behind `to` where nothing stays.
 */
export function placeOfArticle(page: Page, stays: Uint8Array): ArticlePlace {
  let first = page.count;
  let last = -1;
  for (let i = 0; i < page.count; i++) {
    if (page.prose[i] < PROSE || !stays[i]) continue;
    if (last < 0) first = i;
    last = i;
  }
  const { line } = page.headline;
  return { from: line >= 0 && line < first ? line : first, prose: first, to: last };
}
