/** A line of a page whose answer is wrong, as the rules see it. */
export interface FaultLine {
  readonly words: number;
  /** Whether the line is article, by the gold; whether it stands in the answer; whether only comment threads have it. */
  readonly isGold: boolean;
  readonly isKept: boolean;
  readonly isCommentMark: boolean;
}

/** A page whose answer is wrong. */
export interface FaultyPage {
  readonly lines: readonly FaultLine[];
  /** Share of the gold that stands in the page's text at all, 0 to 1. */
  readonly goldOnPage: number;
}

/** Why an answer is wrong, each with the rule in words, as it stands in the docs. */
export const FAULTS = {
  'not on the page': 'less than 60 % of the gold stands in the text that the scraper left',
  'article missed': 'less than 20 % of the words of the article are kept',
  'cut short':
    'more is lost than wrongly kept, most of it before the first or behind the last line kept of the article',
  holes: 'more is lost than wrongly kept, most of it between kept lines of the article',
  'comments kept': 'most words wrongly kept stand near lines that only comment threads have',
  'goes on':
    'most words wrongly kept follow right on the article’s end, or stand right before its start: where an article ends may be disputed',
  'interruption kept': 'most words wrongly kept stand between lines of the article',
  'other article kept': 'most words wrongly kept stand apart from the article, in lines of 30 words or more on average',
  'teasers kept': 'most words wrongly kept stand apart from the article, in shorter lines',
} as const;

export type Fault = keyof typeof FAULTS;

const LEAST_ON_PAGE = 0.6;
const MISSED = 0.2;
/** Lines on either side of a comment mark that are of its thread. */
const THREAD_REACH = 3;
/** So many lines left out in a row end the run that follows on the article. */
const RUN_GAP = 2;
const LONG_LINE = 30;

/** Names the fault that costs most on a page. */
export function findFault({ lines, goldOnPage }: FaultyPage): Fault {
  const lost = sumWords(lines, ({ isGold, isKept }) => isGold && !isKept);
  const right = sumWords(lines, ({ isGold, isKept }) => isGold && isKept);
  const wrong = sumWords(lines, ({ isGold, isKept }) => !isGold && isKept);
  if (goldOnPage < LEAST_ON_PAGE) return 'not on the page';
  if (right <= MISSED * (right + lost)) return 'article missed';
  if (lost > wrong) return lostInside(lines) > lost / 2 ? 'holes' : 'cut short';
  return wronglyKept(lines);
}

/** Words of the article lost between its first and its last kept line. */
function lostInside(lines: readonly FaultLine[]): number {
  const isRight = ({ isGold, isKept }: FaultLine): boolean => isGold && isKept;
  const inside = lines.slice(lines.findIndex(isRight), lines.findLastIndex(isRight) + 1);
  return sumWords(inside, ({ isGold, isKept }) => isGold && !isKept);
}

/** Where the most words stand that are wrongly kept. */
function wronglyKept(lines: readonly FaultLine[]): Fault {
  const first = lines.findIndex(({ isGold }) => isGold);
  const last = lines.findLastIndex(({ isGold }) => isGold);
  const from = runEnd(lines, first, -1);
  const to = runEnd(lines, last, 1);
  const sums = new Map<Fault, { words: number; lines: number }>();
  lines.forEach((line, i) => {
    if (line.isGold || !line.isKept) return;
    const place = isInThread(lines, i)
      ? 'comments kept'
      : i > first && i < last
        ? 'interruption kept'
        : i >= from && i <= to
          ? 'goes on'
          : 'teasers kept';
    const sum = sums.get(place) ?? { words: 0, lines: 0 };
    sums.set(place, { words: sum.words + line.words, lines: sum.lines + 1 });
  });
  const [place, sum] = [...sums].reduce(
    (a, b) => (b[1].words > a[1].words ? b : a),
    ['goes on', { words: 0, lines: 1 }],
  );
  return place === 'teasers kept' && sum.words / sum.lines >= LONG_LINE ? 'other article kept' : place;
}

/** The last line, going up (-1) or down from the article's edge, of what is kept without a gap. */
function runEnd(lines: readonly FaultLine[], edge: number, step: 1 | -1): number {
  let end = edge;
  for (let i = edge + step, gap = 0; i >= 0 && i < lines.length && gap <= RUN_GAP; i += step) {
    if (lines[i].isKept) [end, gap] = [i, 0];
    else gap++;
  }
  return end;
}

function isInThread(lines: readonly FaultLine[], i: number): boolean {
  return lines.slice(Math.max(0, i - THREAD_REACH), i + THREAD_REACH + 1).some(({ isCommentMark }) => isCommentMark);
}

function sumWords(lines: readonly FaultLine[], holds: (line: FaultLine) => boolean): number {
  return lines.reduce((sum, line) => sum + (holds(line) ? line.words : 0), 0);
}
