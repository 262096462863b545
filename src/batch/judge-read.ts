import type { AnalyseOptions, Analysis } from '../clean.js';
import { InputError } from '../formats/input-error.js';
import type { ReadDocument } from '../formats/read-document.js';
import { judge } from './judge.js';

/** Runs the core on a document that was read, in the form that its field told. */
export function judgeRead({ text, format }: ReadDocument, options: AnalyseOptions, name: string): Analysis {
  if (format !== 'html') return judge(text, { ...options, format }, name);
  // The one place in which a reader's HTML meets the core.
  const hint = 'name a field that holds text or Markdown with --content-field';
  throw new InputError(name, { code: 'html', message: 'its text is HTML, which is not read yet', hint });
}
