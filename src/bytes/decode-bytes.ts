import type { InputProblem } from '../formats/input-error.js';
import { binaryAt, notIn } from '../formats/problems.js';
import { charsetOfHtml } from './declared-charset.js';
import { detectEncoding } from './detect-encoding.js';
import { decodeAs, decodeUtf8, encodingOf, isUtf16 } from './encodings.js';
import { countUtf8, firstInvalidUtf8, lastWholeUtf8 } from './utf8-sequences.js';
import { utf16ByMark, utf16ByNuls } from './utf16.js';

/** What is known of bytes beforehand. */
export interface DecodeHints {
  /** What the user says it is; nothing but a byte-order mark is over that. A name from `encodingOf`. */
  readonly asked?: string;
  /** The charset of an HTTP header, as it stands there. */
  readonly declared?: string;
  /** Whether the bytes are HTML, which may say in its head what it is in. */
  readonly isHtml?: boolean;
  /** Whether the bytes are known to end too early, perhaps inside a character. */
  readonly isCut?: boolean;
}

/** Text, and what its bytes were. */
export interface Decoded {
  readonly text: string;
  /** As the Encoding Standard names it, in lower case. */
  readonly encoding: string;
  /** What the header or the page said, where that was not followed: no such charset, or not what the bytes are in. */
  readonly encodingDeclared?: string;
  /** Present where a few bytes were no characters and stand as U+FFFD. */
  readonly hasStrays?: true;
}

/** In a text that is surely in an encoding, one character in so many may be none: a cut emoji, a pasted byte. */
const CHARACTERS_FOR_A_STRAY = 200;
/** Bytes that are UTF-8 throughout and have this many sequences are UTF-8, whatever the page says. */
const SURE_SEQUENCES = 4;
const LINE_FEED = 0x0a;

/**
 * Decodes bytes: by their byte-order mark, else as the user asks, else as HTTP or the page says, else as UTF-8 where
 * they are valid, else as the detector finds. What is open is a problem and never a guess.
 */
export async function decodeBytes(bytes: Uint8Array, hints: DecodeHints = {}): Promise<Decoded | InputProblem> {
  try {
    return await decode(bytes, hints);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    return { code: 'too-long', message: 'its text is longer than can be held', hint: 'split it into documents' };
  }
}

async function decode(bytes: Uint8Array, hints: DecodeHints): Promise<Decoded | InputProblem> {
  const marked = utf16ByMark(bytes);
  if (marked !== undefined) return decodeUtf16(bytes, marked, hints);
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const asked = hasMark ? 'utf-8' : hints.asked;
  if (asked !== undefined && isUtf16(asked)) return decodeAsked(bytes, asked, hints);
  const wide = asked === undefined ? utf16ByNuls(bytes) : undefined;
  if (wide !== undefined) return decodeUtf16(bytes, wide, hints);
  const nul = bytes.indexOf(0);
  if (nul !== -1) return binaryAt(`at offset ${nul}`);
  if (asked !== undefined) return decodeAsked(bytes, asked, hints);
  const declared = hints.declared ?? (hints.isHtml === true ? charsetOfHtml(bytes) : undefined);
  const encoding = declared === undefined ? undefined : encodingOf(declared);
  const read = (await decodeDeclared(bytes, encoding)) ?? (await decodeUndeclared(bytes, hints));
  if ('code' in read || declared === undefined || read.encoding === encoding) return read;
  return { ...read, encodingDeclared: declared };
}

/** Undefined where nothing is declared that the bytes can be in. */
async function decodeDeclared(bytes: Uint8Array, encoding: string | undefined): Promise<Decoded | undefined> {
  // UTF-16 without a single NUL is none.
  if (encoding === undefined || encoding === 'utf-8' || isUtf16(encoding)) return undefined;
  const { sequences, strays } = countUtf8(bytes);
  if (strays === 0 && sequences >= SURE_SEQUENCES) return undefined;
  return tolerated(await decodeAs(encoding, bytes), encoding);
}

async function decodeUndeclared(bytes: Uint8Array, { isCut }: DecodeHints): Promise<Decoded | InputProblem> {
  const whole = isCut === true ? bytes.subarray(0, lastWholeUtf8(bytes)) : bytes;
  const text = decodeUtf8(whole);
  if (text !== undefined) return { text, encoding: 'utf-8' };
  const { sequences, strays } = countUtf8(whole);
  if (sequences >= strays * 10) {
    const loose = tolerated(await decodeAs('utf-8', whole), 'utf-8');
    if (loose !== undefined) return loose;
  }
  const encoding = await detectEncoding(bytes);
  const detected = encoding === undefined ? undefined : tolerated(await decodeAs(encoding, bytes), encoding);
  return detected ?? notUtf8(bytes);
}

async function decodeUtf16(bytes: Uint8Array, encoding: string, hints: DecodeHints): Promise<Decoded | InputProblem> {
  const whole = hints.isCut === true ? bytes.subarray(0, bytes.length & ~1) : bytes;
  const text = await decodeAs(encoding, whole);
  if (tolerated(text, encoding) === undefined || whole.length % 2 === 1) {
    return {
      code: 'not-utf8',
      message: `its byte-order mark says ${encoding}, but it is not valid in that encoding`,
      hint: 'convert it to UTF-8 first, for instance with iconv',
    };
  }
  return { text, encoding };
}

async function decodeAsked(bytes: Uint8Array, encoding: string, hints: DecodeHints): Promise<Decoded | InputProblem> {
  if (encoding === 'utf-8') {
    const read = await decodeUndeclared(bytes, hints);
    return 'code' in read || read.encoding === encoding ? read : notUtf8(bytes);
  }
  const read = tolerated(await decodeAs(encoding, bytes), encoding);
  return read ?? notIn(encoding, true);
}

/** Text without characters that are none, or with so few that the encoding is right all the same. */
export function tolerated(text: string, encoding: string): Decoded | undefined {
  let strays = 0;
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', at + 1)) strays++;
  if (strays === 0) return { text, encoding };
  return strays * CHARACTERS_FOR_A_STRAY <= text.length ? { text, encoding, hasStrays: true } : undefined;
}

function notUtf8(bytes: Uint8Array): InputProblem {
  const offset = firstInvalidUtf8(bytes);
  return {
    code: 'not-utf8',
    message: `it is not valid UTF-8 at byte offset ${offset} (line ${lineAt(bytes, offset)})`,
    hint: 'its bytes do not tell what else it is in: name that with --encoding, for instance --encoding windows-1252',
  };
}

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let at = bytes.indexOf(LINE_FEED); at !== -1 && at < offset; at = bytes.indexOf(LINE_FEED, at + 1)) line++;
  return line;
}
