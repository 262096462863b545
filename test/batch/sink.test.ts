import { Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { ClosedOutputError, DeadStreamError } from '../../src/batch/output-error.js';
import { StreamSink } from '../../src/batch/sink.js';

function streamThat(write: Writable['_write']): Writable {
  return new Writable({ write });
}

/** Takes a write, and fails later; its file takes a while to close, and only then the stream tells why. */
function failing(code: string): Writable {
  return new Writable({
    write: (_chunk, _encoding, done) => void setTimeout(() => done(Object.assign(new Error(code), { code })), 1),
    destroy: (error, done) => setTimeout(() => done(error), 20),
  });
}

describe('StreamSink', () => {
  it('says why a stream takes no more, also before the stream has told of it', async () => {
    const stream = failing('ENOSPC');
    const sink = new StreamSink(stream, 'the disk');
    await sink.write('a');
    while (!stream.destroyed) await setImmediate();
    // A full disk must not be taken for a reader that left, which is no fault.
    await expect(sink.flush()).rejects.toBeInstanceOf(DeadStreamError);
    await expect(sink.write('b')).rejects.toMatchObject({
      output: 'the disk',
      message: 'it cannot be written (ENOSPC)',
      hint: 'make room on the disk',
    });
  });

  it('tells a reader that left from a fault', async () => {
    const sink = new StreamSink(failing('EPIPE'), 'standard output');
    await sink.write('a');
    await expect(sink.flush()).rejects.toBeInstanceOf(ClosedOutputError);
  });

  it('waits for a slow stream, and ends with the reason of an abort', async () => {
    const ending = new AbortController();
    const sink = new StreamSink(
      streamThat(() => undefined),
      'a stalled pipe',
      ending.signal,
    );
    const writing = sink.write('x'.repeat(1 << 20));
    const reason = new Error('interrupted');
    ending.abort(reason);
    await expect(writing).rejects.toBe(reason);
  });
});
