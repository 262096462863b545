/** One line of Markdown as plain words. */
export interface PlainInline {
  readonly text: string;
  /** Share (0 to 1) of the text's units that stand inside links. */
  readonly linkShare: number;
  /** The line is nothing but an image; `text` is then its description. */
  readonly image: boolean;
  /** Offset in `text` from which a link stands open at the end of the line, -1 where none does. */
  readonly opens: number;
  /** A link that an earlier line opened is closed here. */
  readonly closes: boolean;
}

/** A bracket that stands open: its place among the parts written so far, and the length of the words before it. */
interface Bracket {
  readonly part: number;
  readonly before: number;
  readonly image: boolean;
}

const MARKS = '[]*_`\\!';
const PUNCTUATION = /[!-/:-@[-`{-~]/;
/** Longer runs of code marks are a fence that stands on the line. */
const MAX_CODE_MARKS = 3;
const DIGIT = /\d/;
const WORD = /[\p{L}\p{N}]/u;

/**
 * Takes link syntax, images, emphasis, code marks and escapes off one line, in one pass. It is more lenient than
 * CommonMark, because dumps of web pages are: a link may open on one line and close some lines below.
 */
export function plainInline(source: string): PlainInline {
  if (!holdsSyntax(source)) return { text: source, linkShare: 0, image: false, opens: -1, closes: false };
  return new InlineScan(source).run();
}

/** False where `plainInline` would leave the line as it is. */
export function holdsSyntax(source: string): boolean {
  return /[[\]*_`\\]/.test(source);
}

/** Brackets nested deeper than this are words: a bound that keeps a line of many open brackets linear. */
const MAX_DEPTH = 16;

class InlineScan {
  private readonly parts: string[] = [];
  private length = 0;
  private linked = 0;
  private alt = '';
  private closes = false;
  private readonly open: Bracket[] = [];

  constructor(private readonly source: string) {}

  run(): PlainInline {
    let at = 0;
    while (at < this.source.length) at = this.step(at);
    const hanging = this.open.find((bracket) => !bracket.image);
    if (hanging) this.linked += this.length - hanging.before;
    const text = this.parts.join('');
    const empty = text.trim() === '';
    return {
      text: empty && this.alt ? this.alt : text,
      linkShare: empty ? 1 : Math.min(1, this.linked / this.length),
      image: empty,
      opens: hanging ? hanging.before : -1,
      closes: this.closes,
    };
  }

  /** The character at an offset, empty beyond the ends: to ask a string for one makes the caller be compiled anew. */
  private char(at: number): string {
    return at >= 0 && at < this.source.length ? this.source.charAt(at) : '';
  }

  /** Reads one mark, or the run of plain units up to the next one. Returns the offset to go on from. */
  private step(at: number): number {
    const char = this.char(at);
    if (char === '\\' && PUNCTUATION.test(this.char(at + 1))) return this.write(at + 1, at + 2);
    if (char === '!' && this.char(at + 1) === '[') return this.bracket(at, 2);
    if (char === '[') return this.bracket(at, 1);
    if (char === ']') return this.close(at);
    if (char === '`') return this.code(at);
    if ((char === '*' && !this.isTimes(at)) || (char === '_' && !this.insideWord(at))) return this.emphasis(at, char);
    let end = at + 1;
    while (end < this.source.length && !MARKS.includes(this.char(end))) end++;
    return this.write(at, end);
  }

  private write(from: number, to: number): number {
    this.parts.push(this.source.slice(from, to));
    this.length += to - from;
    return to;
  }

  /** The bracket is written as words, and taken back where a link closes it. */
  private bracket(at: number, units: number): number {
    if (this.open.length < MAX_DEPTH) {
      this.open.push({ part: this.parts.length, before: this.length, image: units === 2 });
    }
    return this.write(at, at + units);
  }

  /** `]` ends a link where a target follows; else the brackets are words. */
  private close(at: number): number {
    const target = this.char(at + 1) === '(' ? endOfTarget(this.source, at + 1) : -1;
    const bracket = this.open.pop();
    if (target < 0) return this.write(at, at + 1);
    if (!bracket) {
      this.closes = true;
      this.linked = this.length;
    } else if (bracket.image) {
      this.alt ||= this.parts.slice(bracket.part + 1).join('');
      this.parts.length = bracket.part;
      this.length = bracket.before;
    } else {
      this.length -= this.parts[bracket.part]?.length ?? 0;
      this.parts[bracket.part] = '';
      if (this.open.every((outer) => outer.image)) this.linked += this.length - bracket.before;
    }
    return target;
  }

  /** A run of marks is dropped unless it stands alone between spaces, as a multiplication sign or a bullet does. */
  private emphasis(at: number, mark: string): number {
    let end = at;
    while (this.char(end) === mark) end++;
    const alone = isGap(this.char(at - 1)) && isGap(this.char(end));
    return alone ? this.write(at, end) : end;
  }

  /** What stands between marks of code is written as it is; marks that nothing closes are dropped. */
  private code(at: number): number {
    let from = at;
    while (this.char(from) === '`') from++;
    const marks = this.source.slice(at, from);
    const to = from - at <= MAX_CODE_MARKS ? this.source.indexOf(marks, from) : -1;
    if (to < 0 || to - from > MAX_TARGET) return from;
    this.write(from, to);
    return to + marks.length;
  }

  /** "2*3" is a product. */
  private isTimes(at: number): boolean {
    return DIGIT.test(this.char(at - 1)) && DIGIT.test(this.char(at + 1));
  }

  private insideWord(at: number): boolean {
    return WORD.test(this.char(at - 1)) && WORD.test(this.char(at + 1));
  }
}

function isGap(char: string): boolean {
  return char === '' || char === ' ';
}

/** Targets longer than this are not targets: a bound that keeps many open brackets linear. */
const MAX_TARGET = 4000;

/** Offset just past the `)` that closes the target opened at `open`, -1 where it is not closed. */
function endOfTarget(source: string, open: number): number {
  let depth = 0;
  const end = Math.min(source.length, open + MAX_TARGET);
  for (let at = open; at < end; at++) {
    const char = source.charAt(at);
    if (char === '\\') at++;
    else if (char === '(') depth++;
    else if (char === ')' && --depth === 0) return at + 1;
  }
  return -1;
}
