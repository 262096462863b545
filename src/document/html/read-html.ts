import type { Document } from '../document.js';
import { PageReader } from './page-reader.js';
import { readTags } from './tag-reader.js';

/** With fewer visible words than this a page shows its text only by script, if at all. */
const FEW_UNITS = 400;

/**
 * Renders a page as lines, one for each block as a browser without style sheets shows it, with what its markup says of
 * each. Where hardly anything is shown, what is hidden and what stands in for scripts is shown too. Linear in the length
 * of `html`; never throws.
 */
export function readHtml(html: string): Document {
  const shown = read(html, false);
  if (shown.text.length >= FEW_UNITS) return shown;
  const all = read(html, true);
  return all.text.length > 2 * shown.text.length ? all : shown;
}

function read(html: string, showsHidden: boolean): Document {
  const reader = new PageReader(html, showsHidden);
  readTags(html, reader);
  return reader.finish();
}
