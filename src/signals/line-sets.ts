import { Columns } from '../measure/columns.js';
import type { Page } from '../measure/page.js';

/** Sets of lines to which a signal may be bound, so that it is asked about no other. */
export type LineSet = 'with-phrases' | 'with-mark' | 'with-date' | 'with-networks' | 'headlines' | 'below-headline';

/** Lines below the headline within which a byline stands. */
export const BYLINE_REACH = 6;

export type LineSets = Readonly<Record<LineSet, Int32Array>>;

/** The lines of each set, rising. One pass over the page. */
export function findLineSets({ count, phrases, document, dated, networks, headline }: Page): LineSets {
  const columns = new Columns(count, 6);
  const withPhrases = columns.integers();
  const withMark = columns.integers();
  const withDate = columns.integers();
  const withNetworks = columns.integers();
  const headlines = columns.integers();
  const belowHeadline = columns.integers();
  let phrased = 0;
  let marked = 0;
  let datedOnes = 0;
  let networked = 0;
  let headed = 0;
  for (let i = 0; i < count; i++) {
    // Written in any case, and left standing only where the line is of the set: no branch that is hard to foretell.
    withPhrases[phrased] = i;
    withMark[marked] = i;
    withDate[datedOnes] = i;
    withNetworks[networked] = i;
    phrased += Number(phrases.covered[i] > 0);
    marked += Number(document.lines[i].mark !== 'none');
    datedOnes += Number(dated[i] > 0);
    networked += Number(networks.distinct[i] > 0);
    if (i === headline.line || i === headline.pageTitle) headlines[headed++] = i;
  }
  const below = headline.line < 0 ? 0 : Math.min(BYLINE_REACH, count - 1 - headline.line);
  for (let k = 0; k < below; k++) belowHeadline[k] = headline.line + 1 + k;
  return {
    'with-phrases': withPhrases.subarray(0, phrased),
    'with-mark': withMark.subarray(0, marked),
    'with-date': withDate.subarray(0, datedOnes),
    'with-networks': withNetworks.subarray(0, networked),
    headlines: headlines.subarray(0, headed),
    'below-headline': belowHeadline.subarray(0, below),
  };
}
