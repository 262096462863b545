import { promisify } from 'node:util';
import * as zlib from 'node:zlib';
import { decompress } from '../bytes/decompress.js';
import type { InputProblem } from './input-error.js';
import { headerFields } from './header-fields.js';
import { tooLong } from './limits.js';

/** Further than this no head goes. In bytes. */
export const LONGEST_HEAD = 64 * 1024;

export interface HttpHead {
  readonly status: number;
  /** By lower-case name; of a field that stands twice the first. */
  readonly fields: ReadonlyMap<string, string>;
  /** Where the body begins. */
  readonly end: number;
}

/** Reads the head of an HTTP response. Undefined where the bytes do not begin with one. */
export function readHttpHead(message: Buffer): HttpHead | undefined {
  const head = message.subarray(0, LONGEST_HEAD).toString('latin1');
  const status = /^(?:HTTP|ICY)(?:\/\d+(?:\.\d+)?)? +(\d{3})\b/.exec(head)?.[1];
  if (status === undefined) return undefined;
  const blank = /\r?\n\r?\n/.exec(head);
  // A message of which the head alone is left.
  const end = blank === null ? head.length : blank.index + blank[0].length;
  if (blank === null && message.length > LONGEST_HEAD) return undefined;
  return { status: Number(status), fields: headerFields(head.slice(0, blank?.index).split(/\r?\n/).slice(1)), end };
}

export interface BodyLimits {
  readonly maxBytes: number;
  /** Whether the archive says that the message was cut off. */
  readonly isCut: boolean;
}

/** The body of a response as the page was before it was sent: without chunks, unpacked. */
export async function readHttpBody(
  body: Buffer,
  fields: ReadonlyMap<string, string>,
  limits: BodyLimits,
): Promise<Buffer | InputProblem> {
  const chunked = /\bchunked\b/i.test(fields.get('transfer-encoding') ?? '');
  const whole = chunked ? joinChunks(body, limits) : body;
  if (!Buffer.isBuffer(whole)) return whole;
  const codings = (fields.get('content-encoding') ?? '').toLowerCase().split(',').reverse();
  let plain = whole;
  for (const coding of codings) {
    const unpacked = await unpack(plain, coding.trim(), limits);
    if (!Buffer.isBuffer(unpacked)) return unpacked;
    plain = unpacked;
  }
  return plain;
}

/** Some archives have joined the chunks already and left the header: a body that begins with none is taken as it is. */
function joinChunks(body: Buffer, { isCut }: BodyLimits): Buffer | InputProblem {
  const pieces: Buffer[] = [];
  for (let at = 0; at < body.length;) {
    const lineEnd = body.indexOf('\n', at);
    const line = body.subarray(at, lineEnd === -1 ? Math.min(body.length, at + 32) : lineEnd).toString('latin1');
    const size = /^([0-9a-f]{1,8})\s*(?:;.*)?\r?$/i.exec(line)?.[1];
    if (size === undefined && at === 0) return body;
    const length = size === undefined ? -1 : parseInt(size, 16);
    if (length === 0) return Buffer.concat(pieces);
    const start = lineEnd + 1;
    if (length > 0 && lineEnd !== -1) pieces.push(body.subarray(start, start + length));
    if (length < 0 || lineEnd === -1 || start + length > body.length) {
      return isCut ? Buffer.concat(pieces) : badBody('its chunks break off');
    }
    at = start + length;
    while (body[at] === 0x0d || body[at] === 0x0a) at++;
  }
  return Buffer.concat(pieces);
}

const gunzip = promisify<Buffer, zlib.ZlibOptions, Buffer>(zlib.gunzip);
const inflate = promisify<Buffer, zlib.ZlibOptions, Buffer>(zlib.inflate);
const inflateRaw = promisify<Buffer, zlib.ZlibOptions, Buffer>(zlib.inflateRaw);
const brotli = promisify<Buffer, zlib.BrotliOptions, Buffer>(zlib.brotliDecompress);

async function unpack(body: Buffer, coding: string, limits: BodyLimits): Promise<Buffer | InputProblem> {
  if (body.length === 0) return body;
  const { maxBytes: maxOutputLength, isCut } = limits;
  const options = { maxOutputLength, ...(isCut ? { finishFlush: zlib.constants.Z_SYNC_FLUSH } : {}) };
  try {
    switch (coding) {
      case '':
      case 'identity':
      case 'none':
        return body;
      case 'gzip':
      case 'x-gzip':
        // Unpacked already by whoever made the archive.
        return body[0] === 0x1f && body[1] === 0x8b ? await gunzip(body, options) : body;
      case 'deflate':
        // Half the servers leave the zlib header out; it begins with a byte that no deflate stream of theirs has.
        return (body[0] ?? 0) % 16 === 8 ? await inflate(body, options) : await inflateRaw(body, options);
      case 'br':
        return await brotli(body, {
          maxOutputLength,
          ...(isCut ? { finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH } : {}),
        });
      case 'zstd':
        return await unpackZstd(body, limits);
      default:
        return badBody(`its content encoding "${coding.slice(0, 40)}" is not known`);
    }
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE')
      return tooLong(maxOutputLength);
    return badBody(`its ${coding} body cannot be unpacked (${cause instanceof Error ? cause.message : String(cause)})`);
  }
}

async function unpackZstd(body: Buffer, { maxBytes }: BodyLimits): Promise<Buffer | InputProblem> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of decompress(once(body), 'zstd')) {
    length += piece.length;
    if (length > maxBytes) return tooLong(maxBytes);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

function badBody(message: string): InputProblem {
  return { code: 'bad-record', message, hint: 'fetch the page again' };
}
