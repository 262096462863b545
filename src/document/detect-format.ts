import type { TextFormat } from '../vocabulary.js';
import { looksLikeHtml } from './html/looks-like-html.js';

/** Units looked at: a page shows what it is long before this. */
const SAMPLE = 60_000;
const HEADING = /#{1,6} +\S/y;
const LINK = /\]\((?:https?:|\/|#|mailto:)/g;
const STRONG = /(?:^|[\s[])\*\*[^\s*]/g;
/** What a pattern's line may begin behind. */
const BREAKS = '\n\r\u2028\u2029';
/** More of a kind say no more. */
const ENOUGH = 4;
const HEAD = /^(?:---\r?\n|Title: [^\n]*\r?\n\s*URL Source: )/;

/** The format that was asked for or, with `auto`, the one that the text shows. */
export function settleFormat(text: string, asked: TextFormat | 'auto'): TextFormat {
  return asked === 'auto' ? detectFormat(text) : asked;
}

/** HTML where the text begins as a page does; Markdown where the text shows its syntax more than once or begins as a Markdown document does; else plain text. */
export function detectFormat(text: string): TextFormat {
  const sample = text.slice(0, SAMPLE);
  if (looksLikeHtml(sample)) return 'html';
  if (HEAD.test(sample)) return 'markdown';
  const marks = countHeadings(sample) * 2 + count(sample, '](', LINK) + count(sample, '**', STRONG);
  return marks >= 4 || (marks >= 2 && sample.startsWith('#')) ? 'markdown' : 'text';
}

/** From sign to sign, of which few stand at the beginning of a line: the pattern alone would look at every line. */
function countHeadings(text: string): number {
  let found = 0;
  for (let at = text.indexOf('#'); at >= 0 && found < ENOUGH; at = text.indexOf('#', at + 1)) {
    if (at > 0 && !BREAKS.includes(text.charAt(at - 1))) continue;
    HEADING.lastIndex = at;
    if (HEADING.test(text)) found++;
  }
  return found;
}

/** `sign` stands in all that the pattern matches: without it there is nothing to look for. */
function count(text: string, sign: string, pattern: RegExp): number {
  if (!text.includes(sign)) return 0;
  let found = 0;
  for (const _ of text.matchAll(pattern)) if (++found >= ENOUGH) break;
  return found;
}
