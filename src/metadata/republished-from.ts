import type { RepublishedFrom } from '../record.js';
import { aroundEnd } from './around-end.js';
import { categoryAt, textAt } from './around-headline.js';
import type { MetadataContext } from './context.js';
import { WORDS_INSIDE } from './language-words.js';
import type { PageWords } from './page-words.js';
import { monthAt } from './month-names.js';
import { type Word, wordsOf } from './words.js';

const LONGEST_LINE = 250;
const MOST_NAME_WORDS = 8;

/** Words of phrases on the topic which lead to a title, a photographer or a mere source and not to a publisher. */
const OTHER_MATTERS = new Set([
  ...['source', 'sources', 'via', 'tip', 'h', 'files', 'material', 'adapted', 'excerpted', 'courtesy', 'written'],
  ...['produced', 'copyright', 'more', 'link', 'quelle', 'fuente', 'fonte', 'bron', 'źródło'],
]);
/** Phrases that open such a line but are followed by the article's own title. */
const BEFORE_TITLE = new Set(['the post', 'the above article', 'the original article', 'der beitrag', "l'article"]);
/** Words between the phrase and the name. */
const LEADING = new Set([
  ...['at', 'on', 'in', 'by', 'from', 'the', 'here', 'bei', 'auf', 'von', 'im', 'der', 'dem', 'sur', 'dans', 'par'],
  ...['en', 'por', 'su', 'da', 'de', 'op', 'na', 'no', 'le', 'el', 'il', 'website', 'site'],
]);
/** Small words inside a publisher's name. */
const INSIDE = new Set([
  ...['of', 'the', 'for', '&', 'de', 'la', 'le', 'du', 'des', 'der', 'die', 'das', 'and', 'del', 'für'],
]);
const URL = /https?:\/\/[^\s<>()"“”]{3,300}/u;
const DOMAIN = /^(?:[a-z0-9-]{1,60}\.){1,3}[a-z]{2,12}(?=[/\s.,)]|$)/iu;

/** Where the report first stood or goes on: "Continue this report at ...", "This article first appeared in ...". */
export function republishedFrom(context: MetadataContext, words: PageWords): RepublishedFrom | undefined {
  const { furniture, headline, lastKept, digits } = context;
  // A page says this of its article under the headline, or around the article's end.
  for (const index of furniture) {
    const found = index < 0 ? undefined : noteAt(context, index, words);
    if (found !== undefined) return found;
  }
  const [from, to] = aroundEnd(lastKept);
  const first = Math.max((furniture.at(-1) ?? headline) + 1, from, 0);
  for (let index = first; index < Math.min(digits.length, to); index++) {
    const found = noteAt(context, index, words);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What a line says of it. Nearly all are told off by their measured words. */
function noteAt(context: MetadataContext, index: number, words: PageWords): RepublishedFrom | undefined {
  const { republished, republishedInside } = words.language;
  const figures = context.digits[index]!;
  const isInside = republishedInside.mayStandIn(context.tokens, index, figures);
  if (!isInside && !republished.firstWords.mayOpen(context.tokens, index, figures)) return undefined;
  const text = textAt(context, index);
  if (text.length > LONGEST_LINE || categoryAt(context, index) === 'comments') return undefined;
  return isInside || republished.opening(text) !== undefined ? originIn(text, words) : undefined;
}

function originIn(text: string, page: PageWords): RepublishedFrom | undefined {
  const words = wordsOf(text);
  for (let index = 0; index < words.length; index++) {
    const found = page.language.republished.at(words, index);
    if (found === undefined || (index > 0 && found.length < WORDS_INSIDE) || leadsElsewhere(found.phrase)) continue;
    const rest = afterLeading(text.slice(found.end));
    const url = URL.exec(text)?.[0].replace(/[.,;]+$/u, '');
    const name = nameIn(rest, page) ?? hostOf(url);
    if (name !== undefined) return url === undefined ? { name } : { name, url };
  }
  return undefined;
}

function leadsElsewhere(phrase: string): boolean {
  return BEFORE_TITLE.has(phrase) || wordsOf(phrase).some((word) => OTHER_MATTERS.has(word.text));
}

function afterLeading(text: string): string {
  let rest = text.replace(/^[\s:：,–—-]+/u, '');
  for (let count = 0; count < 3; count++) {
    const [word = ''] = rest.split(' ', 1);
    if (!LEADING.has(word)) break;
    rest = rest.slice(word.length).trimStart();
  }
  return rest.replace(/^["“„«]/u, '');
}

/** The words of the name: up to the first small word, number of a year, month or mark of punctuation. */
function nameIn(rest: string, dates: PageWords): string | undefined {
  const domain = DOMAIN.exec(rest)?.[0];
  if (domain !== undefined) return domain.replace(/^www\./iu, '');
  const [phrase = ''] = rest.split(/[,;:|()<>[\]"“”«»→…]|\.(?:\s|$)|\s[–—-]\s|https?:/u, 1);
  const name: string[] = [];
  for (const word of phrase.trim().split(/\s+/u)) {
    const isCapital = /^[\p{Lu}\p{Lo}]/u.test(word) || /^\p{Nd}{1,3}\p{L}*$/u.test(word);
    if (!isCapital && !(name.length > 0 && INSIDE.has(word))) break;
    if (isDatePart(wordsOf(word), dates)) break;
    name.push(word);
  }
  while (name.length > 0 && INSIDE.has(name.at(-1)!)) name.pop();
  const isName = name.length > 0 && name.length <= MOST_NAME_WORDS && /\p{L}{2}/u.test(name.join(' '));
  return isName ? name.join(' ') : undefined;
}

function isDatePart(words: readonly Word[], dates: PageWords): boolean {
  const [only, other] = words;
  if (only === undefined || other !== undefined) return false;
  return dates.language.weekdays.has(only.text) || monthAt(dates.reader.months, words, 0) !== undefined;
}

function hostOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : DOMAIN.exec(url.replace(/^https?:\/\/(?:www\.)?/u, ''))?.[0];
}
