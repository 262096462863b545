import { doubles } from '../document/room.js';
import { type ArticleRuns, measureArticleRuns } from './article-runs.js';
import { Columns } from './columns.js';
import { type MarkupImpression, measureMarkupImpression } from './markup/markup-impression.js';
import type { Page } from './page.js';
import { measureSharedWithArticle, type SharedWithArticle } from './shared-with-article.js';
import { sumsAbove, sumsBelow } from './window-sums.js';

/** Lines on either side over which the likelihood is averaged. */
export const IMPRESSION_WINDOWS = [3, 6] as const;
/** A long line counts for so many words at the most. */
const MAX_LINE_WORDS = 80;

/** What the first look took for the article, line by line, and what that looks like from each line. */
export interface Impression {
  /** 0 to 1: how likely each line is article, at first look. */
  readonly likely: Float32Array;
  /** Means of it over IMPRESSION_WINDOWS[k] lines above and below; lines beyond the page count as 0. */
  readonly above: readonly Float32Array[];
  readonly below: readonly Float32Array[];
  /** Words of the page, weighed by the likelihood of their lines, and the share of them that stands above. */
  readonly total: number;
  readonly shareAbove: Float32Array;
  readonly runs: ArticleRuns;
  readonly shared: SharedWithArticle;
  /** The same as the elements of the page hold it, where it was HTML. */
  readonly markup: MarkupImpression | undefined;
}

/** A page after the first look. */
export interface LookedAtPage extends Page {
  readonly impression: Impression;
}

/** Measures what the first look gave. A fixed number of passes over the lines and their topics. */
export function measureImpression(page: Page, likely: Float32Array): Impression {
  const { count } = page;
  const columns = new Columns(count, 2 + 2 * IMPRESSION_WINDOWS.length);
  const words = columns.floats();
  const shareAbove = columns.floats();
  const sums = doubles(count + 1);
  let total = 0;
  for (let i = 0; i < count; i++) {
    words[i] = Math.min(page.counts.words[i], MAX_LINE_WORDS) * likely[i];
    shareAbove[i] = total;
    total += words[i];
    sums[i + 1] = sums[i] + likely[i];
  }
  const share = total > 0 ? 1 / total : 0;
  for (let i = 0; i < count; i++) shareAbove[i] *= share;
  // Pushed and not mapped: an array that was mapped is of another kind once this is compiled.
  const above: Float32Array[] = [];
  const below: Float32Array[] = [];
  for (const lines of IMPRESSION_WINDOWS) above.push(sumsAbove({ sums, reach: lines, per: lines }, columns.floats()));
  for (const lines of IMPRESSION_WINDOWS) below.push(sumsBelow({ sums, reach: lines, per: lines }, columns.floats()));
  return {
    likely,
    above,
    below,
    total,
    shareAbove,
    runs: measureArticleRuns(page.counts.words, likely, words),
    shared: measureSharedWithArticle(page.shared.topics, likely),
    markup: page.markup && measureMarkupImpression(page.markup, page.counts.words, likely),
  };
}
