import { brotliCompressSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compressionByMagic, splitCompression } from '../../src/bytes/compression.js';
import { CompressionError, decompress } from '../../src/bytes/decompress.js';
import { chunked, drain } from './streams.js';

const TEXT = Buffer.from('The ferry sails again from Monday. '.repeat(4000));

/** "The ferry sails again from Monday. The ferry sails again from Monday.\n" by the zstd command, with a checksum. */
const ZSTD_BY_COMMAND = Buffer.from(
  'KLUv/QRYZQEARAJUaGUgZmVycnkgc2FpbHMgYWdhaW4gZnJvbSBNb25kYXkuIAoBADOOegKsBnWv',
  'base64',
);

/** A frame of stored blocks of three bytes each (RFC 8878). */
function zstdStored(text: string): Buffer {
  const bytes = Buffer.from(text);
  const blocks: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const block = bytes.subarray(at, at + 3);
    const isLast = at + 3 >= bytes.length;
    blocks.push(Buffer.from([(block.length << 3) | (isLast ? 1 : 0), 0, 0]), block);
  }
  return Buffer.concat([Buffer.from('28b52ffd0058', 'hex'), ...blocks]);
}

describe('decompress', () => {
  const members = Buffer.concat([gzipSync('one\n'), gzipSync(''), gzipSync('two\n'), gzipSync(TEXT)]);

  it('gives all members of a gzip file, however it is cut into chunks', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 2000 }), async (size) => {
        const { bytes, failure } = await drain(decompress(chunked(members, size), 'gzip'));
        expect(failure).toBeUndefined();
        expect(bytes.equals(Buffer.concat([Buffer.from('one\ntwo\n'), TEXT]))).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it('gives all frames of a zstd file, also what the command writes, and passes over skippable ones', async () => {
    const skippable = Buffer.from('502a4d1803000000ffffff', 'hex');
    const frames = Buffer.concat([zstdStored('first frame\n'), skippable, ZSTD_BY_COMMAND, zstdStored('x')]);
    for (const size of [1, 5, 1000]) {
      const { bytes, failure } = await drain(decompress(chunked(frames, size), 'zstd'));
      expect(failure).toBeUndefined();
      expect(bytes.toString()).toBe(`first frame\n${'The ferry sails again from Monday. '.repeat(2).trimEnd()}\nx`);
    }
  });

  it('gives Brotli', async () => {
    const { bytes } = await drain(decompress(chunked(brotliCompressSync(TEXT), 7), 'brotli'));
    expect(bytes.equals(TEXT)).toBe(true);
  });

  it.each([
    ['gzip', gzipSync(TEXT)],
    ['zstd', zstdStored(TEXT.toString())],
    ['brotli', brotliCompressSync(TEXT)],
  ] as const)('gives what there is of a %s file that was cut off, and says so', async (compression, whole) => {
    const cut = whole.subarray(0, whole.length - 9);
    const { bytes, failure } = await drain(decompress(chunked(cut, 50), compression));
    expect(bytes.length).toBeGreaterThan(0);
    expect(TEXT.subarray(0, bytes.length).equals(bytes)).toBe(true);
    expect(failure).toBeInstanceOf(CompressionError);
    expect((failure as CompressionError).problem).toMatchObject({
      code: 'cut-off',
      message: `its ${compression} data ends too early, after ${cut.length} bytes`,
    });
  });

  it('says what is damaged, and that the source failed where it did', async () => {
    const damaged = Buffer.from(gzipSync(TEXT));
    damaged.fill(0xff, 40, 60);
    const { failure } = await drain(decompress(chunked(damaged, 50), 'gzip'));
    expect((failure as CompressionError).problem.code).toBe('damaged');
    const zstd = await drain(decompress(chunked(Buffer.from('28b52ffd0058ffffff', 'hex').fill(0xff, 6), 50), 'zstd'));
    expect(zstd.failure).toBeInstanceOf(CompressionError);
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(gzipSync(TEXT).subarray(0, 20));
      throw new Error('disk on fire');
    }
    expect(await drain(decompress(failing(), 'gzip'))).toMatchObject({ failure: { message: 'disk on fire' } });
  });

  it('never throws anything but a CompressionError, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 60 }),
        fc.constantFrom('gzip', 'zstd', 'brotli'),
        async (tail, kind) => {
          const head = kind === 'gzip' ? '1f8b0800000000000003' : kind === 'zstd' ? '28b52ffd0058' : '';
          const { failure } = await drain(
            decompress(chunked(Buffer.concat([Buffer.from(head, 'hex'), tail]), 9), kind),
          );
          if (failure !== undefined) expect(failure).toBeInstanceOf(CompressionError);
        },
      ),
    );
  });

  it('unpacks no further than its reader wants', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
    let read = 0;
    for await (const piece of decompress(chunked(bomb, 1 << 20), 'gzip')) {
      read += piece.length;
      if (read > 1_000_000) break;
    }
    expect(read).toBeLessThan(3_000_000);
  });
});

describe('a compression', () => {
  it('is known by the first bytes, but for Brotli', () => {
    expect(compressionByMagic(gzipSync('x'))).toBe('gzip');
    expect(compressionByMagic(ZSTD_BY_COMMAND)).toBe('zstd');
    expect(compressionByMagic(Buffer.from('502a4d18', 'hex'))).toBe('zstd');
    expect(compressionByMagic(Buffer.from('P*M is text'))).toBeUndefined();
    expect(compressionByMagic(new Uint8Array(0))).toBeUndefined();
  });

  it('is named by the ending', () => {
    expect(splitCompression('a/b.txt.GZ')).toEqual({ inner: 'a/b.txt', compression: 'gzip' });
    expect(splitCompression('b.jsonl.zst')).toEqual({ inner: 'b.jsonl', compression: 'zstd' });
    expect(splitCompression('b.br')).toEqual({ inner: 'b', compression: 'brotli' });
    for (const name of ['b.txt', '.gz', 'a/.gz', 'x.constructor', 'gz', 'a.gz/b']) {
      expect(splitCompression(name)).toEqual({ inner: name });
    }
  });
});
