import type { Wrapping } from './json-wrapping.js';
import { PendingLine } from './split-lines.js';

/** One value out of a JSON text: a record of a list, or what stands by itself. */
export interface JsonPiece {
  /** Line on which it begins, and byte in that line, counted from 1. */
  readonly line: number;
  readonly column: number;
  /** How many pieces there were with it. */
  readonly number: number;
  /** True where it is not in a list. */
  readonly isAlone: boolean;
  /** Undefined where it is longer than the limit. */
  readonly bytes: Uint8Array | undefined;
}

const LINE_FEED = 0x0a;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
/** The bytes of a byte-order mark. */
const MARK: ReadonlySet<number> = new Set([0xef, 0xbb, 0xbf]);
/** No name that is looked for is longer. */
const LONGEST_NAME = 64;

/**
 * Cuts a stream of JSON into records, holding no more than one: the elements of a list, those of a list inside an object
 * that wraps it (`{"data": [...]}`), or whole values one after another. Looks at brackets, strings and the names on the way
 * to a list; whether a piece is JSON is for its reader to find out, so that a broken record costs no other.
 */
export async function* splitJson(
  chunks: AsyncIterable<Uint8Array>,
  wrapping: Wrapping,
  longest: number,
): AsyncGenerator<JsonPiece> {
  const splitter = new JsonSplitter(wrapping, longest);
  for await (const chunk of chunks) {
    splitter.read(chunk);
    yield* splitter.takeFound();
  }
  splitter.end();
  yield* splitter.takeFound();
}

class JsonSplitter {
  private found: JsonPiece[] = [];
  private number = 0;
  private line = 1;
  /** Bytes before the chunk since the last line began, less than none where it began inside the chunk. */
  private lineOffset = 0;

  /** How many brackets are open, and at which depths those of objects and those of lists stand. */
  private depth = 0;
  private readonly objects: number[] = [];
  private readonly lists: number[] = [];
  private inString = false;
  private isEscaped = false;

  /** Where the piece in hand begins in this chunk; -1 where none is in hand. */
  private from = -1;
  private started = { line: 1, column: 1 };
  private readonly pending: PendingLine;

  /** How many brackets are open around the records of the list that is being read; 0 outside, -1 behind one in its wrapper. */
  private listDepth = 0;
  /** How many brackets are open around the names that are looked at; 0 where none are. */
  private watchDepth = 0;
  private awaitsName = false;
  private name: string | undefined;
  private nameBytes: number[] | undefined;
  /** True behind the bracket of what is a list of records if an object follows. */
  private mayBeRecords = false;

  constructor(
    private readonly wrapping: Wrapping,
    longest: number,
  ) {
    this.pending = new PendingLine(longest);
  }

  *takeFound(): Generator<JsonPiece> {
    const { found } = this;
    this.found = [];
    // Let go of one by one.
    for (let piece = found.shift(); piece !== undefined; piece = found.shift()) yield piece;
  }

  read(chunk: Uint8Array): void {
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at]!;
      if (this.inString) this.readInString(byte);
      else if (byte > 0x20) this.readSign(chunk, at, byte);
      if (byte === LINE_FEED) this.breakLine(chunk, at);
    }
    if (this.from >= 0) {
      this.pending.add(chunk.subarray(this.from));
      this.from = 0;
    }
    this.lineOffset += chunk.length;
  }

  /** Where brackets are open at the end of the input, the last piece is cut short or empty: its reader will see. */
  end(): void {
    const isWhole = !this.inString && this.depth === Math.max(0, this.listDepth);
    if (this.from >= 0) {
      this.emit();
      if (!isWhole) return;
    }
    if (this.depth === 0) return;
    this.begin(0);
    this.emit();
  }

  private breakLine(chunk: Uint8Array, at: number): void {
    this.line++;
    this.lineOffset = -(at + 1);
    // What stands outside of all brackets is no JSON: told line by line.
    if (this.from >= 0 && this.depth === 0 && !this.inString) this.finish(chunk, at);
  }

  private readInString(byte: number): void {
    if (this.isEscaped) this.isEscaped = false;
    else if (byte === BACKSLASH) this.isEscaped = true;
    else if (byte === QUOTE) {
      this.inString = false;
      return;
    }
    if (this.nameBytes !== undefined && this.nameBytes.length <= LONGEST_NAME) this.nameBytes.push(byte);
  }

  private readSign(chunk: Uint8Array, at: number, byte: number): void {
    const { depth } = this;
    if (this.mayBeRecords && byte === OPEN_OBJECT) this.enterList();
    this.mayBeRecords = false;
    const opens = byte === OPEN_OBJECT || byte === OPEN_LIST;
    // What is no JSON ends where some begins.
    if (this.from >= 0 && depth === 0 && opens) this.finish(chunk, at);
    if (this.from < 0 && this.listDepth === depth && !this.isBetween(byte, depth)) this.begin(at);
    if (byte === QUOTE) this.openString(depth);
    else if (byte === COLON && depth === this.watchDepth && this.nameBytes !== undefined) this.takeName();
    else if (byte === COMMA) this.readComma(chunk, at, depth);
    else if (opens) this.openBracket(byte, depth);
    else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) this.closeBracket(chunk, at, byte);
    else if (this.watchDepth === depth && byte !== COLON) this.name = undefined;
  }

  /** What stands between records: commas, the end of the list; between whole values a byte-order mark, or a list begins. */
  private isBetween(byte: number, depth: number): boolean {
    if (byte === COMMA) return true;
    return depth === 0 ? byte === OPEN_LIST || MARK.has(byte) : byte === CLOSE_LIST;
  }

  private begin(at: number): void {
    this.from = at;
    this.started = { line: this.line, column: this.lineOffset + at + 1 };
  }

  private openString(depth: number): void {
    this.inString = true;
    if (depth !== this.watchDepth || depth === 0) return;
    this.nameBytes = this.awaitsName ? [] : undefined;
    if (this.name !== undefined && this.wrapping.isContent(this.name)) this.watchDepth = 0;
    this.awaitsName = false;
  }

  private takeName(): void {
    this.name = Buffer.from(this.nameBytes ?? []).toString('utf8');
    this.nameBytes = undefined;
  }

  private readComma(chunk: Uint8Array, at: number, depth: number): void {
    if (depth === this.watchDepth) {
      this.awaitsName = true;
      this.name = undefined;
    }
    if (this.from >= 0 && depth > 0 && depth === this.listDepth) this.finish(chunk, at);
  }

  private openBracket(byte: number, depth: number): void {
    (byte === OPEN_OBJECT ? this.objects : this.lists).push(depth);
    this.depth++;
    if (depth === 0 && byte === OPEN_LIST) this.listDepth = 1;
    else if (depth === 0 && this.from >= 0) this.watch(1);
    else if (depth === this.watchDepth && depth > 0) this.enterValue(byte, depth);
  }

  /** A bracket opens behind a name that is looked at. */
  private enterValue(byte: number, depth: number): void {
    const { name } = this;
    this.name = undefined;
    if (name === undefined) return;
    if (byte === OPEN_LIST && this.wrapping.isList(name)) this.mayBeRecords = true;
    else if (byte === OPEN_OBJECT && this.wrapping.isWrapper(name)) this.watch(depth + 1);
    else if (this.wrapping.isContent(name)) this.watchDepth = 0;
  }

  private watch(depth: number): void {
    this.watchDepth = depth;
    this.awaitsName = true;
    this.name = undefined;
  }

  /** What was held turns out to wrap the records that begin here. */
  private enterList(): void {
    this.from = -1;
    this.pending.take();
    this.listDepth = this.depth;
  }

  /** Brackets that were left open inside of the one that closes are closed with it; one that closes nothing is passed over. */
  private closeBracket(chunk: Uint8Array, at: number, byte: number): void {
    const opened = (byte === CLOSE_OBJECT ? this.objects : this.lists).at(-1) ?? -1;
    if (opened < 0 || (byte === CLOSE_OBJECT && opened < this.listDepth)) return;
    if (this.from >= 0 && opened < this.listDepth) this.finish(chunk, at);
    for (const depths of [this.objects, this.lists]) while ((depths.at(-1) ?? -1) >= opened) depths.pop();
    this.depth = opened;
    if (this.listDepth > opened) this.listDepth = -1;
    if (this.watchDepth > opened) this.watchDepth = opened;
    if (opened > 0) return;
    if (this.from >= 0) this.finish(chunk, at + 1);
    this.listDepth = 0;
  }

  private finish(chunk: Uint8Array, end: number): void {
    this.pending.add(chunk.subarray(this.from, end));
    this.emit();
  }

  private emit(): void {
    const isAlone = this.listDepth === 0;
    this.found.push({ ...this.started, number: ++this.number, isAlone, bytes: this.pending.take() });
    this.from = -1;
  }
}
