import type { Line } from '../document/document.js';

/** Share of a line in links from which it is one. */
const LINKED = 0.6;

/** Whether a line is a link: it leads to another page, whatever it says. */
export function isLink({ linkShare }: Pick<Line, 'linkShare'>): boolean {
  return linkShare >= LINKED;
}
