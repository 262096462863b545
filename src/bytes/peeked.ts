/** A stream that was looked into, to be read from its beginning. */
export interface Peeked {
  /** Its first bytes: at least as many as were asked for, unless it ends before. */
  readonly head: Uint8Array;
  readonly all: AsyncIterable<Uint8Array>;
}

/** Looks at the first bytes of a stream. */
export async function peeked(chunks: AsyncIterable<Uint8Array>, length: number): Promise<Peeked> {
  const iterator = chunks[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array(0);
  while (head.length < length) {
    const next = await iterator.next();
    if (next.done === true) break;
    head = head.length === 0 ? next.value : Buffer.concat([head, next.value]);
  }
  return { head, all: resumed(head, iterator) };
}

async function* resumed(head: Uint8Array, iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head;
  yield* { [Symbol.asyncIterator]: () => iterator };
}
