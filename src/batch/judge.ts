import { analyse, type AnalyseOptions, type Analysis } from '../clean.js';
import type { StreamDocument } from '../formats/documents.js';
import { InputError } from '../formats/input-error.js';
import { tooManyLines } from '../formats/limits.js';

/** Runs the core on one document. Whatever goes wrong there is the failure of that document alone. */
export function judge(
  text: string,
  { format, ...options }: Omit<AnalyseOptions, 'format'> & Pick<StreamDocument, 'format'>,
  name: string,
): Analysis {
  // The one place that hands HTML on: to go when the core takes it.
  if (format === 'html') {
    const hint = 'give the text of its pages, as WET files have it';
    throw new InputError(name, { code: 'not-yet', message: 'HTML is not read yet', hint });
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
