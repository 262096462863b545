import type { AnalyseOptions, Analysis } from '../clean.js';
import type { ReadDocument } from '../formats/read-document.js';
import { judge } from './judge.js';

/** Runs the core on a document that was read, in the form that its field told. */
export function judgeRead({ text, format }: ReadDocument, options: AnalyseOptions, name: string): Analysis {
  return judge(text, { ...options, format }, name);
}
