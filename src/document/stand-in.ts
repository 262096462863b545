/** What a text browser writes where a frame stands, before its address. */
const FRAME = 'IFRAME: ';
/** Where a button stands, before its words if it has any. */
export const BUTTON = '(BUTTON)';
/** File names of pictures: what it writes where a picture has no words of its own. */
const PICTURE = /^\[[^\s[\]]*\.(?:png|jpe?g|gif|svg|webp|avif|bmp)(?:[?#!;_@:][^\s[\]]*)?\]$/i;
/** A name in brackets that is longer is not looked at. */
const LONGEST = 400;

/** Whether the line from `start` on stands for a frame. */
export function isFrame(text: string, start: number): boolean {
  return text.charCodeAt(start) === FRAME.charCodeAt(0) && text.startsWith(FRAME, start);
}

/**
 * Whether the units from `start` to `end` are nothing but what a text browser writes for something without words:
 * buttons, or names of picture files in brackets.
 */
export function standsForOther(text: string, start: number, end: number): boolean {
  const first = text[start];
  if (first !== '(' && first !== '[') return false;
  if (end - start > LONGEST) return false;
  return text
    .slice(start, end)
    .split(/\s+/)
    .every((word) => word === BUTTON || PICTURE.test(word));
}
