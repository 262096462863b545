import { ByteCursor } from '../bytes/byte-cursor.js';
import { LONGEST_HEAD } from './http-message.js';
import { InputError, type InputProblem } from './input-error.js';
import { tooLong } from './limits.js';
import { emptyInput } from '../input-problem.js';
import { type DocumentFault, faultAt, type PassedThrough, type ReadItem, type ReadSkip } from './read-document.js';
import { contentOfRecord, readContent } from './warc-content.js';
import { readWarcHead, WARC_MAGIC, type WarcHead } from './warc-head.js';

/** Blank lines after a record are two; more than these bytes are none of anybody's. */
const LOOK_AHEAD = 64;
const PASSED_OVER = 'what stands there was passed over, up to the next record';

/** What a cut may leave of the line that a record begins with. */
const OVERLAP = `\n${WARC_MAGIC}1`.length;

/** Of a record that is passed over, so much is kept to look for a record that its wrong length swallowed. */
const KEPT_TO_LOOK_BACK = 16 * 1024 * 1024;

export interface WarcOptions {
  /** The input as the user knows it, for messages. */
  readonly input: string;
  readonly maxDocumentBytes: number;
  /** What the documents are in, whatever they say. */
  readonly encoding?: string;
}

/**
 * Reads WARC and WET files (WARC 1.0 and 1.1), one record at a time. Records that are no documents are skips. A bad
 * record is a fault with its id and its byte offset in the unpacked file, and reading goes on where the next one begins,
 * also where a wrong length has swallowed that. Throws an InputError where the input is no WARC file at all.
 */
export async function* readWarc(chunks: AsyncIterable<Uint8Array>, options: WarcOptions): AsyncGenerator<ReadItem> {
  const reader = new WarcReader(new ByteCursor(chunks), options);
  await reader.open();
  while (await reader.toNextRecord()) yield await reader.record();
}

class WarcReader {
  private start = 0;
  private head: WarcHead | undefined;

  constructor(
    private readonly cursor: ByteCursor,
    private readonly options: WarcOptions,
  ) {}

  async open(): Promise<void> {
    await this.cursor.skipLineEnds();
    const beginning = (await this.cursor.peek(WARC_MAGIC.length)).toString('latin1');
    if (beginning === WARC_MAGIC) return;
    if (beginning === '') throw new InputError(this.options.input, emptyInput('it is empty'));
    throw new InputError(this.options.input, {
      code: 'not-warc',
      message: 'it is no WARC file: its first line is not WARC/1.0 or WARC/1.1',
      hint: 'name what it is with --input-format',
    });
  }

  async toNextRecord(): Promise<boolean> {
    await this.cursor.skipLineEnds();
    return (await this.cursor.peek(1)).length > 0;
  }

  /** The record at the cursor, which is taken together with what follows it up to the next one. */
  async record(): Promise<ReadItem> {
    this.start = this.cursor.position;
    this.head = undefined;
    if (!WARC_MAGIC.startsWith((await this.cursor.peek(WARC_MAGIC.length)).toString('latin1'))) {
      return this.passOver({ code: 'bad-record', message: 'no record begins here', hint: PASSED_OVER });
    }
    const head = await readWarcHead(this.cursor);
    if ('code' in head) return this.passOver(head);
    this.head = head;
    const { length } = head;
    if (typeof length !== 'number') return this.passOver(length);
    const content = contentOfRecord(head, await this.cursor.peek(Math.min(length, LONGEST_HEAD)));
    const { maxDocumentBytes: maxBytes } = this.options;
    // The head of the message is no part of the document.
    if (length > maxBytes + LONGEST_HEAD || 'code' in content || 'skipped' in content) {
      return this.withoutBlock(length, 'format' in content ? tooLong(maxBytes) : content);
    }
    const begin = this.cursor.position;
    const block = await this.cursor.take(length);
    const wrong = await this.checkEnd(block, { begin, length });
    if (wrong !== undefined) return wrong;
    if (block.length - (content.http?.end ?? 0) > maxBytes) return this.fault(tooLong(maxBytes));
    const read = await readContent(block, content, head, { ...this.options, maxBytes });
    return 'code' in read ? this.fault(read) : { ...read, ...this.passed, place: this.place, label: this.label };
  }

  /** A record whose block nobody needs. */
  private async withoutBlock(length: number, what: ReadSkip | InputProblem): Promise<ReadItem> {
    const begin = this.cursor.position;
    const kept = await this.skip(length);
    const wrong = await this.checkEnd(kept, { begin, length });
    if (wrong !== undefined) return wrong;
    return 'skipped' in what ? what : this.fault(what);
  }

  /**
   * Takes bytes without holding them, but for what follows a line that looks like the beginning of a record: it is one
   * where the length turns out wrong.
   */
  private async skip(length: number): Promise<Buffer> {
    let kept: Buffer[] = [];
    let size = 0;
    let tail = Buffer.alloc(0);
    let isLookingBack = false;
    for await (const piece of this.cursor.pieces(length)) {
      // Overlapping by what a cut may have left of the sought line.
      const seen = isLookingBack ? piece : Buffer.concat([tail, piece]);
      const found = isLookingBack ? 0 : seen.indexOf(`\n${WARC_MAGIC}1.`);
      tail = Buffer.from(seen.subarray(Math.max(0, seen.length - OVERLAP)));
      if (found === -1) continue;
      isLookingBack = true;
      size += seen.length - found;
      if (size > KEPT_TO_LOOK_BACK) kept = [];
      else kept.push(seen.subarray(found));
    }
    return kept.length === 0 ? tail : Buffer.concat(kept);
  }

  /**
   * Undefined where a record ends where its length says; else a fault, with the cursor at the next record. `last` is the
   * block, or as much of its end as was kept.
   */
  private async checkEnd(last: Buffer, { begin, length }: BlockPlace): Promise<DocumentFault | undefined> {
    const end = this.cursor.position;
    const isCutOff = end - begin < length;
    if (!isCutOff && (await this.isAtRecordEnd())) return undefined;
    const swallowed = last.indexOf(`\n${WARC_MAGIC}1.`);
    if (isCutOff && swallowed === -1) {
      return this.fault({
        code: 'cut-off',
        message: `the file ends at byte ${end}, inside this record`,
        hint: 'what stood before it was read; fetch the file again',
      });
    }
    if (swallowed === -1) {
      // The next one may begin in the last bytes of what was taken.
      this.cursor.unread(last.subarray(Math.max(0, last.length - OVERLAP)));
      await this.cursor.skipToLine(WARC_MAGIC);
    } else {
      this.cursor.unread(last.subarray(swallowed + 1));
    }
    return this.fault({
      code: 'bad-record',
      message: `its Content-Length ${length} is wrong: no record begins where it ends`,
      hint: PASSED_OVER,
    });
  }

  /** Two line ends, as is proper, whatever follows; or any number of them before the next record or the end. */
  private async isAtRecordEnd(): Promise<boolean> {
    const ahead = (await this.cursor.peek(LOOK_AHEAD)).toString('latin1');
    if (ahead.startsWith('\r\n\r\n')) return true;
    const next = ahead.replace(/^[\r\n]+/, '');
    return WARC_MAGIC.startsWith(next.slice(0, WARC_MAGIC.length));
  }

  /** A record that cannot be told from what follows it. */
  private async passOver(problem: InputProblem): Promise<DocumentFault> {
    await this.cursor.skipToLine(WARC_MAGIC);
    return this.fault(problem);
  }

  private fault(problem: InputProblem): DocumentFault {
    return faultAt({ input: this.options.input, place: this.place }, problem, this.passed);
  }

  private get place(): string {
    return `record${this.head?.id === undefined ? '' : ` ${this.head.id}`} at byte ${this.start}`;
  }

  private get label(): string {
    return this.head?.id ?? String(this.start);
  }

  private get passed(): PassedThrough {
    const { id, url } = this.head ?? {};
    return { ...(id === undefined ? {} : { id }), ...(url === undefined ? {} : { url }) };
  }
}

/** Where a block lies, in bytes. */
interface BlockPlace {
  readonly begin: number;
  readonly length: number;
}
