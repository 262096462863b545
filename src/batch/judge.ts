import { analyse, type AnalyseOptions, type Analysis } from '../clean.js';
import { InputError, type InputProblem } from '../formats/input-error.js';
import { tooManyLines } from '../formats/limits.js';

/** Runs the core on one document. Whatever goes wrong there is the failure of that document alone. */
export function judge(text: string, options: AnalyseOptions, name: string): Analysis {
  const problem = tooManyLines(text, options.format ?? 'auto');
  if (problem !== undefined) throw new InputError(name, problem);
  try {
    return analyse(text, options);
  } catch (cause) {
    throw new InputError(name, internalProblem(cause));
  }
}

/** The problem of a document at which our own code failed. */
export function internalProblem(cause: unknown): InputProblem {
  return {
    code: 'internal',
    message: `it could not be cleaned (${cause instanceof Error ? cause.message : String(cause)})`,
    hint: 'this is a fault of clean-article: please report it with the text',
  };
}
