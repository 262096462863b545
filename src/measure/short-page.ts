import type { HeadlineView } from './headline-clues.js';

/** Pages of no more lines than the first are short, of no fewer than the second are not. */
const SHORT = 30;
const LONG = 50;
/** How much less speaks for the headline of a short page: no title above, no repeats, little text to use its words. */
const LESS_SAID = 3.4;
/** From this lead on over the next likely line a line stands clear of it. */
export const CLEAR_LEAD = 1;
/** What it tells that prose, or a byline or a name and then prose, stands right below the line that a short page opens with. */
const OVER_PROSE = 2.5;
const OVER_BYLINE = 2;
/** A call is no sentence of the text, though the clues take its mark for a full stop. */
const CALLED = 1.8;
const FULL_PROSE = 0.4;
const PROSE_WORDS = 8;
const NAME_WORDS = 4;
/** A page opens with its first line, or with the one below a first line of so few words: the name of a section. */
const KICKER_WORDS = 2;

/** 1 for a page so short that most of what usually tells of a headline is not there, 0 for a usual one. */
function shortness({ lines }: HeadlineView): number {
  return Math.max(0, Math.min(1, (LONG - lines.length) / (LONG - SHORT)));
}

/**
 * By how much less evidence a headline is found on this page: the clues were weighed on pages of hundreds of lines, where
 * a line that most of them are silent about is none.
 */
export function lessSaid(view: HeadlineView): number {
  return shortness(view) * LESS_SAID;
}

/** What speaks for line `i` because a short page opens with it and its text comes at once: a text copied by hand begins so. */
export function opensPage(view: HeadlineView, i: number): number {
  if (i > 1 || (i === 1 && view.counts.words[0] > KICKER_WORDS)) return 0;
  // Below a section's name a line of two or three words is as likely a name.
  if (i === 1 && view.counts.words[1] < NAME_WORDS) return 0;
  const isCall = view.lines[i].text.endsWith('!');
  if (view.bylines[i] || (view.counts.terminal[i] && !view.counts.question[i] && !isCall)) return 0;
  const over = isProse(view, i + 1) ? OVER_PROSE : isByline(view, i + 1) ? OVER_BYLINE : 0;
  return shortness(view) * (over > 0 && isCall ? over + CALLED : over);
}

function isProse({ counts, prose }: HeadlineView, i: number): boolean {
  return i < prose.length && prose[i] >= FULL_PROSE && counts.words[i] >= PROSE_WORDS;
}

/** A byline or date; or a few words, as a name has, and prose below. */
function isByline(view: HeadlineView, i: number): boolean {
  if (i >= view.prose.length) return false;
  return view.bylines[i] === 1 || (view.counts.words[i] <= NAME_WORDS && isProse(view, i + 1));
}
