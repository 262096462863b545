import type { Page } from '../measure/page.js';
import { page, STORY } from './example.js';
import { BYLINE_REACH } from './line-sets.js';
import type { Signal } from './signal.js';

const MIN_WORDS = 2;
const MAX_WORDS = 4;
/** Points of initials, hyphens, apostrophes. */
const MAX_SYMBOLS = 3;

function isName({ counts, phrases }: Page, i: number): boolean {
  const words = counts.words[i];
  return (
    words >= MIN_WORDS &&
    words <= MAX_WORDS &&
    counts.capitals[i] === words &&
    counts.symbols[i] <= MAX_SYMBOLS &&
    counts.terminal[i] + counts.colon[i] + counts.commas[i] + counts.separators[i] === 0 &&
    phrases.covered[i] < 0.5
  );
}

function isBelow(distance: number, { headline }: Page): boolean {
  return headline.line >= 0 && distance > 0 && distance <= BYLINE_REACH;
}

export const nameLine: Signal = {
  name: 'name-line',
  about: 'Two to four capitalised words and nothing else, within six lines below the headline.',
  category: 'byline',
  categoryWeight: 0.6,
  fires: [
    page(
      'Marsh End says goodbye to its ferry | The Tideline',
      STORY.headline,
      '» Ottoline Brandt',
      STORY.first,
      STORY.second,
    ),
    page(
      'Marsh End says goodbye to its ferry | The Tideline',
      STORY.headline,
      '12 March 2024',
      '» Noor Van Lind',
      STORY.first,
      STORY.second,
    ),
  ],
  leaves: [
    page(
      'Marsh End says goodbye to its ferry | The Tideline',
      STORY.headline,
      '» How it was done',
      STORY.first,
      STORY.second,
    ),
    page(
      'Marsh End says goodbye to its ferry | The Tideline',
      STORY.headline,
      STORY.first,
      STORY.second,
      STORY.third,
      STORY.fourth,
      STORY.comment,
      STORY.teaser,
      '» Ottoline Brandt',
    ),
  ],
  only: 'below-headline',
  strength: (page, i) => (isName(page, i) && isBelow(i - page.headline.line, page) ? 1 : 0),
};
