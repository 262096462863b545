/** A name of the kind may begin with the word, as bits; lines without such a word need no second look. */
export const NETWORK_HINT = 1;
export const CREDIT_HINT = 2;
export const SCRIPT_HINT = 4;
export const HINTS = NETWORK_HINT | CREDIT_HINT | SCRIPT_HINT;
