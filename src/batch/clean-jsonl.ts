import { InputError } from '../formats/input-error.js';
import { readJsonl, type JsonlDocument, type JsonlFault } from '../formats/jsonl-reader.js';
import { renderFault } from '../formats/jsonl-writer.js';
import type { Analysis } from '../clean.js';
import type { CleanOptions } from '../record.js';
import type { Input } from './input.js';
import { judge } from './judge.js';
import { countLines, LineTally } from './line-counts.js';
import type { Observer } from './observer.js';
import type { Target } from './target.js';

export interface JsonlJob {
  readonly input: Input;
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly contentField?: string;
  readonly options: CleanOptions;
  readonly target: Target;
  readonly observer: Observer;
}

/** Cleans an input that holds one document a line. One line out for each line in that is not blank, in their order. */
export async function cleanJsonl(job: JsonlJob): Promise<void> {
  const { input, chunks, contentField, target, observer } = job;
  const counts = new LineTally();
  let documents = 0;
  let failed = 0;
  const reading = { input: input.name, ...(contentField === undefined ? {} : { contentField }) };
  for await (const item of readJsonl(chunks, reading)) {
    const result = 'error' in item ? item : judgeItem(item, job);
    if ('error' in result) {
      failed++;
      observer.failure(result.error);
      await target.putLine(renderFault(result));
    } else {
      documents++;
      counts.add(countLines(result));
      observer.document(reportOf(`${input.name}:${item.line}`, result));
      await target.put(result);
    }
  }
  const outputs = await target.finish();
  observer.input({ name: input.name, kind: 'json-lines', documents, failed, counts, outputs });
}

function judgeItem(item: JsonlDocument, { input, options }: JsonlJob): Analysis | JsonlFault {
  const { line, text, ...passed } = item;
  try {
    return judge(text, { ...options, ...passed, source: pathOf(input) }, input.name);
  } catch (cause) {
    if (!(cause instanceof InputError)) throw cause;
    const { code, hint } = cause;
    return {
      ...passed,
      line,
      error: new InputError(input.name, { code, hint, message: `line ${line}: ${cause.message}` }),
    };
  }
}

function pathOf(input: Input): { path?: string } {
  return input.kind === 'file' ? { path: input.name } : {};
}

function reportOf(name: string, analysis: Analysis): Parameters<Observer['document']>[0] {
  const { confidence } = analysis.record;
  return { name, counts: countLines(analysis), confidence, layout: analysis.document.layout };
}
