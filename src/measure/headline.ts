import { doubles, integers } from '../document/room.js';
import { CLUES, type ColumnClue, type HeadlineView, type LookClue } from './headline-clues.js';
import { CLEAR_LEAD, lessSaid, opensPage } from './short-page.js';

/** Which line is the headline, as far as the page shows it. */
export interface HeadlineFound {
  /** Index of the headline's line, -1 where none was found. */
  readonly line: number;
  /** Index of a line above it that is the page's title, -1 where none was found. */
  readonly pageTitle: number;
  /** 0 to 1: its share among all lines that could be, and no line at all. */
  readonly confidence: number;
}

/** Weight of each clue, and `none`: the score of there being no headline. Learned by `npm run train`. */
export type HeadlineWeights = Readonly<Record<string, number>>;

const MIN_WORDS = 2;
const MAX_WORDS = 40;
/** A headline has not more of the page's prose above it than this. */
const MAX_SHARE_ABOVE = 0.4;
/** Match with the page's title from which that line above is lifted too. */
const TITLE_MATCHES = 0.5;
/** Match with a title that the caller knows from which a line is the headline, or as good as. */
const IS_KNOWN = 0.65;

/** True for lines that may be a headline at all. */
export function mayBeHeadline({ lines, counts, context }: HeadlineView, i: number): boolean {
  const { mark } = lines[i];
  const words = counts.words[i];
  if (words < MIN_WORDS || words > MAX_WORDS || context.above[i] > MAX_SHARE_ABOVE) return false;
  return mark !== 'rule' && mark !== 'image' && mark !== 'code';
}

function candidatesOf(view: HeadlineView): Int32Array {
  const { length } = view.lines;
  const candidates = integers(length);
  let count = 0;
  for (let i = 0; i < length; i++) if (mayBeHeadline(view, i)) candidates[count++] = i;
  return candidates.subarray(0, count);
}

/**
 * Finds the line that the weighted clues speak most for: one pass over the lines that may be it for each clue. Where
 * lines read as the title that the caller knows, it is one of them. On a short page less has to speak for it, as long as
 * it stands clear of the next.
 */
export function findHeadline(view: HeadlineView, weights: HeadlineWeights): HeadlineFound {
  const all = candidatesOf(view);
  const told = view.titles.isKnown ? all.filter((i) => view.titles.match[i] >= IS_KNOWN) : all.subarray(0, 0);
  const candidates = told.length > 0 ? told : all;
  const scores = scoreCandidates(view, weights, candidates);
  for (let k = 0; k < candidates.length && candidates[k] < 2; k++) scores[k] += opensPage(view, candidates[k]);
  const isTold = told.length > 0;
  const usual = weights['none'] ?? 0;
  const none = usual - lessSaid(view);
  let best = -1;
  let bestScore = isTold ? Number.NEGATIVE_INFINITY : none;
  let second = -1;
  let next = Number.NEGATIVE_INFINITY;
  let sum = isTold ? 0 : 1;
  for (let k = 0; k < candidates.length; k++) {
    const score = scores[k];
    if (score > bestScore) {
      sum = sum * Math.exp(bestScore - score) + 1;
      if (best >= 0) [second, next] = [best, bestScore];
      bestScore = score;
      best = candidates[k];
    } else {
      sum += Math.exp(score - bestScore);
      if (score > next) [second, next] = [candidates[k], score];
    }
  }
  // A byline or a standfirst right below the headline looks like one too.
  const isClear = isTold || bestScore > usual || second === best + 1 || bestScore - next >= CLEAR_LEAD;
  if (best < 0 || !isClear) return { line: -1, pageTitle: -1, confidence: 0 };
  const { match, title } = view.titles;
  return {
    line: best,
    pageTitle: title >= 0 && title < best && match[best] > TITLE_MATCHES ? title : -1,
    confidence: 1 / sum,
  };
}

/** Clue by clue and not line by line: a processor that does the same again knows where it goes. */
function scoreCandidates(view: HeadlineView, weights: HeadlineWeights, candidates: Int32Array): Float64Array {
  const scores = doubles(candidates.length);
  const looks = integers(candidates.length);
  let all = 0;
  for (let k = 0; k < looks.length; k++) all |= looks[k] = view.looks[candidates[k]];
  for (const { clue, weight } of weighedClues(weights)) {
    if (typeof clue === 'function')
      for (let k = 0; k < scores.length; k++) scores[k] += weight * clue(view, candidates[k]);
    else if ('column' in clue) addColumn(view, clue, weight, candidates, scores);
    else if ((all & clue.look) === 0) continue;
    else if (clue.ask === undefined) addLook(looks, clue.look, weight, scores);
    else addAsked(view, clue.ask, looks, clue.look, weight, candidates, scores);
  }
  return scores;
}

interface WeighedClue {
  readonly clue: (typeof CLUES)[string];
  readonly weight: number;
}

const weighed = new WeakMap<HeadlineWeights, readonly WeighedClue[]>();

/** The clues that weigh anything; put together once for each set of weights. */
function weighedClues(weights: HeadlineWeights): readonly WeighedClue[] {
  let found = weighed.get(weights);
  if (found === undefined) {
    found = Object.entries(CLUES).flatMap(([name, clue]) => (weights[name] ? [{ clue, weight: weights[name] }] : []));
    weighed.set(weights, found);
  }
  return found;
}

/** With no branch. `look` is one bit. */
function addLook(looks: Int32Array, look: number, weight: number, scores: Float64Array): void {
  const shift = 31 - Math.clz32(look);
  for (let k = 0; k < scores.length; k++) scores[k] += weight * ((looks[k] >> shift) & 1);
}

function addAsked(
  view: HeadlineView,
  ask: NonNullable<LookClue['ask']>,
  looks: Int32Array,
  look: number,
  weight: number,
  candidates: Int32Array,
  scores: Float64Array,
): void {
  for (let k = 0; k < scores.length; k++) if (looks[k] & look) scores[k] += weight * ask(view, candidates[k]);
}

function addColumn(
  view: HeadlineView,
  clue: ColumnClue,
  weight: number,
  candidates: Int32Array,
  scores: Float64Array,
): void {
  const column = clue.column(view);
  const { shift, over } = clue;
  // Candidates stand in rising order: those whose line would stand beyond the page are the first or the last.
  let first = 0;
  let end = candidates.length;
  while (first < end && candidates[first] + shift < 0) first++;
  while (end > first && candidates[end - 1] + shift >= column.length) end--;
  if (over === 0) addRange(column, clue, weight, candidates, scores, first, end);
  else if (over === 1) for (let k = first; k < end; k++) scores[k] += weight * column[candidates[k] + shift];
  else {
    for (let k = first; k < end; k++) {
      scores[k] += weight * Math.max(0, Math.min(1, column[candidates[k] + shift] / over));
    }
  }
}

/** With no branch: whether a number is in the range is hard to foretell. */
function addRange(
  column: Float32Array,
  { shift, from, to }: ColumnClue,
  weight: number,
  candidates: Int32Array,
  scores: Float64Array,
  first: number,
  end: number,
): void {
  for (let k = first; k < end; k++) {
    const value = column[candidates[k] + shift];
    scores[k] += weight * (Number(value >= from) & Number(value < to));
  }
}
