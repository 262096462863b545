import { LOWER, unitClass } from '../document/characters.js';
import { SEPARATOR } from '../measure/marks.js';
import type { Tokens } from '../measure/tokens.js';
import { readCaption } from './caption-credit.js';
import type { MetadataContext } from './context.js';
import type { PageWords } from './page-words.js';
import { isPersonName } from './person-name.js';
import { agencyCredit, mayEndInAgency } from './photo-credit.js';
import { firstName } from './plain-credit.js';
import { hasWords, isSignedPicture, SENTENCE_END } from './sure-credit.js';

/** Units of a caption that a name behind its last sentence tells. */
const LONGEST_SIGNED = 400;
const BRACKET = ')'.charCodeAt(0);
const SQUARE_BRACKET = ']'.charCodeAt(0);
/** "NOAA", "WeatherWatch": one word with several capitals. */
const ORGANISATION = /^\p{Lu}[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*$/u;

/** What ends a line behind which no name stands. */
const CLOSING: ReadonlySet<number> = new Set([...'.!?:;,…"”'].map((mark) => mark.charCodeAt(0)));

/** Whether a line goes on behind a sentence, and nothing ends it; told by its marks and its last word alone. */
export function mayHaveNameBehind({ lines, tokens }: MetadataContext, index: number): boolean {
  const { units, unitStart, tally } = tokens;
  if (tally.sentences[index] === 0) return false;
  const last = units[unitStart[index + 1]! - 1]!;
  if (CLOSING.has(last)) return false;
  // Names end in a capitalised word, but where an agency or a bracket follows on them.
  if (last === BRACKET || last === SQUARE_BRACKET || !endsInSmallWord(tokens, index)) return true;
  return mayEndInAgency(tokens, index) || ((tally.marks[index]! & SEPARATOR) !== 0 && lines[index]!.text.includes('/'));
}

function endsInSmallWord({ units, unitStart, at, lineStart }: Tokens, line: number): boolean {
  const word = lineStart[line + 1]! - 1;
  return word >= lineStart[line]! && (unitClass(units[unitStart[line]! + at[word]!]!) & LOWER) !== 0;
}

/** A sentence, and behind it names that nothing ends. */
export function hasNameBehind({ lines }: MetadataContext, index: number, { language }: PageWords): boolean {
  const { text } = lines[index]!;
  const { text: head, credit } = readCaption(text, language.credit);
  if (credit === undefined || !hasWords(head) || !SENTENCE_END.test(head)) return false;
  return isPersonName(firstName(credit)) || ORGANISATION.test(credit) || agencyCredit(credit) !== undefined;
}

/** Whether the name behind a line's last sentence is surely a picture's. */
export function isSigned(context: MetadataContext, index: number, { language }: PageWords): boolean {
  const { text } = context.lines[index]!;
  return text.length <= LONGEST_SIGNED && mayHaveNameBehind(context, index) && isSignedPicture(text, language.credit);
}
