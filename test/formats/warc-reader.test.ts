import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { ReadItem } from '../../src/formats/read-document.js';
import { readWarc, type WarcOptions } from '../../src/formats/warc-reader.js';
import { chunked, collect } from '../bytes/streams.js';
import { conversion, response, warcRecord, type RecordParts } from './warc.js';

const PAGE = '<html><body><p>The ferry sails again from Monday, the harbour said. Größe: 7 €.</p></body></html>';

function read(bytes: Uint8Array, options: Partial<WarcOptions> = {}, size = 64): Promise<ReadItem[]> {
  return collect(readWarc(chunked(bytes, size), { input: 'x.warc', maxDocumentBytes: 100_000, ...options }));
}

function readRecords(...records: readonly RecordParts[]): Promise<ReadItem[]> {
  return read(Buffer.concat(records.map(warcRecord)));
}

/** What became of each record, in a word or two. */
function told(items: readonly ReadItem[]): string[] {
  return items.map((item) =>
    'skipped' in item
      ? item.skipped
      : 'error' in item
        ? `${item.id ?? '-'}: ${item.error.code}`
        : `${item.id}: ${item.text}`,
  );
}

function lengthened(record: RecordParts, by: number): RecordParts {
  return { ...record, length: record.block.length + by };
}

describe('the records of a WARC file', () => {
  it('are documents where they are pages, conversions or resources of text, with id, address and what they say', async () => {
    const items = await readRecords(
      response('urn:a', PAGE, ['content-type: text/html; charset=UTF-8']),
      conversion('urn:b', 'Größe.'),
      { type: 'resource', id: 'urn:c', contentType: 'text/markdown', block: '# Title', url: '<http://example.org/c>' },
      { type: 'resource', id: 'urn:d', contentType: 'text/html', block: '<meta charset=utf-9><p>Größe' },
    );
    const bytes = Buffer.byteLength(PAGE);
    const url = 'http://example.org/';
    expect(items).toEqual([
      {
        id: 'urn:a',
        url,
        label: 'urn:a',
        place: 'record urn:a at byte 0',
        format: 'html',
        text: PAGE,
        source: { encoding: 'utf-8', bytes },
      },
      expect.objectContaining({ id: 'urn:b', format: 'text', text: 'Größe.' }),
      expect.objectContaining({ id: 'urn:c', url: 'http://example.org/c', format: 'markdown', text: '# Title' }),
      expect.objectContaining({
        id: 'urn:d',
        format: 'html',
        source: { encoding: 'utf-8', encodingDeclared: 'utf-9', bytes: 30 },
      }),
    ]);
  });

  it('are passed over where they are none, and told in a word', async () => {
    const items = await readRecords(
      { type: 'warcinfo', block: 'software: x' },
      { type: 'request', contentType: 'application/http; msgtype=request', block: 'GET / HTTP/1.1\r\n\r\n' },
      { type: 'metadata', block: 'a: b' },
      { type: 'revisit', contentType: 'application/http; msgtype=response', block: 'HTTP/1.1 200 OK\r\n\r\n' },
      response('urn:p', 'x', ['Content-Type: image/png']),
      response('urn:q', PAGE, [], '404 Not Found'),
      { type: 'response', contentType: 'text/dns', block: '20261102 example.org. 300 IN A 192.0.2.1' },
      { type: 'resource', contentType: 'application/pdf', block: '%PDF' },
      { type: 'continuation', block: 'x' },
    );
    expect(told(items)).toEqual([
      'warcinfo',
      'request',
      'metadata',
      'revisit',
      'response not of HTML',
      'response without success',
      'response not of HTTP',
      'resource of another type',
      'continuation',
    ]);
  });

  it('are the same however the file is cut into chunks', async () => {
    const file = Buffer.concat(
      [
        response('urn:a', PAGE),
        conversion('urn:b', 'Text.'),
        lengthened(conversion('urn:c', 'Bad.'), 40),
        conversion('urn:d', 'Last.'),
      ].map(warcRecord),
    );
    const whole = await read(file, {}, file.length);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 400 }), async (size) => {
        expect(await read(file, {}, size)).toEqual(whole);
      }),
      { numRuns: 30 },
    );
  });

  it('may have line feeds alone, folded fields, and no or many blank lines behind them', async () => {
    const unix = (text: string) => Buffer.from(text.replaceAll('\r\n', '\n'));
    const one = unix(warcRecord({ ...conversion('urn:a', 'One.'), more: ['X-Note: goes', '  on'] }).toString());
    const two = warcRecord(conversion('urn:b', 'Two.'));
    const file = Buffer.concat([
      one,
      Buffer.from('\n\n\r\n'),
      two.subarray(0, -4),
      warcRecord(conversion('urn:c', 'Three.')),
    ]);
    expect(told(await read(file))).toEqual(['urn:a: One.', 'urn:b: Two.', 'urn:c: Three.']);
  });
});

describe('a page in a WARC file', () => {
  async function textOf(record: RecordParts): Promise<string | undefined> {
    const [item] = await readRecords(record);
    return item !== undefined && 'text' in item ? item.text : JSON.stringify(item);
  }

  const chunks = (body: Buffer): Buffer =>
    Buffer.concat([
      ...Array.from({ length: Math.ceil(body.length / 40) }, (_, at) => body.subarray(at * 40, at * 40 + 40)).flatMap(
        (piece) => [Buffer.from(`${piece.length.toString(16)};ext=1\r\n`), piece, Buffer.from('\r\n')],
      ),
      Buffer.from('0\r\nTrailer: x\r\n\r\n'),
    ]);

  it.each([
    ['gzip', gzipSync(PAGE)],
    ['x-gzip', gzipSync(PAGE)],
    ['deflate', deflateSync(PAGE)],
    ['deflate', deflateRawSync(PAGE)],
    ['br', brotliCompressSync(PAGE)],
    ['gzip, br', brotliCompressSync(gzipSync(PAGE))],
    ['identity', Buffer.from(PAGE)],
    // Unpacked by who made the archive, with the header left.
    ['gzip', Buffer.from(PAGE)],
  ])('is unpacked from %s, and from chunks', async (coding, body) => {
    const headers = ['Content-Type: text/html', `Content-Encoding: ${coding}`];
    expect(await textOf(response('a', body, headers))).toBe(PAGE);
    expect(await textOf(response('a', chunks(body), [...headers, 'Transfer-Encoding: chunked']))).toBe(PAGE);
    if (coding === 'identity')
      expect(await textOf(response('a', body, [...headers, 'Transfer-Encoding: chunked']))).toBe(PAGE);
  });

  it('is decoded as its header says, else as itself says', async () => {
    const page = '<meta charset=koi8-r><p>Старый мост закрыли';
    const header = ['Content-Type: text/html; charset="windows-1251"'];
    expect(await textOf(response('a', iconv.encode(page, 'windows-1251'), header))).toBe(page);
    expect(await textOf(response('a', iconv.encode(page, 'koi8-r')))).toBe(page);
  });

  it('is HTML without a type where it looks so', async () => {
    const bare = { type: 'response', id: 'a', contentType: 'application/http' };
    expect(await textOf({ ...bare, block: `HTTP/1.0 200 OK\r\nServer: x\r\n\r\n<!DOCTYPE html>${PAGE}` })).toContain(
      'harbour',
    );
    expect(await textOf({ ...bare, block: `HTTP/1.0 200 OK\r\n\r\n\ufeff<!-- saved --><div>${PAGE}</div>` })).toContain(
      'harbour',
    );
    expect(told(await readRecords({ ...bare, block: 'HTTP/1.0 200 OK\r\n\r\n{}' }))).toEqual(['response not of HTML']);
  });

  it('may be cut off where the archive says so', async () => {
    const cut = gzipSync(PAGE.repeat(50)).subarray(0, -12);
    const headers = ['Content-Type: text/html', 'Content-Encoding: gzip'];
    const record = response('a', cut, headers);
    expect(told(await readRecords(record))).toEqual(['a: bad-record']);
    expect(await textOf({ ...record, more: ['WARC-Truncated: length'] })).toMatch(/^<html><body><p>The ferry/);
  });
});

describe('a bad record', () => {
  const good = conversion('urn:good', 'Good.');
  const last = conversion('urn:last', 'Last.');

  it.each<[string, RecordParts | Buffer, string[]]>([
    ['with too great a length', lengthened(conversion('urn:bad', 'Bad.'), 9), ['urn:bad: bad-record']],
    ['with a length beyond all', { ...conversion('urn:bad', 'Bad.'), length: 99_000 }, ['urn:bad: bad-record']],
    [
      'with a length that is too great for any document',
      { ...conversion('urn:bad', 'Bad.'), length: 9e12 },
      ['urn:bad: bad-record'],
    ],
    [
      'of no document, with a length beyond all',
      { type: 'metadata', id: 'urn:bad', block: 'x', length: 5000 },
      ['urn:bad: bad-record'],
    ],
    ['with too small a length', lengthened(conversion('urn:bad', 'Bad text.'), -4), ['urn:bad: bad-record']],
    ['without a length', { ...conversion('urn:bad', 'Bad.'), length: 'none' }, ['urn:bad: bad-record']],
    ['with a bad HTTP head', { ...response('urn:bad', ''), block: 'no head at all' }, ['urn:bad: bad-record']],
    [
      'with an unknown coding',
      response('urn:bad', 'x', ['Content-Type: text/html', 'Content-Encoding: zip']),
      ['urn:bad: bad-record'],
    ],
    [
      'with damaged content',
      response('urn:bad', Buffer.from([0x1f, 0x8b, 1, 2]), ['Content-Type: text/html', 'Content-Encoding: gzip']),
      ['urn:bad: bad-record'],
    ],
    ['without text', conversion('urn:bad', ' \n'), ['urn:bad: blank']],
    ['in an encoding that is open', conversion('urn:bad', Buffer.from('caf\xe9', 'latin1')), ['urn:bad: not-utf8']],
    ['longer than the limit', conversion('urn:bad', 'x'.repeat(100_001)), ['urn:bad: too-long']],
    ['longer than the limit by far', conversion('urn:bad', 'x'.repeat(400_001)), ['urn:bad: too-long']],
    [
      'longer than the limit when it is unpacked',
      response('urn:bad', gzipSync('x'.repeat(200_000)), ['Content-Type: text/html', 'Content-Encoding: gzip']),
      ['urn:bad: too-long'],
    ],
    ['that is rubbish between two', Buffer.from('rubbish\nmore of it\n'), ['-: bad-record']],
    ['whose head does not end', Buffer.from(`WARC/1.0\r\n${'X: y\r\n'.repeat(20_000)}\r\n`), ['-: bad-record']],
  ])('%s is a fault, and the rest is read', async (_what, bad, faults) => {
    const file = Buffer.concat([warcRecord(good), Buffer.isBuffer(bad) ? bad : warcRecord(bad), warcRecord(last)]);
    for (const size of [50, 1 << 20]) {
      const items = await read(file, {}, size);
      expect(told(items)).toEqual(['urn:good: Good.', ...faults, 'urn:last: Last.']);
      const fault = items[1];
      if (fault === undefined || !('error' in fault)) throw new Error('no fault');
      expect(fault.error.message).toMatch(new RegExp(`^record (urn:bad )?at byte ${warcRecord(good).length}: `));
    }
  });

  it('is one that the file ends in', async () => {
    const whole = Buffer.concat([warcRecord(good), warcRecord(last)]);
    for (const end of [whole.length - 7, whole.length - 60, warcRecord(good).length + 3]) {
      const items = await read(whole.subarray(0, end));
      expect(told(items)).toEqual(['urn:good: Good.', expect.stringMatching(/: (?:cut-off|bad-record)$/) as string]);
    }
  });

  it('does not take a line of a page for a record', async () => {
    const page = conversion('urn:a', 'Files begin with\nWARC/1.0\nand then fields.');
    expect(told(await readRecords(page, { type: 'metadata', block: 'x\nWARC/1.0\ny' }, last))).toEqual([
      'urn:a: Files begin with\nWARC/1.0\nand then fields.',
      'metadata',
      'urn:last: Last.',
    ]);
  });

  it('never keeps a good one from being read, whatever stands between', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom('\r', '\n', 'W', 'A', ':', '1', ' ') }),
        fc.integer({ min: 1, max: 99 }),
        async (rubbish, size) => {
          const file = Buffer.concat([warcRecord(good), Buffer.from(`${rubbish}\r\n`), warcRecord(last)]);
          const items = told(await read(file, {}, size));
          expect(items[0]).toBe('urn:good: Good.');
          expect(items.at(-1)).toBe('urn:last: Last.');
        },
      ),
    );
  });
});

it('refuses what is no WARC file', async () => {
  await expect(read(Buffer.from('plain text\n'))).rejects.toMatchObject({ code: 'not-warc' });
  await expect(read(Buffer.from('\n'))).rejects.toMatchObject({ code: 'empty' });
});
