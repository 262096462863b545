import type { ByteCursor } from '../bytes/byte-cursor.js';
import { headerFields } from './header-fields.js';
import { LONGEST_HEAD } from './http-message.js';
import type { InputProblem } from './input-error.js';

/** What a record of a WARC file begins with (ISO 28500). */
export const WARC_MAGIC = 'WARC/';

export interface WarcHead {
  readonly fields: ReadonlyMap<string, string>;
  /** `response`, `conversion`, …; empty where it is missing. */
  readonly type: string;
  /** Without angle brackets. */
  readonly id: string | undefined;
  readonly url: string | undefined;
  /** Length of the block that follows, in bytes; a problem where it is not said. */
  readonly length: number | InputProblem;
}

/** Reads the head of a record, at the first line of which the cursor stands. A problem where it does not end. */
export async function readWarcHead(cursor: ByteCursor): Promise<WarcHead | InputProblem> {
  const lines: string[] = [];
  let size = 0;
  for (;;) {
    const line = await cursor.line(LONGEST_HEAD);
    size += line?.length ?? 0;
    if (line === undefined || size > LONGEST_HEAD) {
      return { code: 'bad-record', message: 'its head does not end', hint: 'the record was passed over' };
    }
    if (line.length === 0) break;
    lines.push(line.toString('utf8'));
  }
  const fields = headerFields(lines.slice(1));
  return {
    fields,
    type: (fields.get('warc-type') ?? '').toLowerCase(),
    id: bare(fields.get('warc-record-id')),
    // wget puts the address into brackets, as a draft of the standard had it.
    url: bare(fields.get('warc-target-uri')),
    length: lengthOf(fields.get('content-length')),
  };
}

function lengthOf(field: string | undefined): number | InputProblem {
  const length = field !== undefined && /^\d+$/.test(field) ? Number(field) : NaN;
  if (Number.isSafeInteger(length)) return length;
  return {
    code: 'bad-record',
    message:
      field === undefined ? 'it has no Content-Length' : `its Content-Length "${field.slice(0, 40)}" is no length`,
    hint: 'the record was passed over, up to the next one that begins',
  };
}

function bare(field: string | undefined): string | undefined {
  const plain = field?.replace(/^<(.*)>$/, '$1');
  return plain === '' ? undefined : plain;
}
