import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { STDIN } from '../../src/batch/input.js';
import { inputDocuments } from '../../src/batch/input-documents.js';
import type { InputFormat } from '../../src/formats/input-format.js';
import { conversion, warcRecord } from '../formats/warc.js';

const SENTENCE = 'The old bridge was closed on Tuesday after an inspection found cracks in two of its piers.';
const LINES = [1, 2, 3].map((id) => `${JSON.stringify({ id, text: SENTENCE })}\n`).join('');
const RECORDS = Buffer.concat(['a', 'b', 'c'].map((id) => warcRecord(conversion(`urn:x:${id}`, SENTENCE))));

describe('an input that is left in the middle', () => {
  it.each<readonly [InputFormat, string | Buffer]>([
    ['jsonl', LINES],
    ['json', `[${LINES.trim().replaceAll('\n', ',')}]`],
    ['wet', RECORDS],
    ['auto', LINES],
    ['auto', RECORDS],
  ])('is closed (%s)', async (inputFormat, bytes) => {
    const stdin = new PassThrough();
    // What follows never comes: only to be left closes it.
    stdin.write(bytes);
    const reading = { maxDocumentBytes: 1e6 };
    for await (const item of inputDocuments(STDIN, { inputFormat, compression: 'none', reading, stdin })) {
      expect(item).toMatchObject({ text: SENTENCE });
      break;
    }
    expect(stdin.destroyed).toBe(true);
  });
});
