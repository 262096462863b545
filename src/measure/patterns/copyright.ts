const MAX_UNITS = 200;
const MAX_WORDS = 60;
/** The sign at the start or near a year; the word right before one. */
const CLAIM = /^©|©.{0,40}(?:19|20)\d\d|(?:19|20)\d\d\s?©|(?:\(c\)|\bcopyright)\W{0,4}(?:19|20)\d\d/i;

/** True for a line that claims a copyright. */
export function claimsCopyright(text: string, words: number): boolean {
  return words <= MAX_WORDS && CLAIM.test(text.slice(0, MAX_UNITS));
}
