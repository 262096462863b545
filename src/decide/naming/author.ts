import type { Page } from '../../measure/page.js';
import { CAPITAL } from '../../measure/tokens.js';

/** Names have two words or more, and stand on lines of no more than a few. */
const NAME_WORDS = 2;
const MAX_NAME_WORDS = 5;
/** A sentence about an author has no fewer words. */
const ABOUT_WORDS = 8;

/**
 * Finds sentences about the authors of the page: those that begin with the words of a byline, or with the first word of
 * the name on the line above ("Ada Brandt", "Ada is a baker in ...").
 */
export class Authors {
  private readonly pairs = new Set<number>();

  /** `isByline(i)`: whether line `i` is lifted as a byline. One pass over the words of those lines. */
  constructor(
    private readonly page: Page,
    isByline: (i: number) => boolean,
  ) {
    const { lineStart } = page.tokens;
    for (let i = 0; i < page.count; i++) {
      if (!isByline(i)) continue;
      for (let at = lineStart[i]; at + 1 < lineStart[i + 1]; at++) if (this.isName(at)) this.pairs.add(this.pair(at));
    }
  }

  /** Whether line `i` is a sentence about an author. */
  isAbout(i: number): boolean {
    const { counts, tokens } = this.page;
    const from = tokens.lineStart[i];
    if (counts.words[i] < ABOUT_WORDS || !counts.terminal[i]) return false;
    return (this.isName(from) && this.pairs.has(this.pair(from))) || this.goesOnFrom(i - 1, from);
  }

  private goesOnFrom(above: number, from: number): boolean {
    const { counts, tokens } = this.page;
    const words = above < 0 ? 0 : counts.words[above];
    if (words < NAME_WORDS || words > MAX_NAME_WORDS || counts.capitals[above] !== words) return false;
    return tokens.hash[tokens.lineStart[above]] === tokens.hash[from] && !this.isCapital(from + 2);
  }

  private isName(at: number): boolean {
    return this.isCapital(at) && this.isCapital(at + 1);
  }

  private isCapital(at: number): boolean {
    return (this.page.tokens.flags[at] & CAPITAL) !== 0;
  }

  private pair(at: number): number {
    const { hash } = this.page.tokens;
    return (Math.imul(hash[at], 31) + hash[at + 1]) | 0;
  }
}
