import type { Readable } from 'node:stream';
import type { Input } from '../batch/input.js';
import { judge } from '../batch/judge.js';
import { openInput } from '../batch/open-input.js';
import { readDocument } from '../batch/read-stream.js';
import type { CompressionChoice } from '../bytes/compression.js';
import type { AnalyseOptions } from '../clean.js';
import { InputError } from '../formats/input-error.js';
import { isStream, type InputFormat } from '../formats/input-format.js';
import { readDocuments, type DocumentsOptions } from '../formats/read-documents.js';
import { readText } from '../formats/text-reader.js';
import { siteOfOrigin } from '../templates/site-name.js';
import type { LearnSettings } from '../templates/template-file.js';
import { traceOf } from '../templates/trace.js';
import type { RecordStore } from './record-store.js';

export interface LearnJob {
  readonly inputs: readonly Input[];
  readonly settings: LearnSettings;
  readonly inputFormat: InputFormat;
  readonly compression: CompressionChoice;
  /** How documents are found in the bytes. */
  readonly reading: Omit<DocumentsOptions, 'input'>;
  readonly stdin: Readable;
  readonly signal?: AbortSignal;
}

/** Is told what happens. */
export interface LearnObserver {
  /** A document that was learned from, or left out because nothing tells its site. */
  document(hasSite: boolean): void;
  failure(error: InputError): void;
}

/** A document to learn from. */
interface Lesson {
  readonly name: string;
  readonly text: string;
  readonly options: AnalyseOptions;
  readonly field?: string | undefined;
  readonly isWholeFile: boolean;
}

/** Reads all documents of the inputs and adds what is kept of them to the store. A bad one is told and left out. */
export async function learnDocuments(job: LearnJob, store: RecordStore, observer: LearnObserver): Promise<void> {
  for (const input of job.inputs) {
    job.signal?.throwIfAborted();
    try {
      for await (const lesson of lessonsOf(input, job)) {
        if (lesson instanceof InputError) observer.failure(lesson);
        else await learnOne(lesson, input, job.settings, store, observer);
      }
    } catch (cause) {
      if (!(cause instanceof InputError)) throw cause;
      observer.failure(cause);
    }
  }
}

async function* lessonsOf(input: Input, job: LearnJob): AsyncGenerator<Lesson | InputError> {
  const { format, chunks } = await openInput(input, job);
  const { reading } = job;
  if (!isStream(format)) {
    const bytes = await readDocument(chunks, { input: input.name, maxBytes: reading.maxDocumentBytes });
    const { text } = await readText(bytes, input.name, { ...reading, format });
    yield { name: input.name, text, options: { format }, isWholeFile: true };
    return;
  }
  for await (const item of readDocuments(chunks, format, { ...reading, input: input.name })) {
    if ('skipped' in item) continue;
    if ('error' in item) {
      yield item.error;
      continue;
    }
    const { text, format, url, known, site, place, label } = item;
    const options = { format, ...(url !== undefined && { url }), ...(known && { known }) };
    const name = label === '' ? input.name : `${input.name}:${label}`;
    yield { name, text, options, field: site, isWholeFile: place === '' };
  }
}

async function learnOne(
  { name, text, options, field, isWholeFile }: Lesson,
  input: Input,
  { siteFrom }: LearnSettings,
  store: RecordStore,
  observer: LearnObserver,
): Promise<void> {
  try {
    const analysis = judge(text, options, name);
    const path = input.kind === 'file' ? input.name : undefined;
    const { url } = analysis.record;
    const site = siteOfOrigin(siteFrom, { url, path, field, isWholeFile });
    if (site !== undefined) await store.add(site, traceOf(analysis));
    observer.document(site !== undefined);
  } catch (cause) {
    if (!(cause instanceof InputError)) throw cause;
    observer.failure(cause);
  }
}
