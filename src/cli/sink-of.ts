import { createWriteStream, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { FileSink } from '../batch/file-sink.js';
import type { Input } from '../batch/input.js';
import { isInput } from '../batch/is-input.js';
import { type LastingSink, StreamSink } from '../batch/sink.js';
import { standsAt } from '../batch/stands-at.js';
import { splitCompression } from '../bytes/compression.js';
import { canCompress } from '../bytes/compressor.js';
import type { Io } from './io.js';
import type { CleanCommandOptions } from './options.js';
import type { Stopping } from './stopping.js';
import { UsageError } from './usage-error.js';

/**
 * Where everything goes that goes into one place: standard output, a device or a pipe as it is, or a file, which is put in
 * its place when it is whole. A link leads to its file. Throws a UsageError where that file is an input.
 */
export function sinkOf(
  inputs: readonly Input[],
  { output }: Pick<CleanCommandOptions, 'output'>,
  io: Pick<Io & Stopping, 'stdout' | 'abort' | 'cwd'>,
): LastingSink {
  if (output === undefined) return new StreamSink(io.stdout, 'standard output', io.abort);
  const named = resolve(io.cwd, output);
  const stands = standsAt(named);
  if (stands !== undefined && !stands.isFile() && !stands.isDirectory()) {
    return asItStands(named, output, io.abort);
  }
  const path = stands === undefined ? named : realpathSync(named);
  if (isInput(named, inputs)) {
    throw new UsageError(`${output} is an input too, which is never overwritten; name another file with --output`);
  }
  const { compression } = splitCompression(named);
  if (compression !== undefined && !canCompress(compression)) {
    throw new UsageError(`${output}: writing ${compression} takes Node 22.15 or later; end the name in .gz or .br`);
  }
  return new FileSink(path, compression);
}

/** A device or a pipe, which is written to as it is read. Whoever reads is told when all was written. */
function asItStands(path: string, name: string, abort: AbortSignal | undefined): LastingSink {
  const stream = createWriteStream(path);
  const sink = new StreamSink(stream, name, abort);
  return {
    write: (chunk) => sink.write(chunk),
    flush: async () => {
      await sink.flush();
      stream.end();
    },
    discard: () => {
      stream.destroy();
      return Promise.resolve();
    },
  };
}
