import type { Page } from '../measure/page.js';
import { phrasePlaces, topicNumber } from '../measure/page.js';
import type { Looked } from './looks.js';

/** What the confidence in an answer is judged by. */
export interface AnswerView {
  readonly page: Page;
  readonly looked: Looked;
  /** 1 for the lines of the text. */
  readonly stays: Uint8Array;
  /** Whether the guard stood a safer answer in the first one's place. */
  readonly fellBack: boolean;
}

/** Other lines in a row that end a run of the text. */
const GAP = 4;
/** A short line, of those that are counted for what they hold. */
const SHORT_WORDS = 14;
/** Lines below the headline in which a byline or a date stands, if the page has one. */
const HEAD_REACH = 8;

const BYLINE = topicNumber('byline');
const PUBLISHED = topicNumber('published');
const COMMENT_MARK = topicNumber('comment-mark');
const SALE = topicNumber('sale');

type Sum = (i: number) => number;

/** Sum over the lines that stay (`side` 1) or leave (0). */
function sumOver({ page, stays }: AnswerView, side: 0 | 1, value: Sum): number {
  let sum = 0;
  for (let i = 0; i < page.count; i++) if (stays[i] === side) sum += value(i);
  return sum;
}

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

/** Mean over the words of the lines that stay or leave. */
function meanByWords(view: AnswerView, side: 0 | 1, value: Sum): number {
  const { words } = view.page.counts;
  return share(
    sumOver(view, side, (i) => value(i) * words[i]),
    sumOver(view, side, (i) => words[i]),
  );
}

function linesKept(view: AnswerView): number {
  return sumOver(view, 1, () => 1);
}

/** First and last line of each stretch of the text in which no more than GAP other lines follow one another. */
function runsOf({ stays }: AnswerView): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (let i = 0; i < stays.length; i++) {
    if (!stays[i]) continue;
    const last = runs.at(-1);
    if (last && i - last.to <= GAP + 1) last.to = i;
    else runs.push({ from: i, to: i });
  }
  return runs;
}

/** Share of the text's words in its longest run. */
function mainRunShare(view: AnswerView): number {
  const { words } = view.page.counts;
  let most = 0;
  let all = 0;
  for (const { from, to } of runsOf(view)) {
    let sum = 0;
    for (let i = from; i <= to; i++) if (view.stays[i]) sum += words[i];
    most = Math.max(most, sum);
    all += sum;
  }
  return share(most, all);
}

/** Words of the longest run of prose that leaves. */
function longestDropped({ page, stays }: AnswerView): number {
  let most = 0;
  let sum = 0;
  for (let i = 0; i < page.count; i++) {
    sum = stays[i] ? 0 : Math.max(0, sum + page.context.proseWords[i] - 2);
    most = Math.max(most, sum);
  }
  return most;
}

/** 1 where a byline or a date stands at the page's head. */
function hasHead({ page }: AnswerView, holds: Sum): number {
  const from = Math.max(0, page.headline.line - 2);
  for (let i = from; i < Math.min(page.count, from + HEAD_REACH); i++) if (holds(i)) return 1;
  return 0;
}

/** Share of the page's short lines that speak of a topic. */
function shareOfShort({ page }: AnswerView, topic: number): number {
  let short = 0;
  let found = 0;
  for (let i = 0; i < page.count; i++) {
    if (page.counts.words[i] > SHORT_WORDS) continue;
    short++;
    if (phrasePlaces(page, topic, i)) found++;
  }
  return share(found, short);
}

/** What tells of a whole page whether it is an article and was cut out right, by name. */
export const PAGE_CLUES: Readonly<Record<string, (view: AnswerView) => number>> = {
  'fell-back': ({ fellBack }) => (fellBack ? 1 : 0),
  'words-kept': (view) => sumOver(view, 1, (i) => view.page.counts.words[i]),
  'share-of-words-kept': (view) =>
    share(
      sumOver(view, 1, (i) => view.page.counts.words[i]),
      view.page.counts.words.reduce((a, b) => a + b, 0),
    ),
  'share-of-prose-kept': (view) =>
    share(
      sumOver(view, 1, (i) => view.page.context.proseWords[i]),
      view.page.context.total,
    ),
  'likely-where-kept': (view) => meanByWords(view, 1, (i) => view.looked.likely[i]),
  'likely-where-dropped': (view) => meanByWords(view, 0, (i) => view.looked.likely[i]),
  'unsure-words': (view) =>
    share(
      sumOver(view, 1, (i) => (view.looked.likely[i] < 0.8 ? view.page.counts.words[i] : 0)) +
        sumOver(view, 0, (i) => (view.looked.likely[i] > 0.2 ? view.page.counts.words[i] : 0)),
      sumOver(view, 1, (i) => view.page.counts.words[i]) + 1,
    ),
  runs: (view) => runsOf(view).length,
  'main-run-share': mainRunShare,
  'lines-kept': linesKept,
  'words-a-line-kept': (view) =>
    share(
      sumOver(view, 1, (i) => view.page.counts.words[i]),
      linesKept(view),
    ),
  'full-stops-kept': (view) =>
    share(
      sumOver(view, 1, (i) => view.page.counts.terminal[i]),
      linesKept(view),
    ),
  'questions-kept': (view) =>
    share(
      sumOver(view, 1, (i) => view.page.counts.question[i]),
      linesKept(view),
    ),
  'prose-kept': (view) => meanByWords(view, 1, (i) => view.page.prose[i]),
  'wording-kept': (view) => meanByWords(view, 1, (i) => view.page.wording.own[i]),
  'wording-dropped': (view) => meanByWords(view, 0, (i) => view.page.wording.own[i]),
  'shared-kept': (view) => meanByWords(view, 1, (i) => view.page.shared.withNear[i]),
  'links-kept': (view) => meanByWords(view, 1, (i) => view.page.document.lines[i].linkShare),
  'phrases-kept': (view) => meanByWords(view, 1, (i) => view.page.phrases.covered[i]),
  'bullets-kept': (view) =>
    share(
      sumOver(view, 1, (i) => (view.page.document.lines[i].mark === 'bullet' ? 1 : 0)),
      linesKept(view),
    ),
  'longest-dropped': longestDropped,
  'prose-a-line': ({ page }) => share(page.context.total, page.count),
  'page-length': ({ page }) => page.count,
  'headline-sure': ({ page }) => page.headline.confidence,
  'headline-to-text': ({ page, stays }) => (page.headline.line < 0 ? -1 : stays.indexOf(1) - page.headline.line),
  byline: (view) => hasHead(view, (i) => phrasePlaces(view.page, BYLINE, i) | phrasePlaces(view.page, PUBLISHED, i)),
  'date-at-head': (view) => hasHead(view, (i) => view.page.dated[i]),
  'dated-lines': (view) =>
    share(
      view.page.dated.reduce((a, b) => a + b, 0),
      view.page.count,
    ),
  'comment-marks': (view) => shareOfShort(view, COMMENT_MARK),
  sales: (view) => shareOfShort(view, SALE),
  prices: (view) =>
    share(
      view.page.patterns.price.reduce((a, b) => a + (b > 0 ? 1 : 0), 0),
      view.page.count,
    ),
  repeats: ({ page }) =>
    share(
      page.repeats.again.reduce((a, b) => a + b, 0),
      page.count,
    ),
};

const CLUES = Object.values(PAGE_CLUES);

/** The values of all clues, in their order. */
export function readPageClues(view: AnswerView): Float32Array {
  return Float32Array.from(CLUES, (clue) => clue(view));
}
