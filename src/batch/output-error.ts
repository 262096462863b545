import { errorCode } from '../formats/input-error.js';

/** An output that could not be written. */
export class OutputError extends Error {
  readonly code = 'not-writable';
  /** What could not be written, as the user knows it. */
  readonly output: string;
  readonly hint: string;

  /** `elsewhere`: what else to name. */
  constructor(output: string, cause: unknown, elsewhere = 'another folder with --out-dir') {
    super(`it cannot be written (${errorCode(cause) ?? String(cause)})`, { cause });
    this.name = 'OutputError';
    this.output = output;
    this.hint = adviceFor(cause, elsewhere);
  }
}

/**
 * The one place of a run that takes no more, for another reason than that its reader left: the rest would be lost too. It
 * has an option or an argument of its own, so that --out-dir would not help.
 */
export class DeadStreamError extends OutputError {
  constructor(output: string, cause: unknown) {
    super(output, cause, 'another place for it');
  }
}

/** The reader of our output went away, as `head` does. No fault, but there is no use in going on. */
export class ClosedOutputError extends Error {
  constructor() {
    super('the reader of the output is gone');
    this.name = 'ClosedOutputError';
  }
}

function adviceFor(cause: unknown, elsewhere: string): string {
  switch (errorCode(cause)) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `change the permissions of the folder, or name ${elsewhere}`;
    case 'ENOSPC':
    case 'EDQUOT':
      return 'make room on the disk';
    case 'EEXIST':
    case 'ENOTDIR':
    case 'EISDIR':
      return `something else stands where it would go: move that, or name ${elsewhere}`;
    case 'ENAMETOOLONG':
      return 'shorten the name of the input';
    default:
      return `name ${elsewhere}`;
  }
}
