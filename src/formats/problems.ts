import type { InputProblem } from './input-error.js';

/** The problem of bytes that are no text. `where` is where the NUL was found: `at offset 4`. */
export function binaryAt(where: string): InputProblem {
  return {
    code: 'binary',
    message: `it is a binary file (NUL byte ${where})`,
    hint: 'give text, Markdown, HTML, JSON, WARC or WET',
  };
}

/** The problem of bytes that are not in the encoding that the user has named. */
export function notInAsked(encoding: string): InputProblem {
  return {
    code: 'not-utf8',
    message: `it is not valid in ${encoding}, which --encoding names`,
    hint: 'leave --encoding out, or name another one',
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
