import { Utf8Stream } from '../bytes/utf8-stream.js';
import { countLineFeeds } from '../document/count-line-feeds.js';
import { decodeRecord, type RecordBytesOptions } from './decode-record.js';
import { fieldAt, type Fields, isFields } from './field-path.js';
import { InputError, type InputProblem } from './input-error.js';
import { findJsonFault } from './json-fault.js';
import { type JsonPiece, splitJson } from './json-splitter.js';
import { wrappingFor } from './json-wrapping.js';
import { tooLong } from './limits.js';
import { binaryAt, emptyInput } from '../input-problem.js';
import { faultAt, type Place, type RecordItem } from './read-document.js';
import { recordItem } from './record-item.js';
import { readRecord, type RecordOptions } from './read-record.js';

/**
 * Reads JSON, one document at a time: an object, a list of objects, such a list inside an object that wraps it, or several
 * of these one after another. A bad record is yielded as a fault and does not end the reading; an input without any record
 * throws an InputError. Holds one record; an object that is no record and wraps no list is held whole.
 */
export async function* readJson(
  chunks: AsyncIterable<Uint8Array>,
  options: RecordBytesOptions,
): AsyncGenerator<RecordItem> {
  const { input, encoding, maxDocumentBytes } = options;
  const wrapping = wrappingFor(options.contentField);
  let number = 0;
  // Strings end at quotes, which a backslash that is half of a character would hide.
  const stream = new Utf8Stream(chunks, encoding === undefined ? { detects: true } : { asked: encoding });
  for await (const piece of splitJson(stream.chunks(), wrapping, maxDocumentBytes)) {
    if (piece.number === 1 && piece.bytes?.includes(0)) throw new InputError(input, binaryAt('in its first record'));
    for await (const item of readPiece(piece, { options, was: stream.encoding, before: number })) {
      number++;
      yield item;
    }
  }
  if (number > 0) return;
  throw new InputError(input, emptyInput('it holds no records'));
}

/** What is known where a piece is read. */
interface PieceContext {
  readonly options: RecordBytesOptions;
  /** What the input was in before it was turned into UTF-8. */
  readonly was: string | undefined;
  /** How many records there were before this piece. */
  readonly before: number;
}

async function* readPiece(piece: JsonPiece, context: PieceContext): AsyncGenerator<RecordItem> {
  const { options, was, before } = context;
  const at = placeOf(piece, options.input, before + 1);
  const { encoding: asked, maxDocumentBytes } = options;
  const { bytes } = piece;
  const decoded = bytes === undefined ? tooLong(maxDocumentBytes) : await decodeRecord(bytes, { asked, was });
  if ('code' in decoded) {
    yield faultAt(at, decoded);
    return;
  }
  const value = parsePiece(decoded.text, piece, at.place === '');
  if ('code' in value) {
    yield faultAt(at, value);
    return;
  }
  if (!isFields(value.value)) {
    yield faultAt(at, { code: 'no-object', message: 'it is no JSON object', hint: 'each record has to be an object' });
    return;
  }
  const list = piece.isAlone ? listInside(value.value, options) : undefined;
  if (list === undefined) {
    yield recordItem(value.value, at, { options, decoded });
    return;
  }
  for (const [index, record] of list.entries()) {
    yield recordItem(record, placeOf({ ...piece, isAlone: false }, options.input, before + index + 1), {
      options,
      decoded,
    });
  }
}

/** An object that is all there is needs no place to be found by. */
function placeOf({ isAlone, line }: JsonPiece, input: string, number: number): Place {
  const isAll = isAlone && number === 1;
  return { input, place: isAll ? '' : `record ${number} (line ${line})`, label: isAll ? '' : String(line) };
}

function parsePiece(text: string, piece: JsonPiece, isAll: boolean): { value: unknown } | InputProblem {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    const fault = findJsonFault(text) ?? { offset: 0, message: cause.message };
    const where = `${positionIn(text, fault.offset, piece)}: ${fault.message}`;
    const hint = isAll ? 'mend it, or give --input-format text where it is no JSON' : 'mend it';
    return { code: 'not-json', message: `it is not valid JSON at ${where}`, hint };
  }
}

/** Line and column of an offset in a piece, counted from 1 in the whole input; columns in bytes. */
function positionIn(text: string, offset: number, { line, column }: JsonPiece): string {
  const before = text.slice(0, offset);
  const lastBreak = before.lastIndexOf('\n');
  const inLine = Buffer.byteLength(before.slice(lastBreak + 1));
  return `line ${line + countLineFeeds(before)}, column ${lastBreak === -1 ? column + inLine : inLine + 1}`;
}

/**
 * The list of records inside an object that is none itself, whatever its name: the one list of objects, in the object or
 * one level further in, in which any has a text.
 */
function listInside(object: Fields, options: RecordOptions): readonly Fields[] | undefined {
  if (!isWithoutText(object, options)) return undefined;
  const inner = Object.keys(object).flatMap((name) => fieldAt(object, name) ?? []);
  const values = [object, ...inner.filter(isFields)].flatMap((fields) => Object.values(fields));
  const lists = values.filter((value): value is Fields[] => Array.isArray(value) && value.every(isFields));
  const withText = lists.filter((list) => list.some((record) => !isWithoutText(record, options)));
  return withText.length === 1 ? withText[0] : undefined;
}

function isWithoutText(record: Fields, options: RecordOptions): boolean {
  const read = readRecord(record, options);
  return 'problem' in read && read.problem.code === 'no-text';
}
