import { flags } from '../document/room.js';
import type { Page } from '../measure/page.js';
import { Authors } from './naming/author.js';

/** Sentences about the author stand so few lines above the end of what stays. */
const REACH = 2;
/** Such a sentence is less likely article than this. */
const UNLIKELY = 0.5;

/**
 * 1 for unlikely sentences in the last lines of the text that begin with the name of the page's byline: they tell who
 * wrote it ("Ada Brandt is a baker in ..."). `isByline(i)`: whether line `i` is lifted as one.
 */
export function findBios(
  page: Page,
  kept: Uint8Array,
  likely: Float32Array,
  isByline: (i: number) => boolean,
): Uint8Array {
  const found = flags(page.count);
  const last = kept.lastIndexOf(1);
  const authors = new Authors(page, isByline);
  for (let i = last; i > Math.max(0, last - REACH); i--) {
    if (!kept[i] || likely[i] >= UNLIKELY || isByline(i)) continue;
    if (authors.isAbout(i)) found[i] = 1;
  }
  return found;
}
