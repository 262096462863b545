/** What kind of character a UTF-16 unit is, as bits; looked up in a table that fills itself. */
export const LETTER = 1;
export const UPPER = 2;
export const LOWER = 4;
export const DIGIT = 8;
/** Scripts written without spaces between words: Han, kana, Thai, Lao, Khmer, Burmese. */
export const SPACELESS = 16;
/** East Asian wide: two columns in a terminal. */
export const WIDE = 32;
/** Ends a sentence: . ! ? … and their kin in other scripts. */
export const TERMINAL = 64;
const KNOWN = 128;

const classes = new Uint8Array(65536);
const lowered = new Uint16Array(65536);
const smallLetters = new Uint16Array(65536);

/**
 * The tables behind `unitClass` and `lowerUnit`, for loops that look at every unit of a page. The class of a unit that
 * nobody has asked for is 0: then ask `unitClass`, which fills both.
 */
export const CLASSES: Readonly<Uint8Array> = classes;
export const LOWERED: Readonly<Uint16Array> = lowered;
/** The same for letters of spaced scripts alone: one look tells that a word goes on, and with what. 0 for all else. */
export const SMALL_LETTERS: Readonly<Uint16Array> = smallLetters;

const TERMINALS = '.!?…。！？｡؟۔।॥።';
const LETTERS = /[\p{L}\p{M}\p{Nl}]/u;
const SPACELESS_SCRIPTS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々]/u;
const WIDE_UNITS = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/;

/** Bits of the unit. A surrogate half counts as a letter of a spaceless script only in its leading half (rare Han). */
export function unitClass(unit: number): number {
  return classes[unit] || classify(unit);
}

/** The unit in lower case, where that is a single unit; else the unit itself. */
export function lowerUnit(unit: number): number {
  if (unit < 128) return unit >= 65 && unit <= 90 ? unit + 32 : unit;
  if (!classes[unit]) classify(unit);
  return lowered[unit] ?? unit;
}

/** White space in a line, no-break spaces and invisible units (zero width, soft hyphen, BOM) among it. */
export function isWhite(unit: number): boolean {
  if (unit <= 32) return true;
  if (unit < 0xa0) return unit === 0x85;
  return (
    unit === 0xa0 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x3000 ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x1680 ||
    isInvisible(unit)
  );
}

/** Takes no room: soft hyphen, zero-width space and joiners' kin, word joiner, byte-order mark, bidi marks. */
export function isInvisible(unit: number): boolean {
  return (
    unit === 0xad ||
    unit === 0x200b ||
    unit === 0x2060 ||
    unit === 0xfeff ||
    unit === 0x200e ||
    unit === 0x200f ||
    (unit >= 0x202a && unit <= 0x202e)
  );
}

function classify(unit: number): number {
  const char = String.fromCharCode(unit);
  const lower = char.toLowerCase();
  const upper = char.toUpperCase();
  let bits = KNOWN;
  if (unit >= 48 && unit <= 57) bits |= DIGIT;
  else if (/\p{Nd}/u.test(char)) bits |= DIGIT;
  else if (LETTERS.test(char)) {
    bits |= LETTER;
    if (lower !== char) bits |= UPPER;
    else if (upper !== char) bits |= LOWER;
    if (SPACELESS_SCRIPTS.test(char)) bits |= SPACELESS;
  }
  if (WIDE_UNITS.test(char)) bits |= WIDE;
  if (TERMINALS.includes(char)) bits |= TERMINAL;
  classes[unit] = bits;
  // Capitals whose small letter is two units, such as the Turkish dotted I, go by the first of them.
  lowered[unit] = lower.charCodeAt(0);
  if (bits & LETTER && !(bits & SPACELESS)) smallLetters[unit] = lowered[unit];
  return bits;
}
