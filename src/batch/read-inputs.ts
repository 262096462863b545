import type { Readable } from 'node:stream';
import { InputError } from '../formats/input-error.js';
import { isStream, type InputFormat, type StreamFormat } from '../formats/input-format.js';
import type { ReadDocument, ReadItem } from '../formats/read-document.js';
import { readDocuments } from '../formats/read-documents.js';
import { createWriter } from '../formats/writers.js';
import type { BatchPlan } from './batch-plan.js';
import type { Input } from './input.js';
import type { CleanJob, Rendering } from './job.js';
import { InputHash } from './input-hash.js';
import type { Manifest } from './manifest.js';
import { openInput, type OpenInput } from './open-input.js';
import type { InputRun, ReadEvent } from './read-event.js';
import { readDocument } from './read-stream.js';
import { doneBefore } from './resume.js';
import { originOf, withSite } from './with-site.js';
import { isUnsure, unlessNoPages } from './unless-no-pages.js';

export interface ReadingContext {
  readonly stdin: Readable;
  readonly manifest?: Manifest;
  /** Is told how many bytes were read. */
  readonly onBytes: (bytes: number) => void;
  /** Ends the reading with its reason, even where a read never comes back. */
  readonly signal: AbortSignal;
}

/**
 * Reads the inputs, one after the other. What is wrong with one is an event. Throws only what ends the run: an
 * interruption, a format that cannot be.
 */
export async function* readInputs(
  inputs: readonly Input[],
  plan: BatchPlan,
  context: ReadingContext,
): AsyncGenerator<ReadEvent> {
  for (const input of inputs) {
    context.signal.throwIfAborted();
    yield* readInput(input, plan, context);
  }
}

async function* readInput(input: Input, plan: BatchPlan, context: ReadingContext): AsyncGenerator<ReadEvent> {
  const { manifest } = context;
  if (manifest !== undefined && input.kind === 'file') {
    const entry = await doneBefore(input, { ...context, manifest, plan });
    if (entry !== undefined) {
      yield { kind: 'before', entry };
      return;
    }
  }
  const hash = manifest !== undefined && input.kind === 'file' ? new InputHash(input) : undefined;
  const watch = (chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> =>
    counted(hash === undefined ? chunks : hash.through(chunks), context.onBytes);
  let run: InputRun | undefined;
  let opened: OpenInput | undefined;
  try {
    opened = await openInput(input, { ...plan.settings, ...context, watch });
    const { format, chunks } = opened;
    plan.refuseFormat(input, format);
    const rendering = plan.renderingFor(format);
    const writer = createWriter(rendering.format, rendering);
    const isOne = !isStream(format) || writer.renderFault === undefined;
    run = { input, writer, isOne, isLost: false };
    yield { kind: 'begin', run };
    for await (const event of eventsOf(chunks, format, new Reading(run, plan, rendering))) {
      yield event;
      if (run.isLost) return;
    }
    yield { kind: 'end', run, ...(hash && { sha256: await hash.digest() }) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    yield { kind: 'failed', input, ...(run && { run }), error };
  } finally {
    opened?.close();
  }
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onBytes(chunk.length);
    yield chunk;
  }
}

async function* eventsOf(
  chunks: AsyncIterable<Uint8Array>,
  format: InputFormat,
  reading: Reading,
): AsyncGenerator<ReadEvent> {
  const { encoding, maxDocumentBytes } = reading.plan.settings.reading;
  if (isStream(format)) {
    for await (const item of itemsOf(chunks, format, reading)) yield reading.eventOf(item);
  } else {
    const bytes = await readDocument(chunks, { input: reading.run.input.name, maxBytes: maxDocumentBytes });
    yield reading.whole({ bytes, ...(encoding !== undefined && { encoding }) }, format);
  }
}

function itemsOf(
  chunks: AsyncIterable<Uint8Array>,
  format: StreamFormat,
  { run: { input, writer }, plan }: Reading,
): AsyncIterable<ReadItem> {
  const { name } = input;
  const read = readDocuments(chunks, format, { ...plan.settings.reading, input: name });
  const items = isUnsure(input, format) ? unlessNoPages(read, name) : read;
  // Where the writer has no form for what could not be read, the input has to be a single document.
  return writer.renderFault === undefined ? onlyOne(items, name) : toTheEnd(items);
}

/** Makes events of what is read of one input. */
class Reading {
  constructor(
    readonly run: InputRun,
    readonly plan: BatchPlan,
    private readonly rendering: Rendering,
  ) {}

  /** All of the input is one document. */
  whole(content: CleanJob['content'], format: Exclude<InputFormat, StreamFormat>): ReadEvent {
    const job = this.job(content, { format, source: this.path() }, { place: '' });
    return { kind: 'document', run: this.run, job, place: '', label: '', notes: [] };
  }

  eventOf(item: ReadItem): ReadEvent {
    const { run } = this;
    if ('skipped' in item) return { kind: 'skip', run, what: item.skipped };
    if ('error' in item) return { kind: 'fault', run, fault: item };
    const { place, label, notes = [], text } = item;
    return {
      kind: 'document',
      run,
      job: this.job(text, this.optionsFor(item), item),
      place,
      label,
      notes,
    };
  }

  private optionsFor({ format, id, url, known, source }: ReadDocument): CleanJob['options'] {
    return {
      ...(id !== undefined && { id }),
      ...(url !== undefined && { url }),
      ...(known && { known }),
      format,
      source: { ...this.path(), ...source },
    };
  }

  private job(
    content: CleanJob['content'],
    options: CleanJob['options'],
    item: Parameters<typeof originOf>[1],
  ): CleanJob {
    const { cleaning, delivery, siteFrom } = this.plan.settings;
    const { input } = this.run;
    return {
      input: input.name,
      content,
      options: withSite({ ...cleaning, ...options }, siteFrom, originOf(input, item)),
      ...(delivery !== 'nowhere' && { rendering: this.rendering }),
    };
  }

  private path(): { path?: string } {
    const { input } = this.run;
    return input.kind === 'file' ? { path: input.name } : {};
  }
}

/** The only item. Reads on to the second before it gives the first, so that nothing is written of an input with two. */
async function* onlyOne(items: AsyncIterable<ReadItem>, input: string): AsyncGenerator<ReadItem> {
  let first: ReadItem | undefined;
  for await (const item of items) {
    if (first !== undefined) {
      throw new InputError(input, {
        code: 'many-documents',
        message: 'it holds more than one document, which this format has no place for',
        hint: 'use --format jsonl or leave --format out',
      });
    }
    first = item;
  }
  if (first !== undefined) yield first;
}

/** An input that breaks off is a last fault. One of which nothing could be read throws. */
async function* toTheEnd(items: AsyncIterable<ReadItem>): AsyncGenerator<ReadItem> {
  let any = false;
  try {
    for await (const item of items) {
      any = true;
      yield item;
    }
  } catch (error) {
    if (!any || !(error instanceof InputError)) throw error;
    yield { error };
  }
}
