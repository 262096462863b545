const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const NOTHING = Buffer.alloc(0);

/** Reads a stream of bytes from its front, holding no more of it than what was asked for at once. */
export class ByteCursor {
  private readonly iterator: AsyncIterator<Uint8Array>;
  private held: Buffer = NOTHING;
  private offset = 0;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.iterator = chunks[Symbol.asyncIterator]();
  }

  /** How many bytes were taken. */
  get position(): number {
    return this.offset;
  }

  /** Up to `length` bytes from the front, fewer only at the end of the stream. They are not taken. */
  async peek(length: number): Promise<Buffer> {
    while (this.held.length < length) {
      const chunk = await this.next();
      if (chunk === undefined) break;
      this.held = this.held.length === 0 ? chunk : Buffer.concat([this.held, chunk]);
    }
    return this.held.subarray(0, length);
  }

  /** Takes `length` bytes; fewer only at the end of the stream. */
  async take(length: number): Promise<Buffer> {
    const pieces: Buffer[] = [];
    for await (const piece of this.pieces(length)) pieces.push(piece);
    const [first] = pieces;
    return pieces.length === 1 && first !== undefined ? first : Buffer.concat(pieces);
  }

  /** Takes `length` bytes, a piece at a time. */
  async *pieces(length: number): AsyncGenerator<Buffer> {
    for (let left = length; left > 0;) {
      if (this.held.length === 0) this.held = (await this.next()) ?? NOTHING;
      if (this.held.length === 0) return;
      const piece = this.held.subarray(0, left);
      this.advance(piece.length);
      left -= piece.length;
      yield piece;
    }
  }

  /** Puts back what was taken last. */
  unread(bytes: Buffer): void {
    this.held = this.held.length === 0 ? bytes : Buffer.concat([bytes, this.held]);
    this.offset -= bytes.length;
  }

  /** Takes a line without its line end. Undefined where it is longer than `longest`, or at the end of the stream. */
  async line(longest: number): Promise<Buffer | undefined> {
    let seen = 0;
    for (;;) {
      const end = this.held.indexOf(LINE_FEED, seen);
      if (end !== -1 && end <= longest) {
        const line = this.held.subarray(0, end > 0 && this.held[end - 1] === CARRIAGE_RETURN ? end - 1 : end);
        this.advance(end + 1);
        return line;
      }
      seen = this.held.length;
      if (end !== -1 || seen > longest || (await this.peek(seen + 1)).length === seen) return undefined;
    }
  }

  /** Takes carriage returns and line feeds. */
  async skipLineEnds(): Promise<void> {
    for (;;) {
      let at = 0;
      while (at < this.held.length && (this.held[at] === LINE_FEED || this.held[at] === CARRIAGE_RETURN)) at++;
      this.advance(at);
      if (this.held.length > 0 || (await this.peek(1)).length === 0) return;
    }
  }

  /** Takes everything up to the next line that begins with `word`; false where there is none. */
  async skipToLine(word: string): Promise<boolean> {
    const sought = `\n${word}`;
    for (;;) {
      const found = this.held.indexOf(sought);
      if (found !== -1) {
        this.advance(found + 1);
        return true;
      }
      this.advance(Math.max(0, this.held.length - sought.length + 1));
      const { length } = this.held;
      if ((await this.peek(length + 1)).length === length) {
        this.advance(length);
        return false;
      }
    }
  }

  private advance(length: number): void {
    this.held = this.held.subarray(length);
    this.offset += length;
  }

  private async next(): Promise<Buffer | undefined> {
    for (;;) {
      const { done, value } = await this.iterator.next();
      if (done === true) return undefined;
      if (value.length > 0) return Buffer.from(value.buffer, value.byteOffset, value.length);
    }
  }
}
