import type { Markup } from '../document/html/markup.js';
import { tagNumber } from '../document/html/tags.js';
import { nameBit } from '../lexicons/markup.js';

/** So far up a caption's element is looked for around a line. */
const DEEPEST = 6;
/** A name says less of what stands further inside; an element with more lines holds more than a caption. */
const NAME_DEPTH = 3;
const MOST_LINES = 4;
/** So far up a line's own elements are followed. */
const MOST_STEPS = 24;
const FIGCAPTION = tagNumber('figcaption');
const FIGURE = tagNumber('figure');
const TABLE = tagNumber('table');
const QUOTE = tagNumber('blockquote');
const CAPTION = nameBit('caption');
/** What has other names too is a card or a menu whose designer called some part of it a caption. */
const OTHERS = (['navigation', 'related', 'teaser', 'comments', 'share', 'social', 'form', 'button', 'popup'] as const)
  .map(nameBit)
  .reduce((bits, bit) => bits | bit, 0);

/** How the markup says that a line is a caption. */
export type CaptionMark = 'figcaption' | 'named' | 'figure' | 'credit';

/** What the markup of a page says of captions. */
export class CaptionMarkup {
  /** By line: the credit that an element with such a name gives. */
  private readonly credits: ReadonlyMap<number, string>;

  constructor(private readonly markup: Markup) {
    this.credits = new Map(
      markup.head.marked.flatMap(({ property, value, line }) => (property === 'credit' ? [[line, value]] : [])),
    );
  }

  /** Undefined where nothing says so. */
  markOf(index: number): CaptionMark | undefined {
    const { elements, facts } = this.markup;
    let inFigure = false;
    for (let at = facts.element[index]!, depth = 0; at > 0 && depth < DEEPEST; at = elements.parent[at]!, depth++) {
      const tag = elements.tag[at]!;
      if (tag === FIGCAPTION) return 'figcaption';
      if (tag === TABLE || tag === QUOTE) return undefined;
      if (tag === FIGURE) inFigure = this.isSmall(at, index);
      const names = elements.names[at]!;
      if (depth < NAME_DEPTH && (names & CAPTION) !== 0 && (names & OTHERS) === 0 && this.isSmall(at, index))
        return 'named';
      if (inFigure) return facts.images[index]! > 0 || this.credits.has(index) ? 'figure' : undefined;
    }
    return this.credits.has(index) && this.isBelowPicture(index) ? 'credit' : undefined;
  }

  /** The credit that an element inside the line is marked to hold. */
  creditOf(index: number): string | undefined {
    return this.credits.get(index);
  }

  /** The figure around a line, or what stands for it: lines with the same one belong to the same picture; -1 where none is. */
  pictureOf(index: number): number {
    const { elements, facts } = this.markup;
    let found = -1;
    for (let at = facts.element[index]!, depth = 0; at > 0 && depth < DEEPEST; at = elements.parent[at]!, depth++) {
      const tag = elements.tag[at]!;
      if (tag === FIGURE) return at;
      if (tag === FIGCAPTION || ((elements.names[at]! & CAPTION) !== 0 && this.isSmall(at, index))) found = at;
    }
    return found;
  }

  /** Whether a picture stands between the line above and this one. */
  isBelowPicture(index: number): boolean {
    return this.markup.facts.images[index]! > 0;
  }

  /** Whether an element around a line has few lines. */
  private isSmall(element: number, index: number): boolean {
    let lines = 1;
    for (let at = index - 1; at >= 0 && lines <= MOST_LINES && this.holds(element, at); at--) lines++;
    const { length } = this.markup.facts.element;
    for (let at = index + 1; at < length && lines <= MOST_LINES && this.holds(element, at); at++) lines++;
    return lines <= MOST_LINES;
  }

  private holds(element: number, index: number): boolean {
    const { elements, facts } = this.markup;
    // Parents stand before their children.
    let at = facts.element[index]!;
    for (let steps = 0; at > element && steps < MOST_STEPS; steps++) at = elements.parent[at]!;
    return at === element;
  }
}
