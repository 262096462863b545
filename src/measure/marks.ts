/** What a mark (neither letter, digit nor white space) may be part of, as bits. */
export const COMMA = 1;
export const QUOTE = 2;
export const SEPARATOR = 4;
/** Stands behind the mark that ends a sentence. */
export const CLOSER = 8;
/** Without one of these a line holds no price, no claim of copyright, no field of a form, no code. */
export const CURRENCY = 16;
export const COPYRIGHT = 32;
export const FIELD = 64;
export const CODE = 128;
/** Between two letters or digits, one of these does not end a word for whoever counts words: "don't", "well-known". */
export const JOINER = 256;
export const JOINERS = "'’-‐‑.,";

const kinds = new Uint16Array(65536);

function name(marks: string, kind: number): void {
  for (const mark of marks) kinds[mark.charCodeAt(0)] |= kind;
}

name(',،，、;；', COMMA);
name('"“”„«»‹›「」『』‘', QUOTE);
name('|>›»•·/\\‹«→–—-:', SEPARATOR);
name('"”’\'»)]』」*_', CLOSER);
name('$€£¥₹₽', CURRENCY);
name('©', COPYRIGHT);
name('_([', FIELD);
name('{}<>=_[@();', CODE);
name(JOINERS, JOINER);

/** Bits of each UTF-16 unit; 0 where it is no mark that is asked for. */
export const MARK_KINDS: Readonly<Uint16Array> = kinds;
