import { nameBit } from '../../lexicons/markup.js';
import { countLineFeeds } from '../count-line-feeds.js';
import type { Document } from '../document.js';
import { type Attributes, isHidden, NameReader, rolesOf } from './attributes.js';
import { BlockState } from './block-state.js';
import { CodeText } from './code-text.js';
import { ElementList, HIDDEN } from './elements.js';
import { HeadReader } from './head.js';
import { InlineStyle, LINK, styleOf } from './inline-style.js';
import { LineWriter } from './line-writer.js';
import { MarkedReader } from './marked.js';
import type { Markup } from './markup.js';
import { OpenElements } from './open-elements.js';
import { Shown } from './shown.js';
import type { TagHandler } from './tag-reader.js';
import { BLOCK, CELL, INLINE, SPACED, type Tag, tagOf } from './tags.js';

/** Markdown takes numbers of nine digits. */
const HIGHEST_NUMBER = 999_999;
/** Hidden blocks with as many units in long lines hold text that unfolds or that a script shows: it is read. */
const WORTH_UNFOLDING = 200;

/** The page itself, which is around all elements and never ends. */
const ROOT = 0;
/** Names of elements of which some are those of the author's, or of a photographer's. */
const MAY_BE_AUTHOR = nameBit('byline') | nameBit('author-bio') | nameBit('caption');
/** What may stand in the head of a page; any other tag ends it. */
const OF_HEAD = new Set('base basefont bgsound link meta noframes noscript script style template title'.split(' '));

/** Puts a page's tags and texts together to lines. `showsHidden`: also what is hidden and what stands in for scripts. */
export class PageReader implements TagHandler {
  private readonly elements = new ElementList();
  private readonly names = new NameReader();
  private readonly opened = new OpenElements();
  private readonly head = new HeadReader();
  private readonly marked = new MarkedReader();
  private readonly writer: LineWriter;
  /** By element: whether it is open. */
  private readonly isOpen: boolean[] = [];
  private readonly shown = new Shown();
  private readonly blocks = new BlockState();
  private readonly style = new InlineStyle();
  private breaks = 0;
  private readonly code = new CodeText();
  private readonly listStarts = new Map<number, number>();

  constructor(
    private readonly html: string,
    private readonly showsHidden: boolean,
  ) {
    this.isOpen[this.elements.add(-1, 0)] = true;
    this.writer = new LineWriter(html, this.elements, (element) => this.isOpen[element]);
  }

  // Tags.

  open(name: string, attributes: Attributes, isClosed: boolean): void {
    const tag = tagOf(name);
    this.head.open(name, attributes);
    if (this.shown.isForeign && tag.display !== INLINE && name !== 'title') this.leaveForeign();
    if (this.shown.isForeign) {
      // In drawings and formulas a tag may end itself.
      if (!isClosed) this.push(tag, name, attributes);
      return;
    }
    this.leaveHead(name);
    if ((name === 'body' || name === 'html') && this.opened.holds(name)) return;
    this.popTo(this.opened.leftFor(tag));
    if (name === 'br') this.lineBreak();
    else if (name === 'hr') this.blockEdge(tag);
    else if (name === 'img' && this.shown.is) this.writer.image();
    else if (name === 'meta') this.marked.meta(attributes);
    if (tag.isVoid || (isClosed && mayEndItself(tag))) return;
    this.blockEdge(tag);
    this.push(tag, name, attributes);
  }

  close(name: string): void {
    const tag = tagOf(name);
    this.head.close(name);
    if (name === 'br') return this.lineBreak();
    const left = this.opened.leftAfter(tag, name);
    if (left === undefined) {
      if (name === 'p') this.blockEdge(tag);
    } else if (typeof left === 'number') this.popTo(left);
    else this.unstyle(left.style);
  }

  isForeign(): boolean {
    return this.shown.isForeign;
  }

  text(piece: string, start: number, end: number): void {
    this.head.text(piece);
    if (!this.shown.is) return;
    if (this.blocks.isCode) {
      this.code.add(piece, start, end);
      return;
    }
    this.marked.text(piece);
    const wasEmpty = this.writer.isEmpty;
    this.writer.write(piece, start, end, this.innermost, this.style.bits);
    if (wasEmpty && !this.writer.isEmpty) this.breaks = 0;
  }

  finish(): Document {
    this.popTo(0);
    this.endLine();
    const { lines } = this.writer;
    const markup: Markup = {
      elements: this.elements.toTable(),
      facts: this.writer.facts(),
      cells: this.writer.cells,
      listStarts: this.listStarts,
      styles: this.writer.styles,
      head: { ...this.head.result(), marked: this.marked.result() },
    };
    return {
      text: this.writer.text(),
      format: 'html',
      layout: 'blocks',
      inputLines: countLineFeeds(this.html) + 1,
      inputStarts: new Int32Array(0),
      lines,
      cuts: [],
      // In the order of all documents: code is compiled for one shape of them.
      head: undefined,
      hasMark: undefined,
      markup,
    };
  }

  // Elements.

  /** The innermost open element that is noted. */
  private get innermost(): number {
    const { stack } = this.opened;
    return stack.length > 0 ? stack[stack.length - 1].element : ROOT;
  }

  /** Words and blocks do not stand in a head: where one comes, the head is over, though nothing has ended it. */
  private leaveHead(name: string): void {
    if (OF_HEAD.has(name) || name === 'head' || !this.opened.holds('head')) return;
    const { stack } = this.opened;
    for (let at = stack.length - 1; at >= 0; at--) {
      const { tag } = stack[at];
      if (tag.name === 'head') return this.popTo(at);
      if (tag.name === 'noscript' || tag.name === 'template') return;
    }
  }

  /** A block ends a drawing or a formula that nothing has ended. */
  private leaveForeign(): void {
    const { stack } = this.opened;
    this.popTo(stack.findIndex(({ tag }) => tag.name === 'svg' || tag.name === 'math'));
  }

  private push(tag: Tag, name: string, attributes: Attributes): void {
    const around = this.innermost;
    const isFirstTitle = this.shown.isFirstTitle(name);
    const isHidden = this.shown.is && this.isHidden(name, attributes);
    const isSilent = !isFirstTitle && (this.isSilent(tag, name, attributes) || (isHidden && !mayUnfold(tag)));
    const element = this.shown.is && !isSilent ? this.addElement(around, tag, attributes) : around;
    const style = element === around ? 0 : styleOf(name, attributes);
    const href = style & LINK ? attributes.get('href') : undefined;
    const open = { tag, element, isOver: false, style, href };
    if (!this.opened.push(open, name)) return;
    if (isSilent) this.shown.enterSilent(this.opened.depth - 1);
    if (name === 'svg' || name === 'math') this.shown.enterForeign();
    if (isFirstTitle) this.shown.enterTitle();
    if (!this.shown.is) return;
    if (isHidden) this.hide(element);
    this.blocks.enter(name, element, this.writer.lines.length);
    if (tag.display === CELL) this.writer.inColumn(this.blocks.nextColumn(attributes.get('colspan')));
    else if (name === 'ol' && attributes.has('start')) this.noteStart(element, attributes.get('start')!);
    this.mark(name, attributes, element);
    if (style === 0) return;
    this.style.begin(style, href);
    this.restyle();
  }

  private noteStart(element: number, start: string): void {
    const number = Number.parseInt(start, 10);
    if (number >= 0 && number <= HIGHEST_NUMBER) this.listStarts.set(element, number);
  }

  private mark(name: string, attributes: Attributes, element: number): void {
    this.marked.edge();
    const mayBeAuthor = (this.elements.names.at(element) & MAY_BE_AUTHOR) !== 0;
    this.marked.open({ depth: this.opened.depth - 1, line: this.writer.lines.length }, name, attributes, mayBeAuthor);
  }

  private isSilent(tag: Tag, name: string, attributes: Attributes): boolean {
    if (name === 'template' && attributes.has('shadowrootmode')) return false;
    // The same formula once more, in another notation.
    if (this.shown.isForeign && name.startsWith('annotation')) return true;
    return tag.isSilent && !(name === 'noscript' && !this.opened.holds('head'));
  }

  private isHidden(name: string, attributes: Attributes): boolean {
    if (this.showsHidden || name === 'html' || name === 'body') return false;
    // What stands in for scripts is mostly an image; but there are pages whose whole text stands there.
    return name === 'noscript' || isHidden(name, attributes);
  }

  private hide(element: number): void {
    const { elements } = this;
    elements.roles.set(element, elements.roles.at(element) | HIDDEN);
    this.shown.enterHidden(this.opened.depth - 1, this.writer.lines.length);
  }

  private addElement(around: number, tag: Tag, attributes: Attributes): number {
    const { elements } = this;
    const element = elements.add(around, tag.number);
    elements.names.set(element, this.names.kinds(attributes));
    elements.roles.set(element, rolesOf(attributes));
    elements.look.set(element, this.names.look(tag.number, attributes));
    this.isOpen[element] = true;
    return element;
  }

  private popTo(left: number): void {
    while (this.opened.depth > left) {
      const { stack } = this.opened;
      const { tag, element, isOver, style } = stack[stack.length - 1];
      const wasShown = this.shown.is;
      if (wasShown) this.blockEdge(tag, this.blocks.listDepth - 1);
      this.opened.pop();
      this.marked.close(this.opened.depth);
      if (wasShown) {
        this.blocks.leave(tag.name);
        if (tag.name === 'tr') this.writer.inColumn(-1);
        if (!isOver) this.unstyle(style);
      }
      if (element !== this.innermost) this.isOpen[element] = false;
      const linesBeforeHidden = this.shown.leave(tag.name, stack.length);
      if (linesBeforeHidden !== undefined) this.takeBack(linesBeforeHidden);
    }
  }

  // Lines.

  /** A line ends, and another begins, at the edge of a block. */
  private blockEdge(tag: Tag, listsAround = this.blocks.listDepth): void {
    if (tag.display === INLINE || !this.shown.is) return;
    if (tag.display === CELL) {
      const { row } = this.blocks;
      // Cells that have lines of their own hold text and no data.
      const hasLines = row !== undefined && this.writer.lines.length > row.lines;
      if (hasLines || !this.writer.nextCell()) this.endLine();
      return;
    }
    this.endLine();
    if (tag.display === SPACED && this.blocks.isSpaced(tag.name, listsAround)) this.writer.space();
  }

  private lineBreak(): void {
    if (!this.shown.is) return;
    if (this.blocks.isCode) {
      this.code.lineBreak();
      return;
    }
    this.endLine();
    if (++this.breaks > 1) this.writer.space();
  }

  private endLine(): void {
    if (!this.code.isEmpty) this.endCode();
    if (this.writer.isEmpty) return;
    const { row } = this.blocks;
    this.writer.endLine(this.blocks.kind(), row?.table ?? -1);
    this.blocks.isItemNext = false;
  }

  private endCode(): void {
    const element = this.innermost;
    for (const { text, start, end } of this.code.take()) this.writer.endCodeLine(text, start, end, element);
  }

  private takeBack(lines: number): void {
    const { bits, href } = this.style;
    this.writer.takeBack(lines, WORTH_UNFOLDING, { style: bits, href });
  }

  // Styles.

  private unstyle(style: number): void {
    if (style === 0) return;
    this.style.end(style);
    this.restyle();
  }

  private restyle(): void {
    this.writer.restyle(this.style.bits, this.style.href);
  }
}

/** Drawings, formulas and elements that no list has; to any other tag browsers pay no heed where it ends itself. */
function mayEndItself({ number, name }: Tag): boolean {
  return number === 0 || name === 'svg' || name === 'math';
}

/** Blocks unfold; what is hidden inside a line is there for machines. */
function mayUnfold(tag: Tag): boolean {
  return tag.display === BLOCK || tag.display === SPACED;
}
