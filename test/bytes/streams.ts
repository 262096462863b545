/** A stream that gives bytes so many at a time. */
export async function* chunked(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** All that a stream gives before it ends or fails, and why it failed. */
export async function drain(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ readonly bytes: Buffer; readonly failure?: unknown }> {
  const all: Uint8Array[] = [];
  try {
    for await (const chunk of chunks) all.push(Uint8Array.from(chunk));
  } catch (failure) {
    return { bytes: Buffer.concat(all), failure };
  }
  return { bytes: Buffer.concat(all) };
}
