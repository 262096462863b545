import { createReadStream } from 'node:fs';
import { InputError, readFailure } from '../formats/input-error.js';
import { splitLines } from '../formats/split-lines.js';
import { parseRecord, parseSeenHead } from '../templates/seen-file.js';
import { mergeRecords, type SiteRecord } from '../templates/site-record.js';
import type { LearnSettings } from '../templates/template-file.js';

/** A longer line would not fit into one string together with what is made of it. In bytes. */
const LONGEST_LINE = 128 * 1024 * 1024;

/** A file of records that is open. */
export interface RecordFile {
  readonly settings: LearnSettings;
  /** Sorted by site; those of one site may be several. */
  readonly records: AsyncIterator<SiteRecord>;
}

/** Opens a file of records. Throws an InputError, under the name `input`, where it cannot be read or is none. */
export async function openRecordFile(path: string, input: string): Promise<RecordFile> {
  const lines = linesOf(path, input);
  const head = await lines.next();
  const settings = head.done === true ? undefined : parseSeenHead(head.value.text);
  if (settings === undefined) throw damaged(input, 1);
  return { settings, records: recordsOf(lines, input) };
}

async function* linesOf(path: string, input: string): AsyncGenerator<{ line: number; text: string }> {
  try {
    for await (const { line, bytes } of splitLines(createReadStream(path), LONGEST_LINE)) {
      if (bytes === undefined) throw damaged(input, line);
      yield { line, text: Buffer.from(bytes).toString('utf8') };
    }
  } catch (cause) {
    throw cause instanceof InputError ? cause : readFailure(input, cause);
  }
}

async function* recordsOf(
  lines: AsyncIterable<{ line: number; text: string }>,
  input: string,
): AsyncGenerator<SiteRecord> {
  let last: string | undefined;
  for await (const { line, text } of lines) {
    if (text === '') continue;
    const record = parseRecord(text);
    // Out of order, a site would come out twice. Several records of a site in a row are parts of it.
    if (record === undefined || (last !== undefined && record.site < last)) throw damaged(input, line);
    last = record.site;
    yield record;
  }
}

function damaged(input: string, line: number): InputError {
  return new InputError(input, {
    code: 'not-learned',
    message: `line ${line}: it is not what learn writes, or of another version`,
    hint: 'learn it again',
  });
}

/** The records of several sources, those of one site put together, one a site, sorted. Holds one record of each source. */
export async function* mergeSources(
  sources: readonly AsyncIterator<SiteRecord>[],
  most: number,
): AsyncGenerator<SiteRecord> {
  const heads = await Promise.all(sources.map(nextOf));
  for (;;) {
    let site: string | undefined;
    for (const head of heads) if (head && (site === undefined || head.site < site)) ({ site } = head);
    if (site === undefined) return;
    let merged: SiteRecord | undefined;
    for (const [at, source] of sources.entries()) {
      for (let head = heads[at]; head?.site === site; heads[at] = head = await nextOf(source)) {
        merged = merged === undefined ? head : mergeRecords(merged, head, most);
      }
    }
    if (merged !== undefined) yield merged;
  }
}

async function nextOf(source: AsyncIterator<SiteRecord>): Promise<SiteRecord | undefined> {
  const next = await source.next();
  return next.done === true ? undefined : next.value;
}
