import { execFileSync, spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { readWarc } from '../../src/formats/warc-reader.js';
import { chunked, collect } from '../bytes/streams.js';
import { conversion, response, warcRecord } from '../formats/warc.js';
import { decompress } from '../../src/bytes/decompress.js';
import { CLEAN_PAGE, filesIn, folderWith, PAGE, read, readLines, runIn } from './harness.js';

vi.mock('../../src/clean.js', () => import('./fake-core.js'));

const RECORDS = [
  { type: 'warcinfo', id: 'urn:info', block: 'software: x' },
  conversion('urn:a', PAGE),
  { ...conversion('urn:bad', 'Bad.'), length: 9 },
  { type: 'request', contentType: 'application/http', block: 'GET / HTTP/1.1\r\n\r\n' },
  { ...conversion('urn:b', 'Second.'), url: 'http://example.org/b' },
  conversion('urn:c', 'BUG'),
].map(warcRecord);

describe('a WARC or WET file', () => {
  it('becomes JSON Lines: a record for each document and each fault, the others counted', async () => {
    const plain = Buffer.concat(RECORDS);
    const folder = await folderWith({
      'x.wet': plain,
      'y.warc.gz': Buffer.concat(RECORDS.map((record) => gzipSync(record))),
    });
    const { code, errors, err } = await runIn(folder, ['.']);
    expect(code).toBe(1);
    expect(err).toMatch(/^4 documents, 4 failed, 4 skipped; /m);
    expect(err).toContain('x.wet: 2 documents, 2 failed, skipped: warcinfo 1, request 1; ');
    expect(errors[0]).toMatch(
      /^error: x\.wet: record urn:bad at byte \d+: its Content-Length 9 is wrong: .*next record$/,
    );
    expect(errors[1]).toMatch(/^error: x\.wet: record urn:c at byte \d+: it could not be cleaned/);
    for (const name of ['x', 'y.warc']) {
      const records = readLines(await read(folder, `${name.replace('.warc', '')}.clean.jsonl`));
      expect(records.map(({ id }) => id)).toEqual(['urn:a', 'urn:bad', 'urn:b', 'urn:c']);
      expect(records[0]).toMatchObject({
        title: 'Ferry service resumes',
        source: { encoding: 'utf-8', bytes: PAGE.length },
      });
      expect(records[1]).toMatchObject({ url: 'http://example.org/', error: { code: 'bad-record' } });
      expect(records[2]).toMatchObject({ url: 'http://example.org/b', text: 'Second.' });
    }
  });

  it('is known by its first line, on standard input and in a file of any name', async () => {
    const folder = await folderWith({ crawl: Buffer.concat(RECORDS.slice(0, 2)), 'crawl.txt': PAGE });
    const { out } = await runIn(folder, [], { stdin: Buffer.concat(RECORDS.slice(0, 2)) });
    expect(readLines(out)).toMatchObject([{ id: 'urn:a' }]);
    expect((await runIn(folder, ['crawl', 'crawl.txt'])).code).toBe(0);
    // Either could be JSON Lines or not, as far as its name tells: so they share no name.
    expect(await filesIn(folder)).toEqual([
      'crawl',
      'crawl.clean.jsonl',
      'crawl.txt',
      'crawl.txt.clean.txt',
      'crawl.txt.meta.json',
    ]);
    expect(await read(folder, 'crawl.txt.clean.txt')).toBe(CLEAN_PAGE);
  });

  it('has no place in other formats than JSON Lines', async () => {
    const folder = await folderWith({ 'x.wet.gz': gzipSync('') });
    expect(await runIn(folder, ['x.wet.gz', '-f', 'text'])).toMatchObject({
      code: 2,
      errors: [expect.stringMatching(/^error: x\.wet\.gz is WET, which is written as JSON Lines and not as text/)],
    });
  });

  it('is explained, document by document', async () => {
    const folder = await folderWith({ 'x.wet': Buffer.concat(RECORDS) });
    const { code, out, errors } = await runIn(folder, ['explain', 'x.wet']);
    expect(code).toBe(1);
    expect(out).toContain('x.wet:urn:a: ');
    expect(out).toContain('x.wet:urn:b: ');
    expect(errors).toHaveLength(2);
  });
});

const PYTHON = process.env['PYTHON'] ?? 'python3';
const hasWarcio = spawnSync(PYTHON, ['-c', 'import warcio']).status === 0;
if (!hasWarcio) {
  process.stderr.write(
    `SKIPPED: reading WARC is not compared with warcio's, since ${PYTHON} has no warcio (pip install warcio, or name a Python that has it in PYTHON)\n`,
  );
}

const WRITE = `
import sys, io, gzip, zlib
from warcio.warcwriter import WARCWriter
from warcio.statusandheaders import StatusAndHeaders
def http(body, *headers):
    return dict(payload=io.BytesIO(body), http_headers=StatusAndHeaders('200 OK', [('Content-Type', 'text/html; charset=utf-8')] + list(headers), protocol='HTTP/1.1'))
page = lambda n: ('<html><body><p>Page %d: Größe, größer, am größten.</p></body></html>' % n).encode()
with open(sys.argv[1], 'wb') as out:
    w = WARCWriter(out, gzip=sys.argv[1].endswith('gz'), warc_version=sys.argv[2])
    w.write_record(w.create_warcinfo_record('x', {'software': 'test'}))
    for n in range(40):
        body = page(n)
        extra = []
        if n % 4 == 1: body = gzip.compress(body); extra = [('Content-Encoding', 'gzip')]
        if n % 4 == 2: body = zlib.compress(body); extra = [('Content-Encoding', 'deflate')]
        if n % 4 == 3:
            body = b''.join(b'%x\\r\\n%s\\r\\n' % (len(body[i:i+9]), body[i:i+9]) for i in range(0, len(body), 9)) + b'0\\r\\n\\r\\n'
            extra = [('Transfer-Encoding', 'chunked')]
        uri = 'http://example.org/%d' % n
        w.write_record(w.create_warc_record(uri, 'response', **http(body, *extra)))
        w.write_record(w.create_warc_record(uri, 'metadata', payload=io.BytesIO(b'a: b'), warc_content_type='application/warc-fields'))
        w.write_record(w.create_warc_record(uri, 'conversion', payload=io.BytesIO(b'Text %d' % n), warc_content_type='text/plain'))
`;

const READ = `
import sys, json
from warcio.archiveiterator import ArchiveIterator
with open(sys.argv[1], 'rb') as f:
    for r in ArchiveIterator(f):
        h = r.rec_headers
        text = r.content_stream().read().decode('utf-8') if r.rec_type in ('response', 'conversion') else None
        print(json.dumps([r.rec_type, h.get_header('WARC-Record-ID').strip('<>'), h.get_header('WARC-Target-URI'), text]))
`;

describe.skipIf(!hasWarcio)('a file that warcio wrote', () => {
  it.each([
    ['x.warc', '1.0'],
    ['x.warc.gz', '1.1'],
  ])('%s, version %s, is read as warcio reads it', async (name, version) => {
    const folder = await folderWith({ 'write.py': WRITE, 'read.py': READ });
    const path = join(folder, name);
    execFileSync(PYTHON, [join(folder, 'write.py'), path, version]);
    const theirs = execFileSync(PYTHON, [join(folder, 'read.py'), path], { encoding: 'utf8' })
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as [string, string, string, string | null]);
    const { readFile } = await import('node:fs/promises');
    const bytes = chunked(await readFile(path), 4096);
    const chunks = name.endsWith('.gz') ? decompress(bytes, 'gzip') : bytes;
    const ours = await collect(readWarc(chunks, { input: name, maxDocumentBytes: 1e6 }));
    expect(
      ours.map((item) =>
        'text' in item ? [item.id, item.url, item.text] : 'skipped' in item ? item.skipped : item.error,
      ),
    ).toEqual(theirs.map(([type, id, url, text]) => (text === null ? type : [id, url, text])));
  });

  it('says of our own files what we say', async () => {
    const folder = await folderWith({ 'read.py': READ });
    const path = join(folder, 'own.warc');
    await writeFile(path, Buffer.concat([response('urn:a', '<p>Page'), conversion('urn:b', 'Text.')].map(warcRecord)));
    const lines = execFileSync(PYTHON, [join(folder, 'read.py'), path], { encoding: 'utf8' })
      .trim()
      .split('\n');
    expect(lines.map((line) => (JSON.parse(line) as string[])[3])).toEqual(['<p>Page', 'Text.']);
  });
});
