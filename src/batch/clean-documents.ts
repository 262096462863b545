import type { Analysis } from '../clean.js';
import { InputError } from '../formats/input-error.js';
import { faultAt, type DocumentFault, type ReadDocument, type ReadItem } from '../formats/read-document.js';
import type { Writer } from '../formats/writer.js';
import type { CleanOptions } from '../record.js';
import type { Input } from './input.js';
import { judge } from './judge.js';
import { countLines, LineTally } from './line-counts.js';
import type { Observer } from './observer.js';
import type { Target } from './target.js';
import { withSite } from './with-site.js';

export interface DocumentsJob {
  readonly input: Input;
  /** What was read of the input, one after the other. */
  readonly items: AsyncIterable<ReadItem>;
  readonly writer: Writer;
  readonly options: CleanOptions;
  readonly target: Target;
  readonly observer: Observer;
}

/**
 * Cleans an input that may hold many documents. One line out for each document and each fault, in their order; what is no
 * document is counted. Where the input fails later than at its beginning, what was cleaned by then stays. Where the writer
 * has no form for what could not be read, the input has to be a single document.
 */
export async function cleanDocuments(job: DocumentsJob): Promise<void> {
  const { input, target, observer, writer } = job;
  const isForOne = writer.renderFault === undefined;
  const counts = new LineTally();
  const skipped = new Map<string, number>();
  let documents = 0;
  let failed = 0;
  for await (const item of isForOne ? onlyOne(job.items, input.name) : toTheEnd(job.items)) {
    if ('skipped' in item) {
      skipped.set(item.skipped, (skipped.get(item.skipped) ?? 0) + 1);
      continue;
    }
    const result = 'error' in item ? item : judgeItem(item, job);
    if ('error' in result) {
      if (writer.renderFault === undefined) throw result.error;
      failed++;
      observer.failure(result.error);
      await target.putLine(writer.renderFault(result));
    } else {
      documents++;
      counts.add(countLines(result));
      observer.document(reportOf(input, item as ReadDocument, result));
      await target.put(result);
    }
  }
  const outputs = await target.finish();
  const kind = isForOne ? 'document' : 'documents';
  observer.input({ name: input.name, kind, documents, failed, skipped, counts, outputs });
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

function judgeItem(item: ReadDocument, { input, options }: DocumentsJob): Analysis | DocumentFault {
  const { place, text, format, id, url, known, site: field } = item;
  const passed = { ...(id !== undefined && { id }), ...(url !== undefined && { url }) };
  const source = { ...(input.kind === 'file' && { path: input.name }), ...item.source };
  try {
    const all: CleanOptions = { ...options, ...passed, ...(known && { known }), format, source };
    return judge(text, withSite(all, { url, path: source.path, field, isWholeFile: place === '' }), input.name);
  } catch (cause) {
    if (!(cause instanceof InputError)) throw cause;
    const { code, message, hint } = cause;
    return faultAt({ input: input.name, place }, { code, message, hint }, passed);
  }
}

function reportOf(
  input: Input,
  { label, notes = [] }: ReadDocument,
  analysis: Analysis,
): Parameters<Observer['document']>[0] {
  const name = label === '' ? input.name : `${input.name}:${label}`;
  const { confidence } = analysis.record;
  return { name, counts: countLines(analysis), confidence, layout: analysis.document.layout, notes };
}
