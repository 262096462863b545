import { isAscii } from 'node:buffer';
import { detectEncoding } from './detect-encoding.js';
import { isUtf16, streamDecoder } from './encodings.js';
import { peeked } from './peeked.js';
import { utf16ByMark } from './utf16.js';
import { countUtf8, lastWholeUtf8 } from './utf8-sequences.js';

/** Enough to tell UTF-16 by. */
const HEAD = 4;
/** From the first bytes on that are not UTF-8, so many are looked at to find out what they are. */
const SAMPLE = 16 * 1024;
/** So many sequences of UTF-8, and no stray byte, are UTF-8. */
const SURE_SEQUENCES = 8;
/** Encodings whose second bytes may be backslashes, brackets or quotes. */
const HAS_ASCII_INSIDE: ReadonlySet<string> = new Set(['shift_jis', 'gbk', 'gb18030', 'big5']);

export interface Utf8Options {
  /** What the stream is in, as the user says. A name from `encodingOf`. */
  readonly asked?: string;
  /** Whether to find out by itself that it is in an encoding in which signs of ASCII are parts of characters. */
  readonly detects?: boolean;
}

/**
 * A stream of JSON in UTF-8, to be cut at line feeds or brackets. It is turned into UTF-8 where it is UTF-16, by its
 * byte-order mark or the NUL in its first character; where another encoding was asked for; and, if it is to be found out,
 * where its first bytes that are not ASCII are of an encoding in which a backslash may be the half of a character. Every
 * other stream stays as it is. What is no character becomes U+FFFD.
 */
export class Utf8Stream {
  private found: string | undefined;

  constructor(
    private readonly source: AsyncIterable<Uint8Array>,
    private readonly options: Utf8Options = {},
  ) {}

  /** What the stream was in, where it was turned into UTF-8; known of what `chunks` has given so far. */
  get encoding(): string | undefined {
    return this.found;
  }

  async *chunks(): AsyncGenerator<Uint8Array> {
    const { head, all } = await peeked(this.source, HEAD);
    this.found = encodingOfHead(head, this.options.asked);
    if (this.found !== undefined) yield* recoded(all, this.found);
    else if (this.options.detects === true && this.options.asked === undefined) yield* this.detected(all);
    else yield* all;
  }

  /** Gives out what is ASCII, and looks at what follows before it is given out. */
  private async *detected(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    const iterator = chunks[Symbol.asyncIterator]();
    let held: Uint8Array = new Uint8Array(0);
    while (!isEnough(held)) {
      const next = await iterator.next();
      if (next.done === true) break;
      const start = held.length > 0 ? 0 : firstHigh(next.value);
      if (start > 0) yield next.value.subarray(0, start);
      held = Buffer.concat([held, next.value.subarray(start)]);
    }
    const encoding = isMostlyUtf8(held) ? undefined : await detectEncoding(held);
    const rest = resumed(held, iterator);
    if (encoding === undefined || !HAS_ASCII_INSIDE.has(encoding)) return yield* rest;
    this.found = encoding;
    yield* recoded(rest, encoding);
  }
}

/** Enough bytes to tell what they are: a sample, or some sequences of UTF-8 and next to nothing else. */
function isEnough(held: Uint8Array): boolean {
  if (held.length >= SAMPLE) return true;
  const { sequences, strays } = countUtf8(held);
  return sequences >= SURE_SEQUENCES && strays === 0;
}

function isMostlyUtf8(held: Uint8Array): boolean {
  const { sequences, strays } = countUtf8(held.subarray(0, lastWholeUtf8(held)));
  return sequences >= strays * 10;
}

function firstHigh(bytes: Uint8Array): number {
  if (isAscii(bytes)) return bytes.length;
  return bytes.findIndex((byte) => byte >= 0x80);
}

function encodingOfHead(head: Uint8Array, asked: string | undefined): string | undefined {
  const hasMark = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
  if (hasMark) return undefined;
  const byMark = utf16ByMark(head);
  if (byMark !== undefined || (asked !== undefined && isUtf16(asked))) return byMark ?? asked;
  return byFirstCharacter(head) ?? (asked === 'utf-8' ? undefined : asked);
}

/** JSON begins with an ASCII character. */
function byFirstCharacter(head: Uint8Array): string | undefined {
  const [first = 0, second = 0, third = 0, fourth = 0] = head;
  if (head.length < HEAD) return undefined;
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return 'utf-16le';
  return first === 0 && second !== 0 && third === 0 && fourth !== 0 ? 'utf-16be' : undefined;
}

async function* recoded(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
  const decoder = await streamDecoder(encoding);
  for await (const chunk of chunks) yield Buffer.from(decoder.write(chunk));
  yield Buffer.from(decoder.end());
}

async function* resumed(held: Uint8Array, iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (held.length > 0) yield held;
  yield* { [Symbol.asyncIterator]: () => iterator };
}
