import type { Attributes } from './attributes.js';
import { readTags, type TagHandler } from './tag-reader.js';
import { INLINE, tagOf } from './tags.js';

/** How many lines a page makes, nearly, without making them: texts that a block or a break parts from what came before. */
export function countHtmlLines(html: string): number {
  const counter = new LineCounter();
  readTags(html, counter);
  return counter.lines;
}

class LineCounter implements TagHandler {
  lines = 0;
  private isBroken = true;
  private preformatted = 0;

  open(name: string, _: Attributes): void {
    if (name === 'pre') this.preformatted++;
    this.break(name);
  }

  close(name: string): void {
    if (name === 'pre' && this.preformatted > 0) this.preformatted--;
    this.break(name);
  }

  isForeign(): boolean {
    return false;
  }

  text(piece: string): void {
    if (this.preformatted > 0) {
      for (let at = piece.indexOf('\n'); at !== -1; at = piece.indexOf('\n', at + 1)) this.lines++;
    }
    if (!this.isBroken || piece.trim() === '') return;
    this.isBroken = false;
    this.lines++;
  }

  private break(name: string): void {
    if (name === 'br' || tagOf(name).display !== INLINE) this.isBroken = true;
  }
}
