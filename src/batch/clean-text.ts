import { readText } from '../formats/text-reader.js';
import { present } from '../present.js';
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
  /** What the user says that the bytes are in. */
  readonly encoding: string | undefined;
  readonly options: CleanOptions;
  readonly target: Target;
  readonly observer: Observer;
}

/** Cleans an input that is one document. */
export async function cleanText({ input, bytes, encoding, options, target, observer }: TextJob): Promise<void> {
  const { text, source: read } = await readText(bytes, input.name, present({ format: options.format, encoding }));
  const source = { ...(input.kind === 'file' ? { path: input.name } : {}), ...read };
  const analysis = judge(text, withSite({ ...options, source }, { path: source.path, isWholeFile: true }), input.name);
  await target.put(analysis);
  const outputs = await target.finish();
  const { name } = input;
  const counts = countLines(analysis);
  const { confidence } = analysis.record;
  observer.document({ name, counts, confidence, layout: analysis.document.layout });
  observer.input({ name, kind: 'document', documents: 1, failed: 0, skipped: new Map(), counts, outputs });
}
