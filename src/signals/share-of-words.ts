import type { Page } from '../measure/page.js';
import { ofLines, type Signal } from './signal.js';

/** For a signal whose strength is the share of a line's words that are counted in `column`. */
export function shareOfWords(column: (page: Page) => Float32Array): Required<Pick<Signal, 'strength' | 'fill'>> {
  return ofLines((page, from, to, into) => {
    const { words } = page.counts;
    const part = column(page);
    for (let i = from; i < to; i++) into[i - from] = part[i] / Math.max(1, words[i]);
  });
}
