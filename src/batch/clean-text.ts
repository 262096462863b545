import { readText } from '../formats/text-reader.js';
import type { CleanOptions } from '../record.js';
import type { Input } from './input.js';
import { judge } from './judge.js';
import { countLines } from './line-counts.js';
import type { Observer } from './observer.js';
import type { Target } from './target.js';
import { withSite } from './with-site.js';

export interface TextJob {
  readonly input: Input;
  readonly bytes: Uint8Array;
  readonly options: CleanOptions;
  readonly target: Target;
  readonly observer: Observer;
}

/** Cleans an input that is one document. */
export async function cleanText({ input, bytes, options, target, observer }: TextJob): Promise<void> {
  const { text, ...read } = readText(bytes, input.name);
  const source = { ...(input.kind === 'file' ? { path: input.name } : {}), ...read };
  const analysis = judge(text, withSite({ ...options, source }, { path: source.path, isWholeFile: true }), input.name);
  await target.put(analysis);
  const outputs = await target.finish();
  const { name } = input;
  const counts = countLines(analysis);
  const { confidence } = analysis.record;
  observer.document({ name, counts, confidence, layout: analysis.document.layout });
  observer.input({ name, kind: 'document', documents: 1, failed: 0, counts, outputs });
}
