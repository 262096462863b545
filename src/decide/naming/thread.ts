import type { Page } from '../../measure/page.js';

/** Words of the longest line that names who speaks, and of the longest that says when. */
const NAME_WORDS = 5;
const DATE_WORDS = 10;

/** A date and a counter of comments on one line, where no thread is: "12 May 2021, no comments" below a teaser's title. */
export function countsComments({ counts, dated, near }: Page, i: number): boolean {
  return dated[i] === 1 && counts.words[i] <= DATE_WORDS && near.commentMarks[i] === 0;
}

/** A name and a colon above a date: "Ada says:", "12 May 2021 at 14:10". */
export function opensComment({ count, counts, dated }: Page, i: number): boolean {
  if (!counts.colon[i] || counts.words[i] > NAME_WORDS || i + 1 >= count) return false;
  return dated[i + 1] === 1 && counts.words[i + 1] <= DATE_WORDS;
}
