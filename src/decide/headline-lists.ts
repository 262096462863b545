import { flags } from '../document/room.js';
import type { Page } from '../measure/page.js';
import type { SignalWeight } from '../record.js';
import { toHundredths } from './hundredths.js';

/** The name under which it stands among the reasons. */
const SIGNAL = 'headline-list';
/** A line of a list of headlines has so many words at least, and is so much running text: rows and labels are not. */
const WORDS = 10;
const RUNNING = 0.3;
/** Likelihood from which a sentence is surely the article's, and below which a headline is unsure. */
const SURE = 0.5;
/** Lines less likely than this leave without being doubted. */
const LEAST_LIKELY = 0.1;
/** Words that every article has, so that a page of next to no sentences is not judged by them. */
const ARTICLE_WORDS = 60;
/** Where the unsure headlines have less than this share of the words of the sure sentences they say nothing. */
const LEAST = 0.25;

/** What the page's lists of headlines say against those of its lines that stand in one. */
export interface HeadlineLists {
  /** 1 for lines that read like a headline of another article. */
  readonly lines: Uint8Array;
  /** What is taken off their log odds. */
  readonly against: number;
}

/**
 * Finds lines that read like headlines of other articles: long, in running words, and without an end. Where the unsure
 * ones outweigh what is surely the article they are a list of such, and not each by itself a line that may be article:
 * the odds of all of them are divided by how many times they do; changes `likely`. Undefined where they do not, and on
 * pages of whose language no words were learned, which are unsure of all they have. One pass over the lines, and one more
 * where there is such a list.
 */
export function doubtHeadlineLists(page: Page, likely: Float32Array): HeadlineLists | undefined {
  const { count, counts, wording } = page;
  if (!wording.known) return undefined;
  const lines = flags(count);
  let sure = ARTICLE_WORDS;
  let unsure = 0;
  for (let i = 0; i < count; i++) {
    if (isLikeHeadline(page, i)) {
      lines[i] = 1;
      if (likely[i] >= LEAST_LIKELY && likely[i] < SURE) unsure += counts.words[i];
    } else if (likely[i] >= SURE && counts.terminal[i]) sure += counts.words[i];
  }
  const times = unsure / sure;
  if (times <= LEAST) return undefined;
  for (let i = 0; i < count; i++) {
    if (lines[i]) likely[i] /= likely[i] + (1 - likely[i]) * (1 + times);
  }
  return { lines, against: Math.log(1 + times) };
}

/** A long line in running words that ends in nothing, not even a colon. */
function isLikeHeadline({ counts, prose, document }: Page, i: number): boolean {
  if (counts.words[i] < WORDS || counts.terminal[i] || counts.colon[i]) return false;
  return prose[i] >= RUNNING && document.lines[i].mark !== 'heading';
}

/** The reasons of a line that leaves, with what the list that it stands in says against it in its place among them. */
export function withHeadlineList(
  signals: readonly SignalWeight[],
  { lines, against }: HeadlineLists,
  i: number,
): readonly SignalWeight[] {
  if (!lines[i]) return signals;
  const reason: SignalWeight = { name: SIGNAL, weight: toHundredths(against) };
  return [...signals, reason].sort((a, b) => b.weight - a.weight);
}
