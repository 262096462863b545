import type { Page } from '../measure/page.js';

/** Sets of lines to which a signal may be bound, so that it is asked about no other. */
export type LineSet = 'with-phrases' | 'with-mark' | 'with-date' | 'with-networks' | 'headlines';

export type LineSets = Readonly<Record<LineSet, Int32Array>>;

/** The lines of each set, rising. One pass over the page. */
export function findLineSets(page: Page): LineSets {
  const { phrases, document, dated, networks, headline } = page;
  const found: Record<LineSet, number[]> = {
    'with-phrases': [],
    'with-mark': [],
    'with-date': [],
    'with-networks': [],
    headlines: [],
  };
  for (let i = 0; i < page.count; i++) {
    if (phrases.covered[i] > 0) found['with-phrases'].push(i);
    if (document.lines[i].mark !== 'none') found['with-mark'].push(i);
    if (dated[i] > 0) found['with-date'].push(i);
    if (networks.distinct[i] > 0) found['with-networks'].push(i);
    if (i === headline.line || i === headline.pageTitle) found.headlines.push(i);
  }
  return {
    'with-phrases': Int32Array.from(found['with-phrases']),
    'with-mark': Int32Array.from(found['with-mark']),
    'with-date': Int32Array.from(found['with-date']),
    'with-networks': Int32Array.from(found['with-networks']),
    headlines: Int32Array.from(found.headlines),
  };
}
