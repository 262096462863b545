import { segment } from '../../src/document/segment.js';
import { measure, type Page } from '../../src/measure/page.js';
import type { Example } from '../../src/signals/signal.js';

const MEANT = '» ';

/** Segments and measures an example. Returns the page and the index of the meant line. */
export function readExample(example: Example): { page: Page; line: number } {
  const marked = /(?:^|\n)\s*» /.exec(example);
  const isPage = example.includes('\n') && marked !== null;
  const at = isPage ? marked.index + marked[0].length - MEANT.length : 0;
  const text = isPage ? example.slice(0, at) + example.slice(at + MEANT.length) : example;
  const page = measure(segment(text, 'auto'));
  const line = isPage ? page.document.lines.findIndex(({ start, end }) => start <= at && at < end) : 0;
  if (line < 0 || (!isPage && page.count !== 1)) throw new Error(`no meant line in example: ${example}`);
  return { page, line };
}
