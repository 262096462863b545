/** What a word is, as bits. */
export const NUMBER = 1;
export const CAPITAL = 2;
export const ALL_CAPITALS = 4;
export const SINGLE_CHARACTER = 8;
/** Four letters or more, or a character of a spaceless script: may carry a topic. */
export const LONG = 16;
