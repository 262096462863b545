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
 * Cleans an input that may hold many documents. One line out for each item, in their order; where the writer has no form
 * for what could not be read, the input has to be a single document.
 */
export async function cleanDocuments(job: DocumentsJob): Promise<void> {
  const { input, target, observer, writer } = job;
  const counts = new LineTally();
  let documents = 0;
  let failed = 0;
  const items = writer.renderFault === undefined ? onlyOne(job.items, input.name) : job.items;
  for await (const item of items) {
    const result = 'error' in item ? item : judgeItem(item, job);
    if ('error' in result) {
      if (writer.renderFault === undefined) throw result.error;
      failed++;
      observer.failure(result.error);
      await target.putLine(writer.renderFault(result));
    } else {
      documents++;
      counts.add(countLines(result));
      observer.document(reportOf(nameOf(input, item), result, 'error' in item ? [] : (item.notes ?? [])));
      await target.put(result);
    }
  }
  const outputs = await target.finish();
  const kind = writer.renderFault === undefined ? 'document' : 'documents';
  observer.input({ name: input.name, kind, documents, failed, counts, outputs });
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

function judgeItem(item: ReadDocument, { input, options }: DocumentsJob): Analysis | DocumentFault {
  const { line, place, text, format, id, url, known, site: field } = item;
  const passed = { ...(id !== undefined && { id }), ...(url !== undefined && { url }) };
  try {
    const source = input.kind === 'file' ? { path: input.name } : {};
    const all: CleanOptions = { ...options, ...passed, ...(known && { known }), format, source };
    return judge(text, withSite(all, { url, path: source.path, field, isWholeFile: place === '' }), input.name);
  } catch (cause) {
    if (!(cause instanceof InputError)) throw cause;
    const { code, message, hint } = cause;
    return faultAt({ input: input.name, line, place }, { code, message, hint }, passed);
  }
}

/** The input, and behind a colon the line on which the document begins, where it is not all that the input holds. */
function nameOf({ name }: Input, { line, place }: ReadItem): string {
  return place === '' ? name : `${name}:${line}`;
}

function reportOf(name: string, analysis: Analysis, notes: readonly string[]): Parameters<Observer['document']>[0] {
  const { confidence } = analysis.record;
  return { name, counts: countLines(analysis), confidence, layout: analysis.document.layout, notes };
}
