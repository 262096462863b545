import { foldWhite } from '../fold.js';
import { AuthorClasses } from '../../lexicons/author-markup.js';
import type { Attributes } from './attributes.js';

/** What an element is marked to hold. */
export type MarkedProperty = 'author' | 'headline' | 'published' | 'modified' | 'section' | 'time' | 'credit';

/** By what it is marked: microdata, `rel="author"`, the words of its class, or its being a `time` element. */
export type MarkedBy = 'itemprop' | 'rel' | 'class' | 'time';

/** A value that an element of the page is marked to hold. */
export interface Marked {
  readonly property: MarkedProperty;
  readonly by: MarkedBy;
  /** Its text with white space folded, or what its attributes say instead of it. */
  readonly value: string;
  /** Index of the line in which it begins. */
  readonly line: number;
}

const PROPERTIES: Readonly<Record<string, MarkedProperty>> = {
  author: 'author',
  creator: 'author',
  headline: 'headline',
  datepublished: 'published',
  datemodified: 'modified',
  articlesection: 'section',
};

/** Classes of elements with the name of a photographer or an agency. */
const CREDIT =
  /(?:^|[\s_-])(?:photo|image|img|media|picture|caption|foto|bild)?[_-]{0,2}(?:credits?|fotograf|bildnachweis)(?:$|\s)/i;

/** Nearly all names are told off by it. */
const MAY_BE_CREDIT = /credit|fotograf|bildnachweis/i;

/** Bounds on what is kept of a page, and of one value. */
const MOST = 200;
const LONGEST = 300;

interface Mark {
  readonly property: MarkedProperty;
  readonly by: MarkedBy;
}

interface Open extends Mark {
  readonly depth: number;
  readonly line: number;
  stated: string | undefined;
  text: string;
}

/** Collects the values of marked elements while a page is read. */
export class MarkedReader {
  private readonly found: Marked[] = [];
  private readonly opened: Open[] = [];
  private readonly authorClasses = new AuthorClasses();

  /** `mayBeAuthor`: whether its class speaks of bylines or authors at all, which most do not. */
  open(element: Place, name: string, attributes: Attributes, mayBeAuthor: boolean): void {
    if (this.found.length + this.opened.length >= MOST) return;
    const mark = markOf(name, attributes, mayBeAuthor ? this.authorClasses : undefined);
    if (mark === undefined) return;
    const { property, by } = mark;
    const stated = attributes.get('content') ?? attributes.get('datetime');
    this.opened.push({ property, by, depth: element.depth, line: element.line, stated, text: '' });
  }

  /** Microdata may give an author's name in an element that has no words, inside of the author's. */
  meta(attributes: Attributes): void {
    const outer = this.opened.at(-1);
    if (outer?.property !== 'author' || attributes.get('itemprop')?.toLowerCase() !== 'name') return;
    const content = attributes.get('content');
    if (content !== undefined) outer.stated ??= content;
  }

  text(piece: string): void {
    for (const open of this.opened) if (open.text.length <= LONGEST) open.text += piece;
  }

  /** Words at the edges of inner elements do not run together. */
  edge(): void {
    for (const open of this.opened) if (open.text !== '' && open.text.length <= LONGEST) open.text += ' ';
  }

  /** Elements at this depth and deeper end. */
  close(depth: number): void {
    while (this.opened.length > 0 && this.opened.at(-1)!.depth >= depth) {
      const { property, by, stated, text, line } = this.opened.pop()!;
      this.keep(property, by, stated ?? text, line);
    }
  }

  private keep(property: MarkedProperty, by: MarkedBy, value: string, line: number): void {
    // What is longer holds more than the value.
    const folded = value.length > LONGEST ? '' : foldWhite(value);
    if (folded !== '') this.found.push({ property, by, value: folded, line });
  }

  result(): readonly Marked[] {
    return this.found;
  }
}

/** Where an element stands. */
export interface Place {
  readonly depth: number;
  readonly line: number;
}

/** `authorClasses`: where its class may speak of the author or a credit. */
function markOf(name: string, attributes: Attributes, authorClasses: AuthorClasses | undefined): Mark | undefined {
  const property = attributes.get('itemprop');
  if (property !== undefined) {
    for (const one of property.toLowerCase().split(/\s+/)) {
      const known = Object.hasOwn(PROPERTIES, one) ? PROPERTIES[one] : undefined;
      if (known !== undefined) return { property: known, by: 'itemprop' };
    }
  }
  if (name === 'time') return { property: 'time', by: 'time' };
  const rel = attributes.get('rel');
  if (rel !== undefined && /(?:^|\s)author(?:\s|$)/i.test(rel) && name !== 'link')
    return { property: 'author', by: 'rel' };
  const names = attributes.get('class');
  if (names !== undefined && MAY_BE_CREDIT.test(names) && CREDIT.test(names))
    return { property: 'credit', by: 'class' };
  if (authorClasses?.has(names)) return { property: 'author', by: 'class' };
  return undefined;
}
