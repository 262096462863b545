/** The command line asks for something that cannot be. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** A word that is not on a closed list. */
export class ChoiceError extends UsageError {
  constructor(
    readonly what: string,
    readonly given: string,
    readonly allowed: readonly string[],
  ) {
    super(`unknown ${what} '${given}'; choose from: ${allowed.join(', ')}`);
    this.name = 'ChoiceError';
  }
}
