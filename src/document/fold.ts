import { isInvisible, isWhite } from './characters.js';

/** The text with runs of white space made one space, invisible units taken out and no white space at its ends. */
export function foldWhite(text: string): string {
  if (isFolded(text)) return text;
  const parts: string[] = [];
  let from = -1;
  let spaced = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (!isWhite(unit)) {
      if (from < 0) {
        if (spaced && parts.length > 0) parts.push(' ');
        from = at;
        spaced = false;
      }
      continue;
    }
    if (from >= 0) {
      parts.push(text.slice(from, at));
      from = -1;
    }
    if (!isInvisible(unit)) spaced = true;
  }
  if (from >= 0) parts.push(text.slice(from));
  return parts.join('');
}

/** White space other than single spaces, and invisible units: what has to be folded. */
const UNFOLDED = /^ | $| {2}|[^\S ]|[\p{Cc}\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e]/u;

/** The common case, in which nothing has to be copied. */
function isFolded(text: string): boolean {
  return !UNFOLDED.test(text);
}
