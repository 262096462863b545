import { analyse, type AnalyseOptions, type Analysis } from '../clean.js';
import { InputError } from '../formats/input-error.js';
import { tooManyLines } from '../formats/limits.js';

/** Runs the core on one document. Whatever goes wrong there is the failure of that document alone. */
export function judge(text: string, options: AnalyseOptions, name: string): Analysis {
  const problem = tooManyLines(text);
  if (problem !== undefined) throw new InputError(name, problem);
  try {
    return analyse(text, options);
  } catch (cause) {
    throw new InputError(name, {
      code: 'internal',
      message: `it could not be cleaned (${cause instanceof Error ? cause.message : String(cause)})`,
      hint: 'this is a fault of clean-article: please report it with the text',
    });
  }
}
