import { Growing } from './growing.js';

/** What an element is beyond its tag, as bits. */
export const ROLE_MAIN = 1;
export const ROLE_NAVIGATION = 2;
export const ROLE_BANNER = 4;
export const ROLE_CONTENT_INFO = 8;
export const ROLE_COMPLEMENTARY = 16;
export const ROLE_ARTICLE = 32;
/** Search, forms, dialogs, alerts. */
export const ROLE_FORM = 64;
/** Not read out: decoration, or said elsewhere. */
export const ARIA_HIDDEN = 128;
/** Microdata: the article's text, and other properties of it. */
export const PROP_BODY = 256;
export const PROP_HEADLINE = 512;
export const PROP_AUTHOR = 1024;
export const PROP_DATE = 2048;
/** Microdata of a comment, a product, a navigation element. */
export const PROP_OTHER = 4096;
/** An item of microdata that is an article. */
export const ITEM_ARTICLE = 8192;

/** Hidden, until somebody unfolds it or a script shows it. */
export const HIDDEN = 16384;

/** The elements of a page in the order in which they begin; parents stand before their children. */
export interface ElementTable {
  readonly count: number;
  /** Index of the element around each; -1 of the first, which is the page itself. */
  readonly parent: Int32Array;
  /** Number of the tag. */
  readonly tag: Int32Array;
  /** Bits of NAME_KINDS that class and id speak of. */
  readonly names: Int32Array;
  /** Bits of roles and properties. */
  readonly roles: Int32Array;
  /** Equal for elements of the same tag and the same class. */
  readonly look: Int32Array;
}

/** Elements as they are found. */
export class ElementList {
  readonly parent = new Growing();
  readonly tag = new Growing();
  readonly names = new Growing();
  readonly roles = new Growing();
  readonly look = new Growing();

  get count(): number {
    return this.parent.length;
  }

  add(parent: number, tag: number): number {
    this.parent.push(parent);
    this.tag.push(tag);
    this.names.push(0);
    this.roles.push(0);
    this.look.push(tag);
    return this.parent.length - 1;
  }

  toTable(): ElementTable {
    return {
      count: this.count,
      parent: this.parent.toArray(),
      tag: this.tag.toArray(),
      names: this.names.toArray(),
      roles: this.roles.toArray(),
      look: this.look.toArray(),
    };
  }
}
