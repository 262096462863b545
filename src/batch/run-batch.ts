import type { Readable } from 'node:stream';
import { InputError } from '../formats/input-error.js';
import { formatOfName, type InputFormat } from '../formats/input-format.js';
import type { RecordOptions } from '../formats/read-record.js';
import type { OutputFormat, Writer } from '../formats/writer.js';
import { createWriter, suffixesOf } from '../formats/writers.js';
import type { CleanOptions } from '../record.js';
import { cleanDocuments } from './clean-documents.js';
import { cleanText } from './clean-text.js';
import { FormatClashError, NoAttributesError } from './format-clash-error.js';
import type { FileInput, Input } from './input.js';
import type { Observer } from './observer.js';
import { openInput } from './open-input.js';
import { DeadStreamError, OutputError } from './output-error.js';
import { planOutputs, type OutputPlan } from './plan-outputs.js';
import { holdsDocuments, NoPagesError, readDocuments, unlessNoPages } from './read-documents.js';
import { readAll } from './read-stream.js';
import type { Sink } from './sink.js';
import { DocumentStream, FileTarget, NoTarget, StreamTarget, type Target } from './target.js';

/** What is to be done with all inputs alike. */
export interface BatchSettings {
  readonly inputFormat: InputFormat;
  /** Absent: text, or JSON Lines for what is JSON Lines. */
  readonly outputFormat?: OutputFormat;
  /** How records of JSON are read. */
  readonly reading: Pick<RecordOptions, 'contentField' | 'map' | 'isForSpans'>;
  readonly title: boolean;
  readonly cleaning: Pick<CleanOptions, 'mode' | 'keep' | 'drop' | 'verboseMetadata'>;
  /** Where files' documents go. What is read from standard input goes to standard output, or nowhere. */
  readonly delivery: 'files' | 'stdout' | 'nowhere';
  readonly cwd: string;
  /** Absolute; absent where outputs go beside their inputs. */
  readonly outDir?: string;
}

export interface BatchStreams {
  readonly stdin: Readable;
  readonly stdout: Sink;
  readonly signal?: AbortSignal;
}

/**
 * Cleans the inputs, one after the other and one document at a time. A bad one is told to the observer and the rest is
 * still done. Throws only what ends the run: an interruption, a dead standard output, a format that cannot be.
 */
export async function runBatch(
  inputs: readonly Input[],
  settings: BatchSettings,
  streams: BatchStreams,
  observer: Observer,
): Promise<void> {
  const batch = new Batch(inputs, settings, streams, observer);
  for (const input of inputs) await batch.clean(input);
}

/** An input that was opened, and what becomes of it. */
interface OpenJob {
  readonly input: Input;
  readonly format: InputFormat;
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly writer: Writer;
  readonly target: Target;
}

class Batch {
  private readonly plan: OutputPlan;
  private readonly stream: DocumentStream;
  private readonly formatForText: OutputFormat;

  constructor(
    inputs: readonly Input[],
    private readonly settings: BatchSettings,
    private readonly streams: BatchStreams,
    private readonly observer: Observer,
  ) {
    const files = inputs.filter((input): input is FileInput => input.kind === 'file');
    const formatOf = (file: FileInput): InputFormat => formatOfName(file.name, settings.inputFormat);
    // On one stream everything has one format: where some of it has to be JSON Lines, all of it is.
    const isMixedStream = settings.delivery === 'stdout' && files.some((file) => holdsDocuments(formatOf(file)));
    this.formatForText = settings.outputFormat ?? (isMixedStream ? 'jsonl' : 'text');
    for (const file of files) this.refuseFormat(file, formatOf(file));
    this.plan = planOutputs(files, {
      ...settings,
      suffixesOf: (file) => suffixesOf(this.writerFor(formatOf(file))),
    });
    const onStdout = settings.delivery === 'stdout' ? inputs.length : inputs.length - files.length;
    this.stream = new DocumentStream(streams.stdout, { hasHeads: onStdout > 1 });
  }

  /** Cleans one input, from opening it to putting its outputs in place. */
  async clean(input: Input): Promise<void> {
    this.streams.signal?.throwIfAborted();
    let target: Target | undefined;
    try {
      const { format, chunks } = await openInput(input, { ...this.settings, ...this.streams });
      this.refuseFormat(input, format);
      const writer = this.writerFor(format);
      target = this.targetFor(input, writer);
      await this.process({ input, format, chunks, writer, target });
    } catch (cause) {
      await target?.abandon();
      if (!isOwnFault(cause)) throw cause;
      if (cause instanceof NoPagesError) this.observer.passedOver(cause);
      else this.observer.failure(cause);
    }
  }

  private async process({ input, format, chunks, writer, target }: OpenJob): Promise<void> {
    const { cleaning, reading } = this.settings;
    const job = { input, target, observer: this.observer };
    if (format === 'json' || format === 'jsonl') {
      const read = readDocuments(format, chunks, { ...reading, input: input.name });
      const isUnsure = format === 'json' && input.kind === 'file' && input.isFromFolder === true;
      const items = isUnsure ? unlessNoPages(read, input.name) : read;
      await cleanDocuments({ ...job, items, writer, options: cleaning });
    } else {
      await cleanText({ ...job, bytes: await readAll(chunks), options: { ...cleaning, format } });
    }
  }

  private writerFor(format: InputFormat): Writer {
    const { outputFormat, title } = this.settings;
    return createWriter(holdsDocuments(format) ? (outputFormat ?? 'jsonl') : this.formatForText, { title });
  }

  private targetFor(input: Input, writer: Writer): Target {
    const { delivery } = this.settings;
    const stem = input.kind === 'file' ? this.plan.get(input) : undefined;
    if (delivery === 'nowhere') {
      return new NoTarget(stem === undefined ? [] : suffixesOf(writer).map((suffix) => stem + suffix));
    }
    return stem === undefined || delivery === 'stdout'
      ? new StreamTarget(writer, input.name, this.stream)
      : new FileTarget(writer, stem);
  }

  private refuseFormat(input: Input, format: InputFormat): void {
    const { outputFormat } = this.settings;
    if (outputFormat === undefined) return;
    const isForOne = outputFormat !== 'jsonl' && outputFormat !== 'attributes';
    if (format === 'jsonl' && isForOne) throw new FormatClashError(input.name, outputFormat);
    if (outputFormat === 'attributes' && !holdsDocuments(format)) throw new NoAttributesError(input.name);
  }
}

/** True for what concerns one input alone. */
function isOwnFault(cause: unknown): cause is InputError | OutputError {
  if (cause instanceof DeadStreamError) return false;
  return cause instanceof InputError || cause instanceof OutputError;
}
