import { flags } from '../../document/room.js';
import type { Page } from '../../measure/page.js';

/** An entry of a table of contents, as long as the heading that it leads to, has no more words. */
const HEADING_WORDS = 16;

/** 1 for each line outside the text that stands again, further down, inside it: an entry of a table of contents. */
export function findContents({ count, counts, repeats }: Page, stays: Uint8Array): Uint8Array {
  const contents = flags(count);
  const below = new Set<number>();
  for (let i = count - 1; i >= 0; i--) {
    const group = repeats.group[i];
    if (group < 0 || repeats.count[i] < 2 || counts.words[i] > HEADING_WORDS) continue;
    if (stays[i]) below.add(group);
    else if (below.has(group)) contents[i] = 1;
  }
  return contents;
}
