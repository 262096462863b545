import { isUtf16 } from './encodings.js';
import { peeked } from './peeked.js';
import { utf16ByMark } from './utf16.js';

/** Enough to tell by. */
const HEAD = 4;

/**
 * A stream as UTF-8 where it is UTF-16, by its byte-order mark, by the NUL in its first character, or because it was
 * asked for; every other stream as it is. Half a pair of surrogates becomes U+FFFD.
 */
export async function* utf8Of(chunks: AsyncIterable<Uint8Array>, asked?: string): AsyncGenerator<Uint8Array> {
  const { head, all } = await peeked(chunks, HEAD);
  const encoding = utf16ByMark(head) ?? (asked !== undefined && isUtf16(asked) ? asked : byFirstCharacter(head));
  if (encoding === undefined) return yield* all;
  const decoder = new TextDecoder(encoding);
  for await (const chunk of all) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}

/** JSON begins with an ASCII character. */
function byFirstCharacter(head: Uint8Array): string | undefined {
  const [first = 0, second = 0, third = 0, fourth = 0] = head;
  if (head.length < HEAD) return undefined;
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return 'utf-16le';
  return first === 0 && second !== 0 && third === 0 && fourth !== 0 ? 'utf-16be' : undefined;
}
