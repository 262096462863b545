/** Why an input, or one document of it, could not be cleaned. Stable: it stands in JSON Lines error records. */
export type InputErrorCode =
  | 'not-found'
  | 'no-permission'
  | 'no-match'
  | 'no-inputs'
  | 'own-output'
  | 'is-folder'
  | 'unreadable'
  | 'binary'
  | 'empty'
  | 'blank'
  | 'not-utf8'
  | 'not-json'
  | 'not-warc'
  | 'bad-record'
  | 'cut-off'
  | 'damaged'
  | 'no-text'
  | 'no-object'
  | 'no-id'
  | 'many-documents'
  | 'wrong-type'
  | 'too-long'
  | 'not-learned'
  | 'internal';

/** What is wrong and what to do about it. `hint` continues the message after a semicolon. */
export interface InputProblem {
  readonly code: InputErrorCode;
  readonly message: string;
  readonly hint: string;
  /** Line of the input at which it was found, where nothing else tells the place. */
  readonly line?: number;
}

/** The problem of bytes that are no text. `where` is where the NUL was found: `at offset 4`. */
export function binaryAt(where: string): InputProblem {
  return {
    code: 'binary',
    message: `it is a binary file (NUL byte ${where})`,
    hint: 'give text, Markdown, HTML, JSON, WARC or WET',
  };
}

/** The problem of bytes that are not in the encoding that they were taken to be in: by --encoding, or by their own sight. */
export function notIn(encoding: string, isAsked: boolean): InputProblem {
  const is = `it is not valid in ${encoding}`;
  return isAsked
    ? {
        code: 'not-utf8',
        message: `${is}, which --encoding names`,
        hint: 'leave --encoding out, or name another one',
      }
    : {
        code: 'not-utf8',
        message: `${is}, as the rest of the input is`,
        hint: 'name what it is in with --encoding, or convert it to UTF-8 first',
      };
}

/** The problem of bytes that are not in the encoding that they themselves say: `sign` is what says it. */
export function notAsSaid(encoding: string, sign: string): InputProblem {
  return {
    code: 'not-utf8',
    message: `${sign} says ${encoding}, but it is not valid in that encoding`,
    hint: 'convert it to UTF-8 first, for instance with iconv',
  };
}

/** The problem of a text without anything in it; undefined where there is something. `what` is the text: `it`, `"body"`. */
export function nothingIn(text: string, what: string): InputProblem | undefined {
  if (text === '') return emptyInput(`${what} is empty`);
  if (text.trim() !== '') return undefined;
  return { ...emptyInput(`${what} holds only white space`), code: 'blank' };
}

/** The problem of an input in which there is nothing; `message` says so. */
export function emptyInput(message: string): InputProblem {
  return { code: 'empty', message, hint: 'there is nothing to clean' };
}
