/** One way in which UTF-8 is read wrongly. */
export interface Reading {
  /** The byte that each character was. */
  readonly bytes: ReadonlyMap<string, number>;
  /** Characters that were a lead byte, and those that were a trail byte, as between the brackets of a pattern. */
  readonly leads: string;
  readonly trails: string;
  /** Sequences that stand in no right text, whatever is around them. */
  readonly sure: RegExp;
  /** Sequences that stand in no right text but behind a capital, where the first may be the end of its word. */
  readonly sureOutsideCapitals: RegExp;
  /** How sure it is that a capital and a sign were misread that stand inside a small word. */
  readonly inWord: 'sure' | 'likely';
  /** How sure it is that a small letter and signs were, which stand behind no letter. */
  readonly lowerLead: 'likely' | 'none';
}

/** Characters of windows-1252 from 0x80 to 0x9F. Where it has none, programs leave the control character. */
const WESTERN_HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Characters of windows-1251 from 0x80. */
const CYRILLIC_HIGH =
  'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї' +
  'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя';

/** UTF-8 read as windows-1252 or Latin-1: both at once, since C1 control characters stand in no text. */
export const WESTERN_READING: Reading = reading({
  high: [...WESTERN_HIGH].map((character, at): [string, number] => [character, 0x80 + at]),
  latin1: true,
  // Punctuation (â€™), the euro and the trademark (â‚¬, â„¢), emoji (ðŸ˜€), a byte-order mark.
  sure: /^(?:â[€\u0080][^\n]|â[‚\u0082][^\n]|â„[^\n]|ðŸ[^\n]{2}|\u00f0\u009f[^\n]{2}|ï»¿)/,
  // No-break spaces and signs behind Â. Not quotation marks: somebody may write of the letter.
  sureOutsideCapitals: /^Â[\u00a0£©®°·¢¥§±²³¿¡]$/,
  inWord: 'sure',
  lowerLead: 'likely',
});

/** UTF-8 read as windows-1251. */
export const CYRILLIC_READING: Reading = reading({
  high: [...CYRILLIC_HIGH].map((character, at): [string, number] => [character, 0x80 + at]),
  latin1: false,
  sure: /^(?:вЂ[^\n]|в‚[^\n]|рџ[^\n]{2})/,
  sureOutsideCapitals: /(?!)/,
  inWord: 'likely',
  // "дії" can be read as a Chinese character.
  lowerLead: 'none',
});

/** Finds where a sequence may begin that was read wrongly in one of these ways. */
export function mayBegin(readings: readonly Reading[], flags = ''): RegExp {
  const all = (part: 'leads' | 'trails'): string => readings.map((reading) => reading[part]).join('');
  return new RegExp(`[${all('leads')}](?=[${all('trails')}])`, flags);
}

interface ReadingParts extends Omit<Reading, 'bytes' | 'leads' | 'trails'> {
  /** Characters and their bytes. */
  readonly high: readonly (readonly [string, number])[];
  /** Whether every character up to U+00FF is the byte of its number as well. */
  readonly latin1: boolean;
}

function reading({ high, latin1: hasLatin1, ...rest }: ReadingParts): Reading {
  const bytes = new Map<string, number>(hasLatin1 ? latin1() : []);
  for (const [character, byte] of high) bytes.set(character, byte);
  const between = (first: number, last: number): string =>
    [...bytes]
      .filter(([, byte]) => byte >= first && byte <= last)
      .map(([character]) => escaped(character))
      .join('');
  return { ...rest, bytes, leads: between(0xc2, 0xf4), trails: between(0x80, 0xbf) };
}

function latin1(): [string, number][] {
  return Array.from({ length: 128 }, (_, at) => [String.fromCharCode(0x80 + at), 0x80 + at]);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
