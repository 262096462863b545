import similarity from 'string-similarity';

/**
 * How alike two short texts are: Dice coefficient of their letter pairs, 0 to 1; case and white space left aside. Texts
 * without words are unlike all others. Quadratic in nothing, but slow: for candidates that something cheaper found.
 */
export function likeness(a: string, b: string): number {
  if (a.trim() === '' || b.trim() === '') return 0;
  return similarity.compareTwoStrings(a.toLowerCase(), b.toLowerCase());
}
