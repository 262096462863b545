import { SPACELESS, unitClass } from '../document/characters.js';
import { wordsOf } from './words.js';

/**
 * A test that a line must pass before it is searched for phrases of `leastWords` or more: it holds the longest word of
 * one of them, or, in a script without spaces, the phrase. Far cheaper than to cut the line into words.
 */
export function anchorsOf(phrases: readonly string[], leastWords: number): RegExp {
  const anchors = new Set<string>();
  for (const phrase of phrases) {
    const words = wordsOf(phrase);
    if (words.length < leastWords) continue;
    const longest = words.reduce((best, word) => (word.text.length > best.length ? word.text : best), '');
    const isSpaceless = (unitClass(longest.charCodeAt(0)) & SPACELESS) !== 0;
    anchors.add(isSpaceless ? words.map((word) => word.text).join('') : longest);
  }
  // Letters and digits only: nothing to escape. Without any phrase, nothing passes.
  return anchors.size === 0 ? /$^/ : new RegExp([...anchors].join('|'), 'i');
}
