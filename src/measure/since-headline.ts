import { Columns } from './columns.js';
import type { Context } from './context.js';
import { NEVER } from './never.js';

/** Words of prose from which a line is a long paragraph. */
const LONG_PROSE = 30;

/** How far the article has come at each line; arrays over the lines. */
export interface SinceHeadline {
  /** Words of prose between the headline and the line. */
  readonly prose: Float32Array;
  /** Lines since the last long paragraph below the headline; NEVER where there is none. */
  readonly longProse: Float32Array;
  /** 0 at the headline, 1 at the end of the page; negative above the headline. */
  readonly place: Float32Array;
}

/** One pass. Where no headline was found, the page's top stands for it. */
export function measureSinceHeadline({ proseWords }: Context, headline: number): SinceHeadline {
  const count = proseWords.length;
  const columns = new Columns(count, 3);
  const found: SinceHeadline = { prose: columns.floats(), longProse: columns.floats(), place: columns.floats() };
  const below = Math.max(1, count - headline);
  let sum = 0;
  let last = -NEVER;
  for (let i = 0; i < count; i++) {
    found.prose[i] = sum;
    found.longProse[i] = Math.min(NEVER, i - last);
    found.place[i] = (i - headline) / below;
    if (i <= headline) continue;
    sum += proseWords[i];
    if (proseWords[i] >= LONG_PROSE) last = i;
  }
  return found;
}
