import { AnswerTally, type AnswerView } from './answer-tally.js';
import { type Forest, keyOf, likelihood } from './forest.js';

export type { AnswerView } from './answer-tally.js';

/** What tells of a whole page whether it is an article and was cut out right, by name. */
export const PAGE_CLUES: Readonly<Record<string, (tally: AnswerTally) => number>> = {
  'fell-back': ({ view }) => (view.fellBack ? 1 : 0),
  'words-kept': ({ kept }) => kept.words,
  'share-of-words-kept': ({ kept, dropped }) => share(kept.words, kept.words + dropped.words),
  'share-of-prose-kept': ({ kept, dropped }) => share(kept.prose, kept.prose + dropped.prose),
  'likely-where-kept': ({ kept }) => share(kept.likely, kept.words),
  'likely-where-dropped': ({ dropped }) => share(dropped.likely, dropped.words),
  'unsure-words': ({ kept, unsure }) => unsure / (kept.words + 1),
  runs: ({ runs }) => runs,
  'main-run-share': ({ kept, mainRun }) => share(mainRun, kept.words),
  'lines-kept': ({ kept }) => kept.lines,
  'words-a-line-kept': ({ kept }) => share(kept.words, kept.lines),
  'full-stops-kept': ({ kept }) => share(kept.fullStops, kept.lines),
  'questions-kept': ({ kept }) => share(kept.questions, kept.lines),
  'bullets-kept': ({ kept }) => share(kept.bullets, kept.lines),
  'prose-kept': ({ kept }) => share(kept.proseScore, kept.words),
  'wording-kept': ({ kept }) => share(kept.wording, kept.words),
  'wording-dropped': ({ dropped }) => share(dropped.wording, dropped.words),
  'shared-kept': ({ kept }) => share(kept.shared, kept.words),
  'links-kept': ({ kept }) => share(kept.links, kept.words),
  'phrases-kept': ({ kept }) => share(kept.phrases, kept.words),
  'longest-dropped': ({ longestDropped }) => longestDropped,
  'prose-a-line': ({ view: { page } }) => share(page.context.total, page.count),
  'page-length': ({ view }) => view.page.count,
  'headline-sure': ({ view }) => view.page.headline.confidence,
  'headline-to-text': ({ view: { page }, firstKept }) => (page.headline.line < 0 ? -1 : firstKept - page.headline.line),
  'likely-at-head': ({ view: { looked } }) => meanOf(looked.likely.subarray(0, END)),
  'likely-at-foot': ({ view: { looked } }) => meanOf(looked.likely.subarray(-END)),
  byline: ({ byline }) => byline,
  'date-at-head': ({ dateAtHead }) => dateAtHead,
  'dated-lines': ({ dated, view }) => share(dated, view.page.count),
  'comment-marks': ({ commentMarks, short }) => share(commentMarks, short),
  sales: ({ sales, short }) => share(sales, short),
  prices: ({ priced, view }) => share(priced, view.page.count),
  repeats: ({ again, view }) => share(again, view.page.count),
};

/** Lines at the page's beginning and at its end, where chrome stands if there is any. */
const END = 3;

const CLUES = Object.values(PAGE_CLUES);

/** The values of all clues, in their order. */
export function readPageClues(view: AnswerView): Float32Array {
  const tally = new AnswerTally(view);
  const clues = new Float32Array(CLUES.length);
  for (let at = 0; at < CLUES.length; at++) clues[at] = CLUES[at](tally);
  return clues;
}

/** How likely what the trees were learned for holds of the page, 0 to 1, by its clues. */
export function judgePage(clues: Float32Array, forest: Forest): number {
  const keys = new Int32Array(clues.length);
  for (let at = 0; at < clues.length; at++) keys[at] = keyOf(clues[at]);
  return likelihood(forest, keys, 0);
}

function meanOf(values: Float32Array): number {
  let sum = 0;
  // eslint-disable-next-line @typescript-eslint/prefer-for-of -- costs a third more over a typed array
  for (let at = 0; at < values.length; at++) sum += values[at];
  return share(sum, values.length);
}

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
