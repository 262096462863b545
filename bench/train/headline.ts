import { HEADLINE_CLUES, type HeadlineView } from '../../src/measure/headline-clues.js';
import { type HeadlineWeights, mayBeHeadline } from '../../src/measure/headline.js';

/** The lines of one page that may be its headline, and which of them is. */
export interface HeadlineChoice {
  readonly fold: number;
  /** Values of the clues, candidate by candidate. */
  readonly values: Float32Array;
  readonly candidates: number;
  /** Index of the right candidate, -1 where none is. */
  readonly right: number;
}

const NAMES = Object.keys(HEADLINE_CLUES);
const CLUES = Object.values(HEADLINE_CLUES);
const STEPS = 250;
const RATE = 0.1;
const RIDGE = 2e-4;

/** What there is to choose from on a page, by its gold title. */
export function headlineChoice(view: HeadlineView, title: string, label: Float32Array, fold: number): HeadlineChoice {
  const wanted = plain(title);
  const candidates = view.lines.map((_, i) => i).filter((i) => mayBeHeadline(view, i));
  const values = new Float32Array(candidates.length * CLUES.length);
  candidates.forEach((i, k) => CLUES.forEach((clue, c) => (values[k * CLUES.length + c] = clue(view, i))));
  const article = label.findIndex((share) => share >= 0.5);
  const near = candidates.some((i) => alike(plain(view.lines[i].text), wanted) >= 0.5);
  const equal = candidates.map((i, k) => ({ i, k })).filter(({ i }) => plain(view.lines[i].text) === wanted);
  const right = equal.findLast(({ i }) => article < 0 || i <= article) ?? equal[0];
  // A page that words its headline otherwise than the gold teaches nothing; one without any, that there may be none.
  return { fold, values, candidates: near && !right ? 0 : candidates.length, right: right?.k ?? -1 };
}

/** Softmax over the candidates and "none", by Adam over all pages at once. Deterministic. */
export function trainHeadline(choices: readonly HeadlineChoice[]): HeadlineWeights {
  const size = NAMES.length + 1;
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = Float64Array.from(weights, (weight) => weight * RIDGE);
    for (const choice of choices) addGradient(choice, weights, gradient, 1 / choices.length);
    const rate = RATE * (1 - step / (STEPS + 1));
    for (let k = 0; k < size; k++) {
      mean[k] += 0.1 * (gradient[k] - mean[k]);
      square[k] += 0.01 * (gradient[k] ** 2 - square[k]);
      weights[k] -= (rate * (mean[k] / (1 - 0.9 ** step))) / (Math.sqrt(square[k] / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  return Object.fromEntries([...NAMES, 'none'].map((name, k) => [name, round(weights[k])]));
}

function addGradient(
  { values, candidates, right }: HeadlineChoice,
  weights: Float64Array,
  gradient: Float64Array,
  scale: number,
) {
  const size = CLUES.length;
  const scores = new Float64Array(candidates + 1);
  scores[candidates] = weights[size];
  for (let k = 0; k < candidates; k++) for (let c = 0; c < size; c++) scores[k] += weights[c] * values[k * size + c];
  const most = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  const sum = scores.reduce((total, score) => total + Math.exp(score - most), 0);
  for (let k = 0; k <= candidates; k++) {
    const isRight = right < 0 ? k === candidates : k === right;
    const delta = (Math.exp(scores[k] - most) / sum - (isRight ? 1 : 0)) * scale;
    if (k === candidates) gradient[size] += delta;
    else for (let c = 0; c < size; c++) gradient[c] += delta * values[k * size + c];
  }
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Share of the words that two lines have in common. */
function alike(a: string, b: string): number {
  const left = new Set(a.split(' '));
  const right = new Set(b.split(' '));
  const common = [...left].filter((word) => right.has(word)).length;
  return common / Math.max(left.size, right.size);
}
