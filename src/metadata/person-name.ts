import { INSTITUTION_WORDS, ROLE_WORDS, isAgency } from './not-a-person.js';
import { folded } from './words.js';

const LONGEST_NAME = 60;
const MOST_WORDS = 4;

/** Small words inside names. They do not count towards the length of a name. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set([
  ...['de', 'del', 'della', 'di', 'da', 'do', 'dos', 'das', 'du', 'des', 'la', 'le', 'van', 'von', 'der', 'den', 'ter'],
  ...['ten', 'zu', 'zum', 'zur', 'vom', 'al', 'el', 'bin', 'bint', 'ibn', 'ben', 'abu', 'af', 'av', 'st', "'t"],
]);

/** "de" of "Simone de ...", "al-Rashid", "d'Arc": a word of a name in small letters. */
const SMALL_WORD = /^(?:al|el|as|ad|ul|d|l|o)[-'’]\p{Lu}[\p{L}\p{M}'’-]*$/u;
const CAPITALISED = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
const UNCASED = /^\p{Lo}[\p{Lo}\p{M}'’.-]*$/u;
const POSSESSIVE = /['’]s$/iu;
const INITIAL = /^\p{Lu}\.$/u;
const SUFFIX = /^(?:II|III|IV|JR|SR)\.?$/u;

/** True for a word that may be a part of a name by its shape; particles aside. */
export function isNameWord(word: string): boolean {
  if (POSSESSIVE.test(word) || word.length > 30) return false;
  if (!CAPITALISED.test(word) && !SMALL_WORD.test(word) && !UNCASED.test(word)) return false;
  // "FOXBusiness": more than one capital at the beginning, then small letters, is a brand.
  return !/^\p{Lu}{3}\p{L}*\p{Ll}/u.test(word);
}

/**
 * True where the text has the shape of a person's name: two to four capitalised words, particles aside, none of them a
 * word of jobs or institutions. Scripts without capitals pass by the number of words alone.
 */
export function isPersonName(text: string): boolean {
  if (text.length > LONGEST_NAME || /\p{Nd}/u.test(text)) return false;
  const words = text.split(' ');
  const main = words.filter((word) => !NAME_PARTICLES.has(word));
  if (main.length < 2 || main.length > MOST_WORDS || words.at(-1) !== main.at(-1)) return false;
  if (!main.every(isNameWord) || !main.some((word) => /\p{L}{2}/u.test(word))) return false;
  for (const word of main) {
    // "A." is an initial, and no article.
    if (INITIAL.test(word)) continue;
    const plain = word.replace(/[.'’]/g, '').toLowerCase();
    if (ROLE_WORDS.has(plain) || INSTITUTION_WORDS.has(plain)) return false;
  }
  return !mixesCapitals(main) && !isAgency(folded(text));
}

/** "Jane Doe CNN": a word in capitals among others that are not is no part of the name. */
function mixesCapitals(words: readonly string[]): boolean {
  const inCapitals = words.filter((word) => /^\p{Lu}{3,}$/u.test(word) && !SUFFIX.test(word));
  return inCapitals.length > 0 && words.some((word) => /\p{Ll}/u.test(word));
}
