import { binaryAt, type InputProblem, notAsSaid, notIn } from '../input-problem.js';
import { charsetOfHtml } from './declared-charset.js';
import { detectEncoding } from './detect-encoding.js';
import { decodeAs, decodeUtf8, encodingOf, isUtf16 } from './encodings.js';
import { countUtf8, firstInvalidUtf8, hasUtf8Mark, isMostlyUtf8, lastWholeUtf8 } from './utf8-sequences.js';
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
/** Of a page in UTF-16, within which its charset may stand. */
const HEAD_UNITS = 4096;
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
  if (marked !== undefined) return decodeUtf16(bytes, marked, hints, 'its byte-order mark');
  if (hasUtf8Mark(bytes)) return noteDeclared(await decodeText(bytes, 'utf-8', hints), bytes, hints);
  const { asked } = hints;
  if (asked !== undefined && isUtf16(asked)) return decodeAsked(bytes, asked, hints);
  const wide = asked === undefined ? utf16ByNuls(bytes) : undefined;
  if (wide !== undefined) return decodeUtf16(bytes, wide, hints, 'every other byte, a NUL,');
  return decodeText(bytes, asked, hints);
}

/** Bytes that are not UTF-16. `asked`: as the user or a byte-order mark says. */
async function decodeText(
  bytes: Uint8Array,
  asked: string | undefined,
  hints: DecodeHints,
): Promise<Decoded | InputProblem> {
  const nul = bytes.indexOf(0);
  if (nul !== -1) return binaryAt(`at offset ${nul}`);
  if (asked !== undefined) return decodeAsked(bytes, asked, hints);
  const declared = declaredIn(bytes, hints);
  const encoding = declared === undefined ? undefined : encodingOf(declared);
  const read = (await decodeDeclared(bytes, encoding, hints)) ?? (await decodeUndeclared(bytes, hints));
  return noteDeclared(read, bytes, hints);
}

/** What HTTP says, else what the page says; `head` is the page, or its beginning, in an encoding that begins with ASCII. */
function declaredIn(head: Uint8Array, { declared, isHtml }: DecodeHints): string | undefined {
  return declared ?? (isHtml === true ? charsetOfHtml(head) : undefined);
}

/** Notes what was declared where that was not followed. */
function noteDeclared(read: Decoded | InputProblem, head: Uint8Array, hints: DecodeHints): Decoded | InputProblem {
  if ('code' in read) return read;
  const declared = declaredIn(head, hints);
  if (declared === undefined) return read;
  const encoding = encodingOf(declared);
  // UTF-16 by its plain name is in the order that its mark says.
  const isFollowed = encoding === read.encoding || (isUtf16(read.encoding) && /^utf-?16$/i.test(declared));
  return isFollowed ? read : { ...read, encodingDeclared: declared };
}

/** Undefined where nothing is declared that the bytes can be in. */
async function decodeDeclared(
  bytes: Uint8Array,
  encoding: string | undefined,
  hints: DecodeHints,
): Promise<Decoded | undefined> {
  // UTF-16 without a single NUL is none.
  if (encoding === undefined || encoding === 'utf-8' || isUtf16(encoding)) return undefined;
  const { sequences, strays } = countUtf8(bytes);
  if (strays === 0 && sequences >= SURE_SEQUENCES) return undefined;
  if (strays === 0 && sequences > 0 && saysUtf8(bytes, hints)) return undefined;
  return tolerated(await decodeAs(encoding, bytes), encoding);
}

/** Whether the page itself says UTF-8, whatever HTTP says of it: servers often name one charset for all they have. */
function saysUtf8(bytes: Uint8Array, { isHtml }: DecodeHints): boolean {
  const ofPage = isHtml === true ? charsetOfHtml(bytes) : undefined;
  return ofPage !== undefined && encodingOf(ofPage) === 'utf-8';
}

async function decodeUndeclared(bytes: Uint8Array, { isCut }: DecodeHints): Promise<Decoded | InputProblem> {
  const whole = isCut === true ? bytes.subarray(0, lastWholeUtf8(bytes)) : bytes;
  const text = decodeUtf8(whole);
  if (text !== undefined) return { text, encoding: 'utf-8' };
  if (isMostlyUtf8(whole)) {
    const loose = tolerated(await decodeAs('utf-8', whole), 'utf-8');
    if (loose !== undefined) return loose;
  }
  const encoding = await detectEncoding(bytes);
  const detected = encoding === undefined ? undefined : tolerated(await decodeAs(encoding, bytes), encoding);
  return detected ?? notUtf8(bytes);
}

/** `sign`: what says that it is UTF-16, for messages. */
async function decodeUtf16(
  bytes: Uint8Array,
  encoding: string,
  hints: DecodeHints,
  sign: string,
): Promise<Decoded | InputProblem> {
  const whole = hints.isCut === true ? bytes.subarray(0, bytes.length & ~1) : bytes;
  const read = tolerated(await decodeAs(encoding, whole), encoding);
  if (read === undefined) return notAsSaid(encoding, sign);
  return noteDeclared(read, Buffer.from(read.text.slice(0, HEAD_UNITS)), hints);
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
    message: `it is not valid UTF-8 at byte offset ${offset}`,
    line: lineAt(bytes, offset),
    hint: 'its bytes do not tell what else it is in: name that with --encoding, for instance --encoding windows-1252',
  };
}

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let at = bytes.indexOf(LINE_FEED); at !== -1 && at < offset; at = bytes.indexOf(LINE_FEED, at + 1)) line++;
  return line;
}
