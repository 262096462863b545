/**
 * Does `work` on what the source gives, up to `window` of it at the same time, and yields the results in the source's
 * order. The source is never asked for more than one item beyond the window, so that it is not read faster than results
 * are taken. Where the source fails, what was begun is finished and yielded, and then the failure thrown.
 */
export async function* inOrder<Item extends object, Result>(
  source: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  window: number,
): AsyncGenerator<Result> {
  const ahead = new ReadAhead(source);
  const begun: Promise<Result>[] = [];
  for (;;) {
    if (begun.length < window && ahead.item !== undefined) {
      const result = work(ahead.take());
      // Where it is given up before its turn, its failure is nobody's.
      result.catch(() => undefined);
      begun.push(result);
      continue;
    }
    const [first] = begun;
    const reading = ahead.item === undefined && !ahead.isAtEnd ? ahead.read() : undefined;
    if (first === undefined && reading === undefined) return ahead.end();
    const isFirstDone = await Promise.race([...(first ? [first.then(() => true)] : []), ...(reading ? [reading] : [])]);
    if (!isFirstDone || first === undefined) continue;
    begun.shift();
    // While this one is used, the next is read.
    if (ahead.item === undefined && !ahead.isAtEnd) void ahead.read();
    yield await first;
  }
}

/** A source, read one item ahead. */
class ReadAhead<Item extends object> {
  item: Item | undefined;
  isAtEnd = false;
  private failure: { readonly cause: unknown } | undefined;
  private reading: Promise<false> | undefined;
  private readonly iterator: AsyncIterator<Item>;

  constructor(source: AsyncIterable<Item>) {
    this.iterator = source[Symbol.asyncIterator]();
  }

  /** Settles when an item is there or the source has ended. Never rejects. */
  read(): Promise<false> {
    return (this.reading ??= this.readOne());
  }

  take(): Item {
    const item = this.item!;
    this.item = undefined;
    return item;
  }

  /** Throws what the source failed with. */
  end(): void {
    if (this.failure !== undefined) throw this.failure.cause;
  }

  private async readOne(): Promise<false> {
    try {
      const next = await this.iterator.next();
      if (next.done === true) this.isAtEnd = true;
      else this.item = next.value;
    } catch (cause) {
      this.failure = { cause };
      this.isAtEnd = true;
    }
    this.reading = undefined;
    return false;
  }
}
