import type { Line } from '../document/document.js';
import type { Context } from './context.js';
import type { LineCounts } from './line-counts.js';
import { TOPICS } from './phrase-table.js';
import type { PhraseHits } from './phrases.js';
import type { Repeats } from './repeats.js';
import type { SharedWords } from './shared-words.js';
import type { TitleMatch } from './title-match.js';

/** What has been measured of a page before its headline is looked for. */
export interface HeadlineView {
  readonly lines: readonly Line[];
  readonly counts: LineCounts;
  readonly context: Context;
  readonly shared: SharedWords;
  readonly phrases: PhraseHits;
  readonly dated: Uint8Array;
  readonly repeats: Repeats;
  readonly prose: Float32Array;
  readonly titles: TitleMatch;
  /** 1 for each short line that opens with a byline's or a date's words, or holds a date. */
  readonly bylines: Uint8Array;
  /** Index of the first heading of the first level, -1 where there is none. */
  readonly firstHeading: number;
}

/** One thing that speaks for or against a line's being the headline, 0 to 1. */
type Clue = (view: HeadlineView, i: number) => number;

/** Lines below within which a byline or a date tells of a headline above. */
const BYLINE_REACH = 6;
const SHORT_WORDS = 14;
const BYLINE = TOPICS.indexOf('byline');
const PUBLISHED = TOPICS.indexOf('published');
const MODIFIED = TOPICS.indexOf('modified');
const CAPTION = TOPICS.indexOf('caption');
const RELATED = TOPICS.indexOf('related');

const clamp = (value: number): number => Math.max(0, Math.min(1, value));
const between = (value: number, from: number, to: number): number => (value >= from && value < to ? 1 : 0);

/** The clues by name; each has one weight. */
export const HEADLINE_CLUES: Readonly<Record<string, Clue>> = {
  'title-match': ({ titles }, i) => titles.match[i],
  'title-match-whole': ({ titles }, i) => between(titles.match[i], 0.85, 2),
  'first-main-heading': ({ firstHeading }, i) => (i === firstHeading ? 1 : 0),
  'main-heading': ({ lines }, i) => (lines[i].mark === 'heading' && lines[i].level === 1 ? 1 : 0),
  'lower-heading': ({ lines }, i) => (lines[i].mark === 'heading' && lines[i].level > 1 ? 1 : 0),
  'list-item': ({ lines }, i) => (lines[i].mark === 'bullet' || lines[i].mark === 'number' ? 1 : 0),
  linked: ({ lines }, i) => lines[i].linkShare,
  'words-2-3': ({ counts }, i) => between(counts.words[i], 2, 4),
  'words-4-5': ({ counts }, i) => between(counts.words[i], 4, 6),
  'words-6-8': ({ counts }, i) => between(counts.words[i], 6, 9),
  'words-9-13': ({ counts }, i) => between(counts.words[i], 9, 14),
  'words-14-20': ({ counts }, i) => between(counts.words[i], 14, 21),
  'words-21-up': ({ counts }, i) => between(counts.words[i], 21, 1e9),
  'byline-below': ({ bylines }, i) => bylineBelow(bylines, i),
  'byline-next': ({ bylines }, i) => (i + 1 < bylines.length ? bylines[i + 1] : 0),
  'byline-above': ({ bylines }, i) => (i > 0 ? bylines[i - 1] : 0),
  'is-byline': ({ bylines }, i) => bylines[i],
  'prose-next': ({ prose }, i) => (i + 1 < prose.length ? prose[i + 1] : 0),
  'prose-5-below': ({ context }, i) => clamp(context.belowNear[1][i] / 20),
  'prose-10-below': ({ context }, i) => clamp(context.belowNear[2][i] / 20),
  'prose-20-below': ({ context }, i) => clamp(context.belowNear[3][i] / 20),
  'prose-5-above': ({ context }, i) => clamp(context.aboveNear[1][i] / 20),
  'prose-20-above': ({ context }, i) => clamp(context.aboveNear[3][i] / 20),
  'share-above': ({ context }, i) => context.above[i],
  'share-above-some': ({ context }, i) => between(context.above[i], 0.02, 2),
  'share-above-much': ({ context }, i) => between(context.above[i], 0.12, 2),
  'until-prose': ({ context }, i) => clamp(context.until[i] / 10),
  'run-starts-3-below': ({ context }, i) => between(-context.toBestRun[0][i], 1, 4),
  'run-starts-8-below': ({ context }, i) => between(-context.toBestRun[0][i], 4, 9),
  'run-starts-20-below': ({ context }, i) => between(-context.toBestRun[0][i], 9, 21),
  'run-starts-far-below': ({ context }, i) => between(-context.toBestRun[0][i], 21, 1e9),
  'steep-run-starts-8-below': ({ context }, i) => between(-context.toBestRun[1][i], 1, 9),
  'used-in-body': ({ shared }, i) => (shared.content[i] > 0 ? shared.withBody[i] : 0),
  'often-used-in-body': ({ shared }, i) => clamp(shared.usesInBody[i] / 4),
  'content-words': ({ shared }, i) => clamp(shared.content[i] / 6),
  'full-stop': ({ counts }, i) => (counts.terminal[i] && !counts.question[i] ? 1 : 0),
  question: ({ counts }, i) => counts.question[i],
  colon: ({ counts }, i) => counts.colon[i],
  prose: ({ prose }, i) => prose[i],
  'small-start': ({ counts }, i) => counts.smallStart[i],
  capitalised: ({ counts }, i) => counts.capitals[i] / Math.max(1, counts.words[i]),
  separators: ({ counts }, i) => clamp(counts.separators[i] / 2),
  'phrase-cover': ({ phrases }, i) => phrases.covered[i],
  'caption-phrase': ({ phrases }, i) => (phrases.places[i * TOPICS.length + CAPTION] ? 1 : 0),
  'related-phrase': ({ phrases }, i) => (phrases.places[i * TOPICS.length + RELATED] ? 1 : 0),
  repeated: ({ repeats }, i) => clamp((repeats.count[i] - 1) / 2),
  again: ({ repeats }, i) => repeats.again[i],
  'short-above': ({ counts }, i) => (i > 0 && counts.words[i - 1] <= 3 ? 1 : 0),
  'blank-above': ({ lines }, i) => (lines[i].blankBefore > 0 ? 1 : 0),
  'blank-below': ({ lines }, i) => (i + 1 < lines.length && lines[i + 1].blankBefore > 0 ? 1 : 0),
  outdented: ({ lines }, i) => (lines[i].indent === 0 ? 1 : 0),
  'first-lines': (_, i) => between(i, 0, 3),
};

/** 1 for each short line that opens with a byline's or a date's words, or holds a date. */
export function findBylines(counts: LineCounts, phrases: PhraseHits, dated: Uint8Array): Uint8Array {
  const found = new Uint8Array(dated.length);
  for (let i = 0; i < found.length; i++) {
    if (counts.words[i] > SHORT_WORDS) continue;
    const at = i * TOPICS.length;
    found[i] =
      dated[i] |
      (phrases.places[at + BYLINE] || phrases.places[at + PUBLISHED] || phrases.places[at + MODIFIED] ? 1 : 0);
  }
  return found;
}

/** 1 for a byline right below, less for one some lines below, 0 where none stands near. */
function bylineBelow(bylines: Uint8Array, i: number): number {
  for (let k = 1; k <= BYLINE_REACH && i + k < bylines.length; k++) {
    if (bylines[i + k] === 1) return 1 - (k - 1) / (BYLINE_REACH + 2);
  }
  return 0;
}
