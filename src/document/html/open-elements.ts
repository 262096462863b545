import { BLOCK, CELL, INLINE, SPACED, type Tag } from './tags.js';

/** An element that has begun and not ended. */
export interface OpenElement {
  readonly tag: Tag;
  /** Its index among the page's elements, or that of the last one around it which has one. */
  readonly element: number;
  /** Whether it ended by its end tag while something in it was still open: no more words are marked by it. */
  isOver: boolean;
  /** Link, emphasis or code that it makes of its words. */
  readonly style: number;
  readonly href: string | undefined;
}

/** As browsers do: deeper elements are taken for part of the deepest. */
const DEEPEST = 512;

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const HEADINGS = names('h1 h2 h3 h4 h5 h6');
/** Elements that end an open element of the same kind, and those beyond which it is not looked for. */
const ENDS: ReadonlyMap<string, { readonly open: ReadonlySet<string>; readonly within: ReadonlySet<string> }> = new Map(
  Object.entries({
    li: { open: names('li'), within: names('ul ol menu dir table td th article section main aside nav blockquote') },
    dt: { open: names('dt dd'), within: names('dl table td th article section main aside nav') },
    dd: { open: names('dt dd'), within: names('dl table td th article section main aside nav') },
    tr: { open: names('tr'), within: names('table') },
    td: { open: names('td th'), within: names('table tr') },
    th: { open: names('td th'), within: names('table tr') },
    tbody: { open: names('tbody thead tfoot'), within: names('table') },
    thead: { open: names('tbody thead tfoot'), within: names('table') },
    tfoot: { open: names('tbody thead tfoot'), within: names('table') },
  }),
);
/** An end tag in a cell does not end what is around the table; these do. */
const LEAVES_CELLS = names('table tbody thead tfoot tr td th body html');

/** The elements that are open, from the outermost. Looks no further than its greatest depth, so each tag costs a bounded time. */
export class OpenElements {
  readonly stack: OpenElement[] = [];
  /** Elements that were too deep to be noted. */
  private tooDeep = 0;

  get depth(): number {
    return this.stack.length;
  }

  /** How many of the open elements are left when an element of this tag begins: it ends those that cannot hold it. */
  leftFor(tag: Tag): number {
    let left = this.stack.length;
    if (tag.display !== INLINE) {
      left = this.beforeParagraph(left);
      if (HEADINGS.has(tag.name) && left > 0 && HEADINGS.has(this.stack[left - 1].tag.name)) left--;
    } else if (tag.name === 'a') return this.beforeLink();
    const ends = ENDS.get(tag.name);
    if (ends === undefined) return left;
    for (let at = left - 1; at >= 0; at--) {
      const { name } = this.stack[at].tag;
      if (ends.open.has(name)) return at;
      if (ends.within.has(name)) break;
    }
    return left;
  }

  /** A paragraph ends where a block begins. */
  private beforeParagraph(left: number): number {
    for (let at = left - 1; at >= 0; at--) {
      const { tag } = this.stack[at];
      if (tag.name === 'p') return at;
      if (tag.display !== INLINE || tag.isSilent) break;
    }
    return left;
  }

  /** A link ends where another begins. */
  private beforeLink(): number {
    for (let at = this.stack.length - 1; at >= 0; at--) {
      const { tag } = this.stack[at];
      if (tag.name === 'a') return at;
      if (tag.display !== INLINE || tag.isSilent) break;
    }
    return this.stack.length;
  }

  /**
   * How many are left when an end tag comes. Where a block in the element is still open, the element alone, which stays
   * but marks no more words; undefined where the tag ends nothing.
   */
  leftAfter(tag: Tag, name: string): number | OpenElement | undefined {
    if (this.tooDeep > 0) {
      this.tooDeep--;
      return undefined;
    }
    const leavesCells = LEAVES_CELLS.has(name);
    for (let at = this.stack.length - 1; at >= 0; at--) {
      const open = this.stack[at];
      if (open.tag === tag && (tag.number > 0 || this.names[at] === name)) {
        if (tag.display !== INLINE || tag.isSilent || this.isInlineAbove(at)) return at;
        if (open.isOver) return undefined;
        open.isOver = true;
        return open;
      }
      if (!leavesCells && open.tag.display === CELL) return undefined;
    }
    return undefined;
  }

  private isInlineAbove(at: number): boolean {
    for (let above = at + 1; above < this.stack.length; above++) {
      const { display } = this.stack[above].tag;
      if (display === BLOCK || display === SPACED || display === CELL) return false;
    }
    return true;
  }

  /** Names of the open elements; those that no list has are told apart by them. */
  private readonly names: string[] = [];
  /** How many of each name are open. */
  private readonly counts = new Map<string, number>();

  /** True where the element was noted; else it is too deep. */
  push(open: OpenElement, name: string): boolean {
    if (this.stack.length >= DEEPEST) {
      this.tooDeep++;
      return false;
    }
    this.stack.push(open);
    this.names.push(name);
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
    return true;
  }

  /** Takes the innermost away. */
  pop(): OpenElement | undefined {
    const name = this.names.pop();
    const count = name === undefined ? 0 : this.counts.get(name)!;
    if (name !== undefined && count > 1) this.counts.set(name, count - 1);
    else if (name !== undefined) this.counts.delete(name);
    return this.stack.pop();
  }

  /** True where an element of the name is open. */
  holds(name: string): boolean {
    return this.counts.has(name);
  }
}
