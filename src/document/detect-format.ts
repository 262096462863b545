import type { TextFormat } from '../vocabulary.js';
import { looksLikeHtml } from './html/looks-like-html.js';

/** Units looked at: a page shows what it is long before this. */
const SAMPLE = 60_000;
const HEADING = /^#{1,6} +\S/gm;
const LINK = /\]\((?:https?:|\/|#|mailto:)/g;
const STRONG = /(?:^|[\s[])\*\*[^\s*]/g;
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
  const marks = count(sample, '#', HEADING) * 2 + count(sample, '](', LINK) + count(sample, '**', STRONG);
  return marks >= 4 || (marks >= 2 && sample.startsWith('#')) ? 'markdown' : 'text';
}

/** `sign` stands in all that the pattern matches: without it there is nothing to look for. */
function count(text: string, sign: string, pattern: RegExp): number {
  if (!text.includes(sign)) return 0;
  let found = 0;
  for (const _ of text.matchAll(pattern)) if (++found >= 4) break;
  return found;
}
