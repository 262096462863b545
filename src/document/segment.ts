import type { TextFormat } from '../vocabulary.js';
import { LETTER, unitClass } from './characters.js';
import { settleFormat } from './detect-format.js';
import type { Document, Line, LineMark } from './document.js';
import { endsFence, type Fence, fenceAt } from './fences.js';
import { foldWhite } from './fold.js';
import { readHtml } from './html/read-html.js';
import { readHead } from './input-head.js';
import { splitInputLines, isBlank, type InputLines } from './input-lines.js';
import { joinsNext, type Breaks } from './joins.js';
import { recogniseLayout } from './layout.js';
import { isFrame } from './stand-in.js';
import { holdsSyntax, plainInline, type PlainInline } from './markdown-inline.js';
import { type Mark, markOf } from './marks.js';
import { splitSingle } from './split-single.js';

/** A link that opens on one line and closes more lines below than this is taken for a stray bracket. */
const MAX_LINK_LINES = 12;

/**
 * Turns a text into the lines to be judged: recognises how the scraper broke its lines, puts broken sentences together
 * again and takes marks off. Linear in the length of the text. Never throws.
 */
export function segment(input: string, format: TextFormat | 'auto'): Document {
  const hasMark = input.charCodeAt(0) === 0xfeff;
  const text = hasMark ? input.slice(1) : input;
  const known = settleFormat(text, format);
  if (known === 'html') return readHtml(text);
  const inputLines = splitInputLines(text);
  const head = readHead(text, inputLines);
  const from = head ? head.endLine : 0;
  const found = recogniseLayout(text, inputLines, from);
  const breaks: Breaks = {
    text,
    lines: inputLines,
    markdown: known === 'markdown',
    layout: found.layout,
    width: found.width,
    keepsSpace: keepsSpace(inputLines),
  };
  const builder = new LineBuilder(breaks);
  for (let i = from; i < inputLines.count;) i = builder.add(i);
  const lines =
    found.layout === 'single'
      ? builder.lines.flatMap((line) => splitSingle(text, line, breaks.markdown))
      : builder.lines;
  const { count, first: inputStarts } = inputLines;
  return {
    text,
    format: known,
    layout: found.layout,
    inputLines: count,
    inputStarts,
    lines,
    cuts: [],
    head,
    hasMark,
    markup: undefined,
  };
}

/** A line whose share of links may still change: a line below may close a link that stands open here. */
interface BuiltLine extends Line {
  linkShare: number;
}

class LineBuilder {
  readonly lines: BuiltLine[] = [];
  private blanks = 0;
  private fence: Fence | undefined;
  private linkOpenedAt = -1;

  constructor(private readonly breaks: Breaks) {}

  /** Adds the block that begins with input line `i` (from 0). Returns the input line after the block. */
  add(i: number): number {
    const { lines, text } = this.breaks;
    if (isBlank(lines, i)) {
      this.blanks++;
      return i + 1;
    }
    const fence = this.breaks.markdown ? fenceAt(text, lines.start[i], lines.end[i]) : undefined;
    if (fence !== undefined && (this.fence === undefined || endsFence(fence, this.fence))) {
      this.fence = this.fence === undefined ? fence : undefined;
      this.push(i, i, 'rule');
      return i + 1;
    }
    let last = i;
    if (this.fence === undefined) while (last + 1 < lines.count && joinsNext(this.breaks, i, last)) last++;
    this.push(i, last, this.fence !== undefined ? 'code' : undefined);
    return last + 1;
  }

  /** Adds a line made of input lines; its mark is read from it unless what stands around it decides. */
  private push(first: number, last: number, known?: LineMark): void {
    const { lines, text, markdown } = this.breaks;
    const start = lines.start[first];
    const end = lines.end[last];
    // One input line of plain words, as most are, is taken as it stands; apart from the rest, because it is short.
    const isPlain = !markdown && first === last && lines.unfolded[first] === 0;
    if (isPlain && known === undefined && (unitClass(text.charCodeAt(start)) & LETTER) !== 0 && !isFrame(text, start)) {
      this.write(text.slice(start, end), first, last, 'none', 0, 0);
      return;
    }
    const mark: Mark = known ? { mark: known, level: 0, from: start } : markOf(text, start, end, markdown);
    const inline = isPlain && mark.from < end ? words(text.slice(mark.from, end)) : this.readWords(first, last, mark);
    if (inline.opens >= 0 || inline.closes) this.followLink(inline);
    const level = mark.mark === 'bullet' ? depth(lines.indent[first]) : mark.level;
    this.write(inline.text, first, last, inline.image ? 'image' : mark.mark, level, inline.linkShare);
  }

  private write(text: string, first: number, last: number, mark: LineMark, level: number, linkShare: number): void {
    const { lines } = this.breaks;
    this.lines.push({
      text,
      start: lines.start[first],
      end: lines.end[last],
      line: first + 1,
      endLine: last + 1,
      mark,
      level,
      indent: lines.indent[first],
      blankBefore: this.blanks,
      linkShare,
    });
    this.blanks = 0;
  }

  /** The words of some input lines as one, with all syntax taken off and white space folded. */
  private readWords(first: number, last: number, { mark, from }: Mark): PlainInline {
    const { lines, text, markdown } = this.breaks;
    const joined = this.join(first, last, from);
    // A bracket alone is no rule there: a link opens or closes on such a line.
    const isRule = mark === 'rule' && !/[[\]]/.test(joined);
    const plainly = !markdown || mark === 'code' || isRule || !holdsSyntax(joined);
    const { text: read, linkShare, image, opens, closes } = plainly ? words(joined) : plainInline(joined);
    const folded = plainly && this.isFolded(first, last, from) ? read : foldWhite(read);
    const plain = mark === 'heading' ? folded.replace(/ #+$/, '') : folded;
    const found = plain === '' ? foldWhite(text.slice(lines.start[first], lines.end[last])) : plain;
    return { text: found, linkShare, image, opens, closes };
  }

  /** True where the words from `from` on, put together, have no white space but single spaces; seldom false. */
  private isFolded(first: number, last: number, from: number): boolean {
    const { unfolded, end } = this.breaks.lines;
    for (let i = first; i <= last; i++) if (unfolded[i]) return false;
    return from < end[first];
  }

  /** The words of input lines `first` to `last` as one, with a space wherever the break stood for one. */
  private join(first: number, last: number, from: number): string {
    const { lines, text, layout } = this.breaks;
    if (first === last) return text.slice(from, lines.end[first]);
    const parts = [text.slice(from, lines.end[first])];
    for (let i = first + 1; i <= last; i++) {
      const part = text.slice(lines.start[i], lines.end[i]);
      const spaced =
        layout !== 'nodes' || lines.indent[i] > 0 || lines.trailing[i - 1] > 0 || needsSpace(this.breaks, i);
      parts.push(spaced && !isWideBreak(text, lines, i) ? ' ' : '', part);
    }
    return parts.join('');
  }

  /** Lines between one where a link opens and one where it closes stand inside that link. */
  private followLink(inline: PlainInline): void {
    if (inline.closes && this.linkOpenedAt >= 0 && this.lines.length - this.linkOpenedAt <= MAX_LINK_LINES) {
      for (let at = this.linkOpenedAt; at < this.lines.length; at++) this.lines[at].linkShare = 1;
    }
    if (inline.opens >= 0) this.linkOpenedAt = this.lines.length;
    else if (inline.closes) this.linkOpenedAt = -1;
  }
}

function words(text: string): PlainInline {
  return { text, linkShare: 0, image: false, opens: -1, closes: false };
}

/** True where single spaces stand at the ends of lines: the scraper left the white space of text nodes as it was. */
function keepsSpace(lines: InputLines): boolean {
  let found = 0;
  for (let i = 0; i + 1 < lines.count && found < 3; i++) {
    if (!isBlank(lines, i) && (lines.trailing[i] === 1 || lines.indent[i] === 1)) found++;
  }
  return found >= 3;
}

/** Lists are indented by two columns a level or more. */
function depth(indent: number): number {
  return 1 + Math.min(5, indent >> 2);
}

/**
 * Whether a scraper that keeps the white space of text nodes made this text: then a break without white space around it
 * stood inside a word. Else (white space stripped) every break stood for a space, but before a closing mark.
 */
function needsSpace(breaks: Breaks, i: number): boolean {
  if (breaks.keepsSpace) return false;
  return !/^[,.;:)\]!?’”»…%]/.test(breaks.text.slice(breaks.lines.start[i], breaks.lines.start[i] + 1));
}

const WIDE_SIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，！？」』）]/u;

/** Between two East Asian characters a break stands for nothing. */
function isWideBreak(text: string, lines: InputLines, i: number): boolean {
  if (text.charCodeAt(lines.start[i]) < 0x2e80) return false;
  return WIDE_SIDE.test(text.charAt(lines.start[i])) && WIDE_SIDE.test(text.charAt(lines.end[i - 1] - 1));
}

/**
 * The engine keeps a number as its first value needs, and where a fraction comes later compiles anew all that reads
 * lines. So the first line ever made has a share that is one.
 */
segment('[a](b) c', 'markdown');
