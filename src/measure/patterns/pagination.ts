import { LONG, NUMBER, SINGLE_CHARACTER, type Tokens } from '../tokens.js';
import { wordHashes } from '../word-hashes.js';

/** Words that stand beside page numbers. */
const WORDS = wordHashes([
  'next previous prev page pages of last first older newer',
  'nächste vorherige weiter zurück seite letzte erste',
  'suivant suivante précédent précédente dernière première',
  'siguiente anterior página última primera próxima pagina successiva precedente ultima',
  'volgende vorige pagina następna poprzednia strona',
  'следующая предыдущая страница вперёд назад sonraki önceki sayfa',
]);
const MIN_NUMBERS = 3;
const MAX_WORDS = 30;
/** Page numbers have at most three digits. */
const MAX_PAGE = 999;
/** Characters of scripts without spaces ("上一页 … 下一页"). */
const MAX_SPACELESS = 8;
const SPACELESS = SINGLE_CHARACTER | LONG;

/** True for a row of page numbers, most of them one greater than the one before: "1 2 3 … 12 Next". */
export function isPagination(text: string, tokens: Tokens, line: number): boolean {
  const from = tokens.lineStart[line];
  const to = tokens.lineStart[line + 1];
  if (to - from > MAX_WORDS) return false;
  let numbers = 0;
  let rising = 0;
  let spaceless = 0;
  let before = -1;
  for (let at = from; at < to; at++) {
    const flags = tokens.flags[at];
    if (!(flags & NUMBER)) {
      if ((flags & SPACELESS) === SPACELESS) spaceless++;
      else if (!WORDS.has(tokens.hash[at])) return false;
      continue;
    }
    const page = parseInt(text.slice(tokens.at[at], tokens.at[at] + 4), 10);
    if (!(page <= MAX_PAGE)) return false;
    numbers++;
    if (page === before + 1) rising++;
    before = page;
  }
  return numbers >= MIN_NUMBERS && rising >= 2 && rising >= (numbers - 1) / 2 && spaceless <= MAX_SPACELESS;
}
