/**
 * Words and paragraphs of the body. A word is a run of letters and digits; an apostrophe, hyphen, full stop or comma
 * between two of them does not end it ("don't", "well-known", "3.5"). Chinese, Japanese, Thai, Lao, Khmer and Burmese
 * are written without spaces: there each letter counts as a word, which is coarse, but the same on every machine.
 */
export interface Counts {
  readonly wordCount: number;
  readonly paragraphCount: number;
}

/** Read code point by code point, once: no word breaker of the platform, whose dictionaries differ by version. */
export function countWords(text: string): number {
  let count = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    let code = text.charCodeAt(at);
    if (code >= 0xd800 && code <= 0xdbff) {
      code = text.codePointAt(at)!;
      if (code > 0xffff) at++;
    }
    const kind = kindOf(code);
    if (kind === WORD_LETTER_KIND) {
      if (!inWord) count++;
      inWord = true;
    } else if (kind === SPACELESS_KIND) {
      count++;
      inWord = false;
    } else if (!inWord || !joins(code) || kindOf(text.codePointAt(at + 1) ?? 0) !== WORD_LETTER_KIND) {
      inWord = false;
    }
  }
  return count;
}

const OTHER_KIND = 1;
const WORD_LETTER_KIND = 2;
const SPACELESS_KIND = 3;
/** Kinds of the characters that were met so far; 0 for those that were not. */
const kinds = new Uint8Array(0x10000);

function kindOf(code: number): number {
  if (code > 0xffff) return classify(code);
  return (kinds[code] ||= classify(code));
}

function classify(code: number): number {
  if (isSpacelessLetter(code)) return SPACELESS_KIND;
  return isWordLetter(code) ? WORD_LETTER_KIND : OTHER_KIND;
}

/** Paragraphs are parted by blank lines. */
export function countParagraphs(text: string): number {
  let count = 0;
  let inParagraph = false;
  for (const line of text.split('\n')) {
    const isBlank = line.trim() === '';
    if (!isBlank && !inParagraph) count++;
    inParagraph = !isBlank;
  }
  return count;
}

export function counts(text: string): Counts {
  return { wordCount: countWords(text), paragraphCount: countParagraphs(text) };
}

/** First and last code point of the scripts written without spaces; letters and digits of them, not their punctuation. */
const SPACELESS_RANGES: readonly (readonly [number, number])[] = [
  [0x0e01, 0x0e30],
  [0x0e32, 0x0e33],
  [0x0e40, 0x0e46],
  [0x0e81, 0x0eb0],
  [0x0ec0, 0x0ec6],
  [0x1000, 0x102a],
  [0x1780, 0x17b3],
  [0x3005, 0x3007],
  [0x3041, 0x3096],
  [0x309d, 0x309f],
  [0x30a1, 0x30fa],
  [0x30fc, 0x30ff],
  [0x3105, 0x312f],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
  [0xff66, 0xff9d],
  [0x20000, 0x3134f],
];

function isSpacelessLetter(code: number): boolean {
  return code >= 0x0e01 && SPACELESS_RANGES.some(([first, last]) => code >= first && code <= last);
}

const WORD_LETTER = /[\p{L}\p{M}\p{N}]/u;

function isWordLetter(code: number): boolean {
  if (code < 0x80) {
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
  }
  return !isSpacelessLetter(code) && WORD_LETTER.test(String.fromCodePoint(code));
}

/** Apostrophes, hyphens, full stop and comma. */
function joins(code: number): boolean {
  return (
    code === 0x27 ||
    code === 0x2019 ||
    code === 0x2d ||
    code === 0x2010 ||
    code === 0x2011 ||
    code === 0x2e ||
    code === 0x2c
  );
}
