import { BUTTON } from '../document/stand-in.js';
import type { Page } from '../measure/page.js';
import { PROSE } from '../measure/prose.js';

/** Text browsers set paragraphs in by so many columns, and headings out; other scrapers set in what is nested, headings too. */
const SET_IN = 3;
/** Words of a picture are no more than these. */
const MAX_WORDS = 40;
/** A sentence that stands twice on a line has so many words there. */
const SENTENCE_TWICE = 4;
/** Likelihoods from which such a line stays: one that only looks so, and one that begins with a small letter or says all twice. */
const LOOKS_SO_STAYS = 0.9;
const SURELY_STAYS = 0.97;
/** From no likelihood at all: a sentence that a line says twice, and nothing else. */
const NEVER_STAYS = 2;

/** Lines that look like the words of pictures or buttons. */
export interface BrowserWords {
  /** The likelihood from which such a line stays though it looks so; 0 for other lines. */
  readonly stays: Float32Array;
  /** 1 for the words of pictures. */
  readonly pictures: Uint8Array;
}

/**
 * Text browsers write the words that a page has for a picture as a line among its paragraphs, set in like these, where
 * they set headings out. No other scraper leaves them so, and no trees know them. Most end in no full stop; they begin with
 * a small letter, or stand twice, or right below a paragraph with a blank line behind them. What does end in one and stands
 * twice on its line is never article: 0 of 69 on the pages of the corpus. Pages without set-in prose have none: undefined.
 */
export function browserWords(page: Page): BrowserWords | undefined {
  if (!isSetIn(page)) return undefined;
  const stays = new Float32Array(page.count);
  const pictures = new Uint8Array(page.count);
  for (let i = 0; i < page.count; i++) {
    const line = page.document.lines[i];
    if (line.text.startsWith(BUTTON)) stays[i] = page.counts.question[i] ? 0 : LOOKS_SO_STAYS;
    else if (page.counts.terminal[i] && page.counts.words[i] >= SENTENCE_TWICE && isTwice(line.text)) {
      stays[i] = NEVER_STAYS;
      pictures[i] = 1;
    } else if (line.indent === SET_IN) {
      stays[i] = pictureStays(page, i);
      pictures[i] = stays[i] > 0 ? 1 : 0;
    }
  }
  return { stays, pictures };
}

/** The likelihood from which line `i`, set in like prose, stays. */
function pictureStays({ counts, document }: Page, i: number): number {
  const { mark, text, blankBefore } = document.lines[i];
  if (mark !== 'none' || counts.words[i] > MAX_WORDS || counts.terminal[i] || counts.colon[i]) return 0;
  if (counts.smallStart[i] || isTwice(text)) return SURELY_STAYS;
  const isLast = i + 1 === document.lines.length;
  return blankBefore === 0 && !isLast && document.lines[i + 1].blankBefore > 0 ? LOOKS_SO_STAYS : 0;
}

/** Whether most of the page's prose is set in as a text browser does. */
function isSetIn({ document, prose, counts }: Page): boolean {
  let inside = 0;
  let all = 0;
  document.lines.forEach(({ indent }, i) => {
    if (prose[i] < PROSE) return;
    all += counts.words[i];
    if (indent === SET_IN) inside += counts.words[i];
  });
  return inside * 2 > all;
}

/** "North pier North pier": the words of a picture that the page has twice, as for browsers without scripts. */
function isTwice(text: string): boolean {
  const half = (text.length - 1) / 2;
  return half > 0 && text.charCodeAt(half) === 0x20 && text.slice(0, half) === text.slice(half + 1);
}
