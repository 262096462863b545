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

/** The common case, in which nothing has to be copied. */
function isFolded(text: string): boolean {
  let before = 32;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isWhite(unit) && (unit !== 32 || before === 32)) return false;
    before = unit;
  }
  return before !== 32 || text.length === 0;
}
