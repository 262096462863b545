import type { LookedAtPage } from '../measure/impression.js';
import type { Signal } from '../signals/signal.js';
import { CATEGORIES, type Mode } from '../vocabulary.js';
import { earlyTrees, type Forest, layOutForest, type Tree } from './forest.js';
import { type Patience, USUAL } from './patience.js';
import { PAGE_CLUES } from './page-clues.js';

/** Weights as they stand in `weights.json`: learned by `npm run train`. */
export interface Weights {
  /** Names this set of weights in records. */
  readonly id: string;
  /** How much more than being right it counts to have all of the article: see `pageThreshold`. */
  readonly leanings: Readonly<Record<Mode, number>>;
  /** Names of the signals that the trees ask; trees name them by their place in this list. */
  readonly signals: readonly string[];
  /** The trees of the first look, and of the second, which also asks the signals that see what the first one found. */
  readonly first: readonly Tree[];
  readonly second: readonly Tree[];
  /** Trees that judge the answer as a whole; they name clues by their place in PAGE_CLUES when they were learned. */
  readonly clues: readonly string[];
  readonly confidence: readonly Tree[];
  /** Trees that judge by the same clues whether the page is nothing but article; absent where none were learned. */
  readonly whole?: readonly Tree[];
}

/** A signal that speaks for a category. */
export interface Speaker {
  readonly signal: Signal;
  /** Index of the category in CATEGORIES. */
  readonly category: number;
  /** It says so much at its full strength, `most`. */
  readonly weight: number;
  readonly most: number;
}

/**
 * Weights laid out for the hot path. Signals have columns: those of the first look, then those of the second. First of all
 * come the signals by which the first look gives most lines up, so that those lines need no others.
 */
export interface Model {
  readonly id: string;
  readonly leanings: Readonly<Record<Mode, number>>;
  readonly patience: Patience;
  readonly firstSignals: readonly Signal[];
  readonly secondSignals: readonly Signal<LookedAtPage>[];
  readonly first: Forest;
  readonly second: Forest;
  /** Column of the likelihood that the first look gave, -1 where the second does not ask it. */
  readonly likely: number;
  /** Names of the signals, by column. */
  readonly names: readonly string[];
  readonly speakers: readonly Speaker[];
  /** The same by category, in the order of CATEGORIES. */
  readonly speakersFor: readonly (readonly Speaker[])[];
  readonly confidence: Forest;
  readonly whole: Forest;
}

/** The signals of the two looks. */
export interface Looks {
  readonly first: readonly Signal[];
  readonly second: readonly Signal<LookedAtPage>[];
}

/** Name of the signal whose strength is the first look's answer. */
const LIKELY = 'likely';

/** Puts weights and signals together. Throws RangeError where the weights ask a signal that is not there. */
export function buildModel(weights: Weights, looks: Looks, patience: Patience = USUAL): Model {
  const asked = new Set(weights.signals);
  const asksEarly = signalsAsked(weights.first.slice(0, earlyTrees(weights.first)), weights.signals);
  const firstSignals = looks.first
    .filter(({ name }) => asked.has(name))
    .sort((a, b) => Number(asksEarly.has(b.name)) - Number(asksEarly.has(a.name)));
  const secondSignals = looks.second.filter(({ name }) => asked.has(name));
  const names = [...firstSignals, ...secondSignals].map(({ name }) => name);
  const columns = columnsOf(weights.signals, names);
  const clues = columnsOf(weights.clues, Object.keys(PAGE_CLUES));
  const speakers = looks.first.flatMap(speakerOf);
  return {
    id: weights.id,
    leanings: weights.leanings,
    patience,
    firstSignals,
    secondSignals,
    first: layOutForest(weights.first, columns, patience.hopeless),
    second: layOutForest(weights.second, columns, patience.hopeless),
    likely: names.indexOf(LIKELY),
    names,
    speakers,
    speakersFor: CATEGORIES.map((_, category) => speakers.filter((speaker) => speaker.category === category)),
    confidence: layOutForest(weights.confidence, clues),
    whole: layOutForest(weights.whole ?? [], clues),
  };
}

/** Names of the signals that trees ask. */
function signalsAsked(trees: readonly Tree[], names: readonly string[]): Set<string> {
  const isBranch = (node: readonly number[]): boolean => node.length > 1;
  return new Set(trees.flatMap((tree) => tree.filter(isBranch).map(([signal]) => names[signal])));
}

/** Where the names that the weights use stand among those that there are. */
function columnsOf(used: readonly string[], names: readonly string[]): number[] {
  return used.map((name) => {
    const column = names.indexOf(name);
    if (column < 0)
      throw new RangeError(`weights were learned with a signal "${name}", which is gone: run npm run train`);
    return column;
  });
}

function speakerOf(signal: Signal): Speaker[] {
  const { category, categoryWeight = 1, most = 1 } = signal;
  return category === undefined
    ? []
    : [{ signal, category: CATEGORIES.indexOf(category), weight: categoryWeight, most }];
}

/** How much the speaker says of its category at a strength. */
export function saysAt({ weight, most }: Speaker, strength: number): number {
  return Math.max(0, Math.min(1, strength / most)) * weight;
}
