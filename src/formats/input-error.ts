import type { InputErrorCode, InputProblem } from '../input-problem.js';

export type { InputErrorCode, InputProblem };

/** An input that cannot be cleaned. One such input never stops the others. */
export class InputError extends Error {
  readonly code: InputErrorCode;
  /** The input as the user knows it: its path, or `standard input`. */
  readonly input: string;
  readonly hint: string;

  constructor(input: string, problem: InputProblem) {
    super(problem.line === undefined ? problem.message : `${problem.message} (line ${problem.line})`);
    this.name = 'InputError';
    this.input = input;
    this.code = problem.code;
    this.hint = problem.hint;
  }
}

/** What stands in the output for a document that could not be read. */
export function errorBody({ code, message, hint }: InputError): {
  readonly code: InputErrorCode;
  readonly message: string;
} {
  return { code, message: `${message}; ${hint}` };
}

/** Turns what the file system said about `input` into an InputError with advice. */
export function readFailure(input: string, cause: unknown): InputError {
  switch (errorCode(cause)) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
      // What stands in a name for bytes that are no UTF-8 names another file.
      if (input.includes('\u{fffd}')) {
        return new InputError(input, {
          code: 'not-found',
          message: 'no such file or folder, as far as names in UTF-8 tell',
          hint: 'rename it where its name is in another encoding',
        });
      }
      return new InputError(input, {
        code: 'not-found',
        message: 'no such file or folder',
        hint: 'check the name and the folder it is run in',
      });
    case 'EACCES':
    case 'EPERM':
      return new InputError(input, {
        code: 'no-permission',
        message: 'no permission to read it',
        hint: 'change its permissions or run as a user who may read it',
      });
    case 'EISDIR':
      return new InputError(input, {
        code: 'is-folder',
        message: 'it is a folder',
        hint: 'name a file here',
      });
    default:
      return new InputError(input, {
        code: 'unreadable',
        message: `it cannot be read (${errorCode(cause) ?? String(cause)})`,
        hint: 'see whether other programs can read it',
      });
  }
}

/** The `code` of a Node system error, such as `ENOENT`. */
export function errorCode(cause: unknown): string | undefined {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
}
