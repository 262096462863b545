import type { SetName } from '../corpus.js';
import type { Input } from '../measure.js';
import type { Beside, Figures } from './figures.js';
import { shareOf } from './short-lines.js';

/** A figure, what it has to reach, and what nobody would believe. */
export interface Target {
  readonly what: string;
  readonly must: number;
  readonly aim: number;
  /** Whether the figure is to stay below, not above. */
  readonly isCeiling?: boolean;
  readonly reached: number;
  /** How others do, in words; empty where nothing was measured. */
  readonly beside: string;
}

type Wanted = readonly [set: SetName, inputs: readonly Input[], must: number, aim: number];

const F1_WANTED: readonly Wanted[] = [
  ['wcxb-articles', ['html-text', 'inscriptis', 'lynx'], 0.935, 0.95],
  ['wcxb-articles', ['w3m', 'html2text', 'html2text-links'], 0.925, 0.94],
  ['wcxb-articles', ['bs4'], 0.905, 0.925],
  ['wcxb-articles', ['single'], 0.85, 0.88],
  ['aed-news', ['html-text', 'inscriptis', 'lynx', 'html2text-links'], 0.912, 0.935],
  ['multilingual-segments', ['html-text'], 0.9, 0.915],
];

/**
 * Figures of trafilatura 2.3.1, which was given the HTML of the same pages: by `npm run bench:peers`, which takes a quarter
 * of an hour, in November 2026.
 */
const TRAFILATURA = {
  f1: { 'wcxb-articles': 0.933, 'aed-news': 0.908, 'multilingual-segments': 0.926 },
  poor: { 'wcxb-articles': 0.027, 'aed-news': 0.063 },
  shortLines: 0.809,
  gone: 0.956,
  there: 0.863,
} as const;

/** Share of pages under .5 that there may be, and that there would be at best. */
const POOR_WANTED: readonly Wanted[] = [
  ['wcxb-articles', ['html-text'], 0.02, 0.01],
  ['aed-news', ['html-text'], 0.045, 0.0225],
];

/** Every line of the table, with what is reached. */
export function targetsOf(figures: Figures): Target[] {
  const { tradeOff, sure, shortLines, gone, there, thereByLetters, categories } = figures;
  const { precision, recall } = tradeOff.modes;
  const shortTarget = besideTarget('lines of the article of eight words or fewer kept', 0.89, 0.93, shortLines);
  return [
    ...F1_WANTED.flatMap((wanted) => accuracyTargets(figures, wanted, 'f1')),
    ...POOR_WANTED.flatMap((wanted) => accuracyTargets(figures, wanted, 'poor')),
    {
      ...shortTarget,
      beside: `${shortTarget.beside}; ${ofTrafilatura(TRAFILATURA.shortLines)}; mean of the pages ${digits(figures.shortLinesByPage)}`,
    },
    besidePeer(besideTarget('snippets that must not be there and are gone', 0.93, 0.95, gone), TRAFILATURA.gone),
    besidePeer(besideTarget('snippets that must be there and are', 0.96, 0.975, there), TRAFILATURA.there),
    besideTarget('the same, by letters and digits alone', 0.96, 0.975, thereByLetters),
    plain('mode `precision`: precision', 0.96, 0.97, precision.precision),
    plain('mode `precision`: recall', 0.85, 0.88, precision.recall),
    plain('mode `recall`: recall', 0.98, 0.985, recall.recall),
    plain('mode `recall`: precision', 0.84, 0.86, recall.precision),
    plain('articles with confidence ≥ .9 whose F1 ≥ .8', 0.96, 0.98, shareOf({ all: sure.sure, right: sure.right })),
    plain('articles with confidence ≥ .9', 0.6, 0.75, shareOf({ all: sure.all, right: sure.sure })),
    plain('article or not, by confidence: AUC', 0.88, 0.93, figures.auc),
    {
      ...plain('category of dropped lines, as a reader named it', 0.88, 0.93, shareOf(categories.all)),
      beside: `on sites never looked at ${digits(shareOf(categories.unseen))}`,
    },
  ];
}

function accuracyTargets({ accuracy }: Figures, [set, inputs, must, aim]: Wanted, figure: 'f1' | 'poor'): Target[] {
  const isCeiling = figure === 'poor';
  return inputs.flatMap((input) => {
    const found = accuracy.find((row) => row.set === set && row.input === input);
    if (!found) return [];
    const what = `${isCeiling ? 'pages under .5' : 'F1'}: ${set}, ${input === 'single' ? 'one single line' : input}`;
    const known: Readonly<Partial<Record<SetName, number>>> = TRAFILATURA[figure];
    const beside = known[set] === undefined ? '' : ofTrafilatura(known[set]);
    return [{ what, must, aim, isCeiling, reached: found[figure], beside }];
  });
}

function besideTarget(what: string, must: number, aim: number, { answer, nothingRemoved }: Beside): Target {
  return { ...plain(what, must, aim, shareOf(answer)), beside: `nothing removed ${digits(shareOf(nothingRemoved))}` };
}

function besidePeer(target: Target, figure: number): Target {
  return { ...target, beside: `${target.beside}; ${ofTrafilatura(figure)}` };
}

function ofTrafilatura(figure: number): string {
  return `trafilatura with the HTML ${digits(figure)}`;
}

function plain(what: string, must: number, aim: number, reached: number): Target {
  return { what, must, aim, reached, beside: '' };
}

/** What a figure reached: the aim, the must, or neither. */
export function standing({ must, aim, reached, isCeiling = false }: Target): 'aim' | 'must' | 'not yet' {
  const sign = isCeiling ? -1 : 1;
  if (reached * sign >= aim * sign) return 'aim';
  return reached * sign >= must * sign ? 'must' : 'not yet';
}

/** A share with as many digits as its noise allows: `.935`. */
export function digits(value: number, places = 3): string {
  return value.toFixed(places).replace(/^(-?)0\./, '$1.');
}
