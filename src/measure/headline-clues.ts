import { flags, integers } from '../document/room.js';
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
  /** By line: what it looks like, as bits. */
  readonly looks: Int32Array;
}

/** What a line looks like: read off each line once, since there are many lines and most have few of these. */
const MAIN_HEADING = 1;
const FIRST_MAIN_HEADING = 2;
const LOWER_HEADING = 4;
const LIST_ITEM = 8;
const LINKED = 16;
const FULL_STOP = 32;
const CAPTION_PHRASE = 64;
const RELATED_PHRASE = 128;
const REPEATED = 256;
const BLANK_ABOVE = 512;
const BLANK_BELOW = 1024;
const OUTDENTED = 2048;
const FIRST_LINES = 4096;
const QUESTION = 1 << 13;
const COLON = 1 << 14;
const SMALL_START = 1 << 15;
const AGAIN = 1 << 16;
const IS_BYLINE = 1 << 17;
const BYLINE_NEXT = 1 << 18;
const BYLINE_ABOVE = 1 << 19;

/** One thing that speaks for or against a line's being the headline, 0 to 1. */
type Clue = (view: HeadlineView, i: number) => number;

/** A clue that only lines of a look have: 1, or what `ask` answers, for these, and 0 for all others. */
export interface LookClue {
  readonly look: number;
  readonly ask: Clue | undefined;
}

/**
 * A clue that is read off one column of numbers: most are, and a loop over numbers is several times as fast as a call
 * for each line. `over` 0: 1 where the number is at least `from` and less than `to`, else 0. Else: the number divided
 * by `over`, no less than 0 and no more than 1, as the numbers of columns that are not divided (`over` 1) are anyway.
 * Beyond the page's ends it is 0.
 */
export interface ColumnClue {
  readonly column: (view: HeadlineView) => Float32Array;
  /** The line that is read, as seen from the one that is asked about. */
  readonly shift: number;
  readonly over: number;
  readonly from: number;
  readonly to: number;
}

/** Lines below within which a byline or a date tells of a headline above. */
const BYLINE_REACH = 6;
const SHORT_WORDS = 14;
const BYLINE = TOPICS.indexOf('byline');
const PUBLISHED = TOPICS.indexOf('published');
const MODIFIED = TOPICS.indexOf('modified');
const CAPTION = TOPICS.indexOf('caption');
const RELATED = TOPICS.indexOf('related');

const clamp = (value: number): number => Math.max(0, Math.min(1, value));

function share(column: ColumnClue['column'], over = 1, shift = 0): ColumnClue {
  return { column, shift, over, from: 0, to: 0 };
}

function between(column: ColumnClue['column'], from: number, to: number, shift = 0): ColumnClue {
  return { column, shift, over: 0, from, to };
}

function look(bits: number, ask?: Clue): LookClue {
  return { look: bits, ask };
}

const match: ColumnClue['column'] = ({ titles }) => titles.match;
const words: ColumnClue['column'] = ({ counts }) => counts.words;
const prose: ColumnClue['column'] = (view) => view.prose;
const above: ColumnClue['column'] = ({ context }) => context.above;
/** Lines to the best run of prose: negative above it. */
const toRun: ColumnClue['column'] = ({ context }) => context.toBestRun[0];
const toSteepRun: ColumnClue['column'] = ({ context }) => context.toBestRun[1];

/** The clues by name; each has one weight. */
export const CLUES: Readonly<Record<string, Clue | ColumnClue | LookClue>> = {
  'title-match': share(match),
  'title-match-whole': between(match, 0.85, 2),
  'first-main-heading': look(FIRST_MAIN_HEADING),
  'main-heading': look(MAIN_HEADING),
  'lower-heading': look(LOWER_HEADING),
  'list-item': look(LIST_ITEM),
  linked: look(LINKED, ({ lines }, i) => lines[i].linkShare),
  'words-2-3': between(words, 2, 4),
  'words-4-5': between(words, 4, 6),
  'words-6-8': between(words, 6, 9),
  'words-9-13': between(words, 9, 14),
  'words-14-20': between(words, 14, 21),
  'words-21-up': between(words, 21, 1e9),
  'byline-below': (view, i) => bylineBelow(view.bylines, i),
  'byline-next': look(BYLINE_NEXT),
  'byline-above': look(BYLINE_ABOVE),
  'is-byline': look(IS_BYLINE),
  'prose-next': share(prose, 1, 1),
  'prose-5-below': share(({ context }) => context.belowNear[0], 20),
  'prose-10-below': share(({ context }) => context.belowNear[1], 20),
  'prose-20-below': share(({ context }) => context.belowNear[2], 20),
  'prose-5-above': share(({ context }) => context.aboveNear[0], 20),
  'prose-20-above': share(({ context }) => context.aboveNear[2], 20),
  'share-above': share(above),
  'share-above-some': between(above, 0.02, 2),
  'share-above-much': between(above, 0.12, 2),
  'until-prose': share(({ context }) => context.until, 10),
  'run-starts-3-below': between(toRun, -3, 0),
  'run-starts-8-below': between(toRun, -8, -3),
  'run-starts-20-below': between(toRun, -20, -8),
  'run-starts-far-below': between(toRun, -1e9, -20),
  'steep-run-starts-8-below': between(toSteepRun, -8, 0),
  'used-in-body': share(({ shared }) => shared.withBody),
  'often-used-in-body': share(({ shared }) => shared.usesInBody, 4),
  'content-words': share(({ shared }) => shared.content, 6),
  'full-stop': look(FULL_STOP),
  question: look(QUESTION),
  colon: look(COLON),
  prose: share(prose),
  'small-start': look(SMALL_START),
  capitalised: ({ counts }, i) => counts.capitals[i] / Math.max(1, counts.words[i]),
  separators: share(({ counts }) => counts.separators, 2),
  'phrase-cover': share(({ phrases }) => phrases.covered),
  'caption-phrase': look(CAPTION_PHRASE),
  'related-phrase': look(RELATED_PHRASE),
  repeated: look(REPEATED, ({ repeats }, i) => clamp((repeats.count[i] - 1) / 2)),
  again: look(AGAIN),
  'short-above': between(words, 0, 3.5, -1),
  'blank-above': look(BLANK_ABOVE),
  'blank-below': look(BLANK_BELOW),
  outdented: look(OUTDENTED),
  'first-lines': look(FIRST_LINES),
};

/** The same, each to be asked about one line. */
export const HEADLINE_CLUES: Readonly<Record<string, Clue>> = Object.fromEntries(
  Object.entries(CLUES).map(([name, clue]): [string, Clue] => {
    if (typeof clue === 'function') return [name, clue];
    if ('column' in clue) return [name, (view, i) => readColumn(clue, clue.column(view), i)];
    return [name, (view, i) => ((view.looks[i] & clue.look) === 0 ? 0 : (clue.ask?.(view, i) ?? 1))];
  }),
);

/** What each line looks like. */
export function lookAtLines(
  lines: readonly Line[],
  counts: LineCounts,
  phrases: PhraseHits,
  repeats: Repeats,
  bylines: Uint8Array,
): Int32Array {
  const looks = integers(lines.length);
  let hasMain = false;
  for (let i = 0; i < looks.length; i++) {
    const { mark, level, linkShare, blankBefore, indent } = lines[i];
    let bits = looks[i];
    if (mark === 'heading') {
      bits |= level > 1 ? LOWER_HEADING : hasMain ? MAIN_HEADING : MAIN_HEADING | FIRST_MAIN_HEADING;
      if (level === 1) hasMain = true;
    } else if (mark === 'bullet' || mark === 'number') bits |= LIST_ITEM;
    if (linkShare > 0) bits |= LINKED;
    if (phrases.covered[i] > 0) {
      if (phrases.places[i * TOPICS.length + CAPTION]) bits |= CAPTION_PHRASE;
      if (phrases.places[i * TOPICS.length + RELATED]) bits |= RELATED_PHRASE;
    }
    if (repeats.count[i] > 1) bits |= REPEATED;
    if (indent === 0) bits |= OUTDENTED;
    if (i < 3) bits |= FIRST_LINES;
    bits |= counts.question[i] * QUESTION + counts.colon[i] * COLON + counts.smallStart[i] * SMALL_START;
    bits |= repeats.again[i] * AGAIN + (counts.terminal[i] & ~counts.question[i]) * FULL_STOP;
    if (i > 0) looks[i - 1] |= bylines[i] * BYLINE_NEXT + (blankBefore > 0 ? BLANK_BELOW : 0);
    if (blankBefore > 0) bits |= BLANK_ABOVE;
    if (i + 1 < looks.length) looks[i + 1] = bylines[i] * BYLINE_ABOVE;
    looks[i] = bits | (bylines[i] * IS_BYLINE);
  }
  return looks;
}

/** What a clue says of line `i` by its column. */
function readColumn({ shift, over, from, to }: ColumnClue, column: Float32Array, i: number): number {
  const at = i + shift;
  if (at < 0 || at >= column.length) return 0;
  const value = column[at];
  if (over === 0) return value >= from && value < to ? 1 : 0;
  return over === 1 ? value : Math.max(0, Math.min(1, value / over));
}

/** 1 for each short line that opens with a byline's or a date's words, or holds a date. */
export function findBylines(counts: LineCounts, phrases: PhraseHits, dated: Uint8Array): Uint8Array {
  const found = flags(dated.length);
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
