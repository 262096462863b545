import { segment } from '../../src/document/segment.js';
import { type LookedAtPage, measureImpression } from '../../src/measure/impression.js';
import { measure } from '../../src/measure/page.js';
import type { Example } from '../../src/signals/signal.js';

const MEANT = '» ';

/** The same for a page in HTML, whose mark stays among its words: an example may mean a line in any element. */
function readHtmlExample(example: Example): { page: LookedAtPage; line: number } {
  const measured = measure(segment(example, 'html'));
  const page = { ...measured, impression: measureImpression(measured, measured.prose) };
  const line = page.document.lines.findIndex(({ text }) => text.startsWith(MEANT));
  if (line < 0) throw new Error(`no meant line in example: ${example}`);
  return { page, line };
}

/**
 * Segments and measures an example; what a first look would take for article is its prose. Returns the page and the index of the meant line.
 */
export function readExample(example: Example): { page: LookedAtPage; line: number } {
  if (example.startsWith('<')) return readHtmlExample(example);
  const marked = /(?:^|\n)\s*» /.exec(example);
  const isPage = example.includes('\n') && marked !== null;
  const at = isPage ? marked.index + marked[0].length - MEANT.length : 0;
  const text = isPage ? example.slice(0, at) + example.slice(at + MEANT.length) : example;
  const measured = measure(segment(text, 'auto'));
  const page = { ...measured, impression: measureImpression(measured, measured.prose) };
  const line = isPage ? page.document.lines.findIndex(({ start, end }) => start <= at && at < end) : 0;
  if (line < 0 || (!isPage && page.count !== 1)) throw new Error(`no meant line in example: ${example}`);
  return { page, line };
}
