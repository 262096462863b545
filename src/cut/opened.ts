import { TERMINAL, unitClass } from '../document/characters.js';
import type { Finder } from './finder.js';
import { asksReader } from './neighbours.js';

/** A colon right behind the phrase, with a closing mark at most. */
const COLON = /^[\])"”]?\s?[:：]/;
/** What is announced behind the colon is no longer, in words; nor has it more characters of a spaceless script. */
const MAX_WORDS = 24;
const MAX_CHARACTERS = 60;
/** The phrase has so many words, unless it opens lines of its kind. */
const WEIGHT = 2;

/** "Read more: Another headline", "Related: …", "Share this: …" behind a sentence, up to the end of the line. */
export const findOpened: Finder = (words, at, end, phrase) => {
  if (at === words.first) return undefined;
  if (phrase === undefined || phrase.to >= end) return undefined;
  if (!words.mayBegin(at) || asksReader(words, at)) return undefined;
  if (phrase.weight < WEIGHT && !(phrase.isOpener && phrase.topic === 'related')) return undefined;
  if (!COLON.test(words.gap(phrase.to))) return undefined;
  const length = words.text.length - words.start(phrase.to);
  if (end - phrase.to > (words.hasCase(at) ? MAX_WORDS : MAX_CHARACTERS) || length > MAX_CHARACTERS * 4)
    return undefined;
  for (let next = phrase.to + 1; next < end; next++) if (endsStatement(words.gap(next))) return undefined;
  // A headline, and not a sentence.
  if (/^[.。]/.test(words.gap(end))) return undefined;
  return { from: at, to: end, category: phrase.topic, signal: `${phrase.topic}-phrase` };
};

/** A full stop between two words; headlines hold question marks, and points in "U.S." */
function endsStatement(gap: string): boolean {
  return gap.length > 1 ? gap.includes('. ') : (unitClass(gap.charCodeAt(0)) & TERMINAL) !== 0 && gap >= '\u3000';
}
