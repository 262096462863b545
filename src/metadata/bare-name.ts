import { textAt } from './around-headline.js';
import type { MetadataContext } from './context.js';
import type { PageWords } from './page-words.js';
import { isPersonName } from './person-name.js';
import { openingOf } from './phrase-opening.js';
import { folded, foldsTo, wordsOf } from './words.js';

/** How far under the headline a line with nothing but a name may stand. */
const LINES = 3;
const LONGEST_LINE = 160;
/** How far from it the line with the date. */
const NEAR = 2;
const DATE_START = 20;
const SEPARATOR = /\s*[|•·\t]\s*|\s[–—/-]\s/u;

/** What may be said of the name's work. Alone such a label may also stand before the name of the one who is asked. */
const LABEL =
  /^(?:interview|text|words|story|report|reporting|reportage|entretien|texte|entrevista|texto|intervista|testo|tekst)\s?:\s/iu;

/**
 * The name on a line that has nothing but a name, or a name and a date, close under the headline; the date may also stand
 * on a line beside it. A text which stands above the headline too is an entry of the menu, however much it looks like a
 * name.
 */
export function bareNameAt(context: MetadataContext, index: number, words: PageWords): string | undefined {
  if (context.headline < 0 || index > context.headline + LINES) return undefined;
  const text = textAt(context, index);
  if (text.length > LONGEST_LINE) return undefined;
  const [date] = words.dates.at(index);
  if (date === undefined && !hasDateBeside(context, index, words)) return undefined;
  const name = nameBefore(text, words, date?.start);
  return name === undefined || standsAbove(context, name) ? undefined : name;
}

/** The name before a bar or a date, where nothing else stands before it. */
function nameBefore(text: string, words: PageWords, dateStart = text.length): string | undefined {
  const [before = ''] = text.slice(0, dateStart).replace(LABEL, '').split(SEPARATOR);
  const name = before.replace(/[\s,–—-]+$/u, '');
  if (!isPersonName(name) || /\p{Lo}/u.test(name)) return undefined;
  if (wordsOf(name).some((word) => words.language.weekdays.has(word.text))) return undefined;
  const isLabel =
    openingOf(name, words.language.published) !== undefined || openingOf(name, words.language.modified) !== undefined;
  return isLabel ? undefined : name;
}

/** A date on a line close below that has no name of its own, or on the line directly above. */
function hasDateBeside(context: MetadataContext, index: number, words: PageWords): boolean {
  if (index - 1 > context.headline && dateStart(context, index - 1, words) !== undefined) return true;
  for (let next = index + 1; next <= index + NEAR; next++) {
    const start = dateStart(context, next, words);
    if (start !== undefined) return nameBefore(textAt(context, next), words, start) === undefined;
  }
  return false;
}

function dateStart(context: MetadataContext, index: number, words: PageWords): number | undefined {
  const text = textAt(context, index);
  if (text.length > LONGEST_LINE) return undefined;
  const [date] = words.dates.at(index);
  return date !== undefined && date.start <= DATE_START ? date.start : undefined;
}

function standsAbove(context: MetadataContext, name: string): boolean {
  const wanted = folded(name);
  for (let index = 0; index < context.headline; index++) {
    const text = textAt(context, index);
    if (text.length <= LONGEST_LINE && foldsTo(text, wanted)) return true;
  }
  return false;
}
