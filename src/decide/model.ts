import type { Signal } from '../signals/signal.js';
import { CATEGORIES, type Mode, type Zone, ZONES } from '../vocabulary.js';

/** Weights as they stand in `weights.json`: learned by `npm run train`, read by people. */
export interface Weights {
  /** Names this set of weights in records. */
  readonly id: string;
  /** Posterior of the article zone from which a line is kept. */
  readonly thresholds: Readonly<Record<Mode, number>>;
  /** Log weights of going from one zone to the next; a pair that is absent cannot be. */
  readonly transitions: Readonly<Partial<Record<Zone, Readonly<Partial<Record<Zone, number>>>>>>;
  /** Log weights of the zone in which a page begins, and in which it ends. */
  readonly first: Readonly<Partial<Record<Zone, number>>>;
  readonly last: Readonly<Partial<Record<Zone, number>>>;
  /**
   * For each signal its weights by zone, in the order of ZONES: one such row where the signal has no steps, else one a
   * step.
   */
  readonly signals: Readonly<Record<string, readonly (readonly number[])[]>>;
}

export const ZONE_COUNT = ZONES.length;
export const BEFORE = 0;
export const ARTICLE = 1;
export const INTERRUPTION = 2;
export const AFTER = 3;

/** A signal that speaks for a category. */
export interface Speaker {
  /** Index of the signal, and of the category in CATEGORIES. */
  readonly signal: number;
  readonly category: number;
  /** Strength at which it is sure, and what it then says. */
  readonly most: number;
  readonly weight: number;
}

/** How much a speaker says about its category at a strength: 0 up to its weight. */
export function saysOf({ most, weight }: Speaker, strength: number): number {
  return strength > 0 ? Math.min(1, strength / most) * weight : 0;
}

/** Weights laid out for the hot path. */
export interface Model {
  readonly id: string;
  readonly thresholds: Readonly<Record<Mode, number>>;
  readonly signals: readonly Signal[];
  /** The signals' questions, taken out of their objects for the hot path. */
  readonly asks: readonly Signal['strength'][];
  /** The signals that speak for a category. */
  readonly speakers: readonly Speaker[];
  /** Per signal: rows (steps) by zone, flattened. */
  readonly rows: readonly Float64Array[];
  readonly steps: readonly (Float64Array | undefined)[];
  /** Weights (no longer logarithms) by zone from, zone to, flattened; 0 where a pair cannot be. */
  readonly transitions: Float64Array;
  readonly first: Float64Array;
  readonly last: Float64Array;
}

/**
 * Puts weights and signals together. A signal that the weights do not know yet weighs nothing. Throws RangeError where
 * a signal has other steps than those it was learned with.
 */
export function buildModel(weights: Weights, signals: readonly Signal[]): Model {
  const rows = signals.map((signal) => {
    const size = signal.steps?.length ?? 1;
    const found = weights.signals[signal.name];
    if (found === undefined) return new Float64Array(size * ZONE_COUNT);
    if (found.length !== size) {
      throw new RangeError(`weights were learned for other steps of the signal "${signal.name}": run npm run train`);
    }
    return Float64Array.from(found.flat());
  });
  const perZone = (given: Readonly<Partial<Record<Zone, number>>>): Float64Array =>
    Float64Array.from(ZONES, (zone) => exponent(given[zone]));
  return {
    id: weights.id,
    thresholds: weights.thresholds,
    signals,
    asks: signals.map((signal) => signal.strength),
    speakers: speakersOf(signals),
    rows,
    steps: signals.map((signal) => signal.steps && Float64Array.from(signal.steps)),
    transitions: Float64Array.from(
      ZONES.flatMap((from) => ZONES.map((to) => exponent(weights.transitions[from]?.[to]))),
    ),
    first: perZone(weights.first),
    last: perZone(weights.last),
  };
}

function speakersOf(signals: readonly Signal[]): Speaker[] {
  return signals.flatMap(({ category, categoryWeight = 1, steps }, signal) =>
    category
      ? [{ signal, category: CATEGORIES.indexOf(category), most: steps?.at(-1) ?? 1, weight: categoryWeight }]
      : [],
  );
}

function exponent(weight: number | undefined): number {
  return weight === undefined ? 0 : Math.exp(weight);
}
