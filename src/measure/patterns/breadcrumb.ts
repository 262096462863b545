import { LETTER, LOWER, unitClass, UPPER } from '../../document/characters.js';

const MARKS = '>›»→';
const SLASH = '/';
const MIN_MARKS = 2;
/** Words of a part; verse is quoted with slashes too, in longer parts. */
const MAX_WORDS = 6;
const MAX_SLASHED_WORDS = 3;
/** The last part may be the headline. */
const MAX_LAST_WORDS = 16;
const MAX_UNITS = 200;

/** True for a path of short capitalised parts: "Home › Sport › Rowing". */
export function isBreadcrumb(text: string): boolean {
  if (text.length > MAX_UNITS) return false;
  let marks = 0;
  let words = 0;
  let slashed = false;
  let atWord = true;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === ' ') {
      atWord = true;
      continue;
    }
    const spaced = at === 0 || text.charAt(at - 1) === ' ' || (at + 1 < text.length && text.charAt(at + 1) === ' ');
    if (spaced && (MARKS.includes(char) || char === SLASH)) {
      if (char === SLASH) slashed = true;
      if (words > (slashed ? MAX_SLASHED_WORDS : MAX_WORDS)) return false;
      if (words > 0) marks++;
      words = 0;
      atWord = true;
      continue;
    }
    if (!atWord) continue;
    atWord = false;
    if (words++ === 0 && isSmall(text.charCodeAt(at))) return false;
  }
  return marks >= MIN_MARKS && words <= (slashed ? MAX_SLASHED_WORDS : MAX_LAST_WORDS);
}

function isSmall(unit: number): boolean {
  const bits = unitClass(unit);
  return (bits & LETTER) !== 0 && (bits & LOWER) !== 0 && (bits & UPPER) === 0;
}
