import { Tokenizer } from 'htmlparser2';
import type { Attributes } from './attributes.js';

/** What is told of a page, in the order of its source. Offsets are UTF-16 units of the source. */
export interface TagHandler {
  /** `isClosed`: the tag ends in `/>`. */
  open(name: string, attributes: Attributes, isClosed: boolean): void;
  close(name: string): void;
  /** Whether a drawing or formula is open, in which a title or a style is an element like any other. */
  isForeign(): boolean;
  /** A piece of text with its entities decoded; several of them may follow each other. */
  text(piece: string, start: number, end: number): void;
}

/** The attributes that somebody asks for; all others are passed over. */
const WANTED: ReadonlySet<string> = new Set([
  ...['class', 'id', 'role', 'aria-hidden', 'itemprop', 'itemtype', 'hidden', 'style', 'open', 'href', 'rel', 'name'],
  ...['property', 'content', 'lang', 'type', 'datetime', 'shadowrootmode', 'start', 'colspan'],
]);
const NONE: Attributes = new Map();
/** So many attributes of a tag are kept, and so much of each: what is longer is data. */
const MOST_ATTRIBUTES = 40;
const LONGEST_VALUE = 4000;

/** Reads the tags and texts of `html` from its beginning to its end; one pass. */
export function readTags(html: string, handler: TagHandler): void {
  const reader = new TagReader(html, handler);
  const tokenizer = new Tokenizer({}, reader);
  tokenizer.write(html);
  tokenizer.end();
}

/** Puts together what the tokenizer finds. */
class TagReader {
  private tag = '';
  private attributes: Map<string, string> | undefined;
  private attribute = '';
  private value = '';

  constructor(
    private readonly html: string,
    private readonly handler: TagHandler,
  ) {}

  onopentagname(start: number, end: number): void {
    this.tag = this.html.slice(start, end).toLowerCase();
    this.attributes = undefined;
  }

  onattribname(start: number, end: number): void {
    const name = this.html.slice(start, end).toLowerCase();
    this.attribute = WANTED.has(name) ? name : '';
    this.value = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.attribute === '' || this.value.length >= LONGEST_VALUE) return;
    this.value += this.html.slice(start, Math.min(end, start + LONGEST_VALUE));
  }

  onattribentity(codepoint: number): void {
    if (this.attribute !== '' && this.value.length < LONGEST_VALUE) this.value += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    if (this.attribute === '') return;
    this.attributes ??= new Map();
    const { attributes, attribute } = this;
    if (attributes.size < MOST_ATTRIBUTES && !attributes.has(attribute)) attributes.set(attribute, this.value);
  }

  onopentagend(): void {
    this.handler.open(this.tag, this.attributes ?? NONE, false);
  }

  onselfclosingtag(): void {
    this.handler.open(this.tag, this.attributes ?? NONE, true);
  }

  isInForeignContext(): boolean {
    return this.handler.isForeign();
  }

  onclosetag(start: number, end: number): void {
    this.handler.close(this.html.slice(start, end).toLowerCase());
  }

  ontext(start: number, end: number): void {
    this.handler.text(this.html.slice(start, end), start, end);
  }

  ontextentity(codepoint: number, end: number): void {
    this.handler.text(String.fromCodePoint(codepoint), end - 1, end);
  }

  /** CDATA outside of SVG is a comment to browsers; crawlers' XHTML means text. */
  oncdata(start: number, end: number, endOffset: number): void {
    // The tokenizer counts the marks that end it, as it does those of a comment.
    this.handler.text(this.html.slice(start, end - endOffset), start, end);
  }

  oncomment(): void {
    // What is commented out is not there.
  }

  ondeclaration(): void {
    // The doctype says nothing of the text.
  }

  onprocessinginstruction(): void {
    // Only in XML, and nothing that is shown.
  }

  onend(): void {
    // The lines are ended by whoever reads them.
  }
}
