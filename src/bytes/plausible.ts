/** What no text has that was decoded rightly: control characters, unassigned ones, those of nobody's own. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const NEVER = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u0080-\u009f\ufffd\p{Co}\p{Cn}]/u;

/** A character that is not ASCII with the letters beside it, if any. */
const IN_CONTEXT = /(?<=(\p{L}?))([\u0080-\u{10ffff}])(?=(\p{L}?))/gu;

const LETTER = /\p{L}|\p{M}/u;
const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;
/** What may well stand inside a word, or between two words without a space. */
const JOINS_WORDS = /[’‘ʼ·‧\u00ad\u2010-\u2015…“”„«»‹›\p{M}ªº°–—\u00a0\u3000-\u303f\uff00-\uffef]/u;
const LATIN = /\p{Script=Latin}/u;
const OF_ANOTHER_SCRIPT = /\p{Script=Cyrillic}|\p{Script=Greek}|\p{Script=Hebrew}|\p{Script=Arabic}|\p{Script=Thai}/u;

/** Shares above this are no slips of writers any more. */
const MOST_ODD = 0.03;

/**
 * Whether text looks as if it was decoded with the right encoding: no capital or sign in the middle of a small word, no
 * word of two scripts, no character that texts do not have.
 */
export function isPlausible(text: string): boolean {
  if (NEVER.test(text)) return false;
  let characters = 0;
  let odd = 0;
  for (const [, before = '', character = '', after = ''] of text.matchAll(IN_CONTEXT)) {
    characters++;
    if (isOdd(before, character, after)) odd++;
  }
  return odd <= characters * MOST_ODD;
}

function isOdd(before: string, character: string, after: string): boolean {
  if (!LETTER.test(character)) return before !== '' && after !== '' && !JOINS_WORDS.test(character);
  if (UPPER.test(character) && LOWER.test(before)) return true;
  return [before, after].some(
    (other) =>
      (LATIN.test(character) && OF_ANOTHER_SCRIPT.test(other)) ||
      (LATIN.test(other) && OF_ANOTHER_SCRIPT.test(character)),
  );
}
