/** Characters that take two columns of a terminal. */
const WIDE =
  /\p{Emoji_Presentation}|\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Katakana}|\p{sc=Hangul}|[\u3000-\u303f\uff01-\uff60]/u;

/** Cuts `text` to a number of terminal columns, ending in `…` where something was cut. */
export function cutToColumns(text: string, columns: number): string {
  // Whatever its letters, text this short cannot be too wide.
  if (text.length * 2 <= columns) return text;
  const shown: string[] = [];
  let used = 0;
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    const width = WIDE.test(segment) ? 2 : 1;
    if (used + width > columns) return fit(shown, used, columns);
    shown.push(segment);
    used += width;
  }
  return text;
}

/** Takes back what stands where the ellipsis goes. */
function fit(shown: string[], used: number, columns: number): string {
  let left = used;
  while (left + 1 > columns && shown.length > 0) left -= WIDE.test(shown.pop() ?? '') ? 2 : 1;
  return columns > 0 ? `${shown.join('')}…` : '';
}
