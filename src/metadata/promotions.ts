import { DIGIT, LETTER, lowerUnit, unitClass } from '../document/characters.js';
import type { Promotion } from '../record.js';
import { categoryAt } from './around-headline.js';
import type { MetadataContext } from './context.js';
import { folded, READ_LIMIT } from './words.js';

/** The site's own promotions: each text once, as it first stood, with all the lines it stood on. */
export function promotions(context: MetadataContext): Promotion[] {
  const { byCategory } = context;
  if (byCategory.of('promotion').length === 0) return [];
  const indexes = byCategory.ofEither('promotion', 'duplicate');
  const marks = new Int32Array(indexes.length);
  for (let at = 0; at < marks.length; at++) marks[at] = openingMark(context, indexes[at]!);
  const alike = new Uint8Array(MARKS);
  const isWanted = new Uint8Array(MARKS);
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at]!;
    if (alike[mark]! < 2) alike[mark]!++;
    if (categoryAt(context, indexes[at]!) === 'promotion') isWanted[mark] = 1;
  }
  const found: Promotion[] = [];
  const byText = new Map<string, Promotion>();
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at]!;
    // Most duplicates are of something else; and most promotions begin as no other line does, and need no folding.
    if (isWanted[mark] === 0) continue;
    const index = indexes[at]!;
    const { text, line } = context.lines[index]!;
    const isPromotion = categoryAt(context, index) === 'promotion';
    // A folded text is cut short; long ones are told apart as they stand.
    const key = alike[mark] === 1 ? undefined : (text.length < READ_LIMIT && folded(text)) || text;
    const known = key === undefined ? undefined : byText.get(key);
    if (known !== undefined) {
      known.count++;
      known.lines.push(line);
    } else if (isPromotion) {
      const promotion = { text, count: 1, lines: [line] };
      found.push(promotion);
      if (key !== undefined) byText.set(key, promotion);
    }
  }
  return found;
}

const MARKS = 1024;
const MARK_LETTERS = 8;
/** No further into a line: a folded text ends there too. */
const MARK_REACH = READ_LIMIT;

/** A number that is the same for all lines whose folded texts are the same, made from their first plain letters. */
function openingMark(context: MetadataContext, index: number): number {
  const { units, unitStart } = context.tokens;
  const from = unitStart[index]!;
  const end = Math.min(unitStart[index + 1]!, from + MARK_REACH);
  let mark = 0;
  let letters = 0;
  for (let at = from; at < end && letters < MARK_LETTERS; at++) {
    const unit = units[at]!;
    if (!(unitClass(unit) & (LETTER | DIGIT))) continue;
    const lower = lowerUnit(unit);
    // What is no plain letter once in lower case may be written in more ways than one.
    if (lower >= 0x80) continue;
    mark = (Math.imul(mark, 31) + lower) | 0;
    letters++;
  }
  return (mark ^ (mark >>> 10)) & (MARKS - 1);
}
