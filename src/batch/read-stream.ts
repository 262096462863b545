import type { Readable } from 'node:stream';
import { InputError } from '../formats/input-error.js';
import { tooLong } from '../formats/limits.js';

/**
 * The stream's chunks, ending with the signal's reason when it is aborted even while the stream is stalled: a read
 * from a terminal or a pipe may never come back.
 */
export async function* chunksOf(stream: Readable, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  const iterator = (stream as AsyncIterable<Uint8Array | string>)[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await nextOrAbort(iterator, signal);
      if (next.done === true) return;
      yield typeof next.value === 'string' ? Buffer.from(next.value) : next.value;
    }
  } finally {
    stream.destroy();
  }
}

/** All of a document's bytes. Throws an InputError where there are more than `maxBytes`, and reads no further. */
export async function readDocument(
  chunks: AsyncIterable<Uint8Array>,
  { input, maxBytes }: { readonly input: string; readonly maxBytes: number },
): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > maxBytes) throw new InputError(input, tooLong(maxBytes));
    all.push(chunk);
  }
  return Buffer.concat(all);
}

/** All the stream's bytes. */
export async function readAll(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}

/** A listener for each read and not one promise to race them all against, which would keep every read in memory. */
function nextOrAbort<T>(iterator: AsyncIterator<T>, signal: AbortSignal | undefined): Promise<IteratorResult<T>> {
  if (signal === undefined) return iterator.next();
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason as Error);
    signal.addEventListener('abort', abort);
    iterator
      .next()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', abort));
  });
}
