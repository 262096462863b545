import type { Attributes } from './attributes.js';

/** What is made of the words of an inline element, as bits. */
export const LINK = 1;
export const STRONG = 2;
export const EMPHASIS = 4;
export const CODE = 8;

const STYLES: Readonly<Record<string, number>> = {
  a: LINK,
  b: STRONG,
  strong: STRONG,
  i: EMPHASIS,
  em: EMPHASIS,
  cite: EMPHASIS,
  code: CODE,
  kbd: CODE,
  samp: CODE,
  tt: CODE,
};

/** The style that an element gives its words. */
export function styleOf(name: string, attributes: Attributes): number {
  if (name === 'a' && !attributes.has('href')) return 0;
  return STYLES[name] ?? 0;
}

/** The style of the words at hand: that of all open elements together. */
export class InlineStyle {
  private readonly counts = [0, 0, 0, 0];
  bits = 0;
  /** Where the link leads. */
  href: string | undefined;

  begin(style: number, href: string | undefined): void {
    this.add(style, 1);
    if (style & LINK) this.href = href;
  }

  end(style: number): void {
    this.add(style, -1);
    if (style & LINK) this.href = undefined;
  }

  private add(style: number, by: 1 | -1): void {
    this.bits = 0;
    for (let bit = 0; bit < this.counts.length; bit++) {
      if (style & (1 << bit)) this.counts[bit] += by;
      if (this.counts[bit] > 0) this.bits |= 1 << bit;
    }
  }
}
