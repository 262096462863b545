import type { Analysis } from '../clean.js';
import type { StreamDocument, StreamFault, StreamItem } from '../formats/documents.js';
import { InputError } from '../formats/input-error.js';
import { renderFault } from '../formats/jsonl-writer.js';
import type { CleanOptions } from '../record.js';
import type { Input } from './input.js';
import { judge } from './judge.js';
import { countLines, LineTally } from './line-counts.js';
import type { Observer } from './observer.js';
import type { Target } from './target.js';

export interface DocumentsJob {
  readonly input: Input;
  readonly items: AsyncIterable<StreamItem>;
  readonly options: CleanOptions;
  readonly target: Target;
  readonly observer: Observer;
}

/**
 * Cleans an input that holds many documents. One line out for each document and each fault, in their order; what is no
 * document is counted. Where the input fails later than at its beginning, what was cleaned by then stays.
 */
export async function cleanDocuments(job: DocumentsJob): Promise<void> {
  const { input, target, observer } = job;
  const counts = new LineTally();
  const skipped = new Map<string, number>();
  let documents = 0;
  let failed = 0;
  for await (const item of toTheEnd(job.items)) {
    if ('skipped' in item) {
      skipped.set(item.skipped, (skipped.get(item.skipped) ?? 0) + 1);
      continue;
    }
    const result = 'error' in item ? item : judgeItem(item, job);
    if ('error' in result) {
      failed++;
      observer.failure(result.error);
      await target.putLine(renderFault(result));
    } else {
      documents++;
      counts.add(countLines(result));
      observer.document(reportOf(`${input.name}:${(item as StreamDocument).label}`, result));
      await target.put(result);
    }
  }
  const outputs = await target.finish();
  observer.input({ name: input.name, kind: 'documents', documents, failed, skipped, counts, outputs });
}

/** An input that breaks off is a last fault. One of which nothing could be read throws. */
async function* toTheEnd(items: AsyncIterable<StreamItem>): AsyncGenerator<StreamItem> {
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

function judgeItem(item: StreamDocument, { input, options }: DocumentsJob): Analysis | StreamFault {
  const { place, label: _label, text, format, source, ...passed } = item;
  try {
    return judge(text, { ...options, ...passed, format, source: { ...pathOf(input), ...source } }, input.name);
  } catch (cause) {
    if (!(cause instanceof InputError)) throw cause;
    const { code, hint, message } = cause;
    return { ...passed, error: new InputError(input.name, { code, hint, message: `${place}: ${message}` }) };
  }
}

function pathOf(input: Input): { path?: string } {
  return input.kind === 'file' ? { path: input.name } : {};
}

function reportOf(name: string, analysis: Analysis): Parameters<Observer['document']>[0] {
  const { confidence } = analysis.record;
  return { name, counts: countLines(analysis), confidence, layout: analysis.document.layout };
}
