import { analyse, type AnalyseOptions, type Analysis } from '../clean.js';
import { InputError } from '../formats/input-error.js';
import { tooManyLines } from '../formats/limits.js';
import type { ReadDocument } from '../formats/read-document.js';

/** Runs the core on one document. Whatever goes wrong there is the failure of that document alone. */
export function judge(
  text: string,
  { format, ...options }: Omit<AnalyseOptions, 'format'> & { readonly format?: ReadDocument['format'] },
  name: string,
): Analysis {
  // The one place that hands HTML on: to go when the core takes it.
  if (format === 'html') {
    const hint = 'name a field that holds text or Markdown with --content-field, or give the text as WET files have it';
    throw new InputError(name, { code: 'html', message: 'its text is HTML, which is not read yet', hint });
  }
  const problem = tooManyLines(text);
  if (problem !== undefined) throw new InputError(name, problem);
  try {
    return analyse(text, { ...options, ...(format === undefined ? {} : { format }) });
  } catch (cause) {
    throw new InputError(name, {
      code: 'internal',
      message: `it could not be cleaned (${cause instanceof Error ? cause.message : String(cause)})`,
      hint: 'this is a fault of clean-article: please report it with the text',
    });
  }
}
