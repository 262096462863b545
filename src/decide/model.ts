import type { Signal } from '../signals/signal.js';
import { CATEGORIES, type Mode, type Zone, ZONES } from '../vocabulary.js';
import { strengthAt, type WeightTable, weightTable } from './weight-table.js';

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

/** A signal that speaks for a category. */
export interface Speaker {
  /** Index of the signal, and of the category in CATEGORIES. */
  readonly signal: number;
  readonly category: number;
  /** How much it says at each level of its strength: 0 up to its weight. */
  readonly says: Float32Array;
}

/** Weights laid out for the hot path. */
export interface Model {
  readonly id: string;
  readonly thresholds: Readonly<Record<Mode, number>>;
  readonly signals: readonly Signal[];
  /** What each signal weighs at each level of its strength. */
  readonly tables: readonly WeightTable[];
  /** All tables' weights in one row, TABLE_SIZE entries a signal. */
  readonly weights: Float32Array;
  /** The signals that have something to say of most lines, by index. */
  readonly everywhere: Int32Array;
  /** The others: bound to a set of lines, or without steps, and so silent wherever they do not fire. */
  readonly seldom: Int32Array;
  /** By signal: what it says of a category, if it does. */
  readonly speakers: readonly (Speaker | undefined)[];
  /** Those of them that have something to say of most lines. */
  readonly speakEverywhere: readonly Speaker[];
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
  const tables = signals.map(({ name, steps }) => {
    const size = steps?.length ?? 1;
    const rows = weights.signals[name] ?? Array.from({ length: size }, () => ZONES.map(() => 0));
    if (rows.length !== size) {
      throw new RangeError(`weights were learned for other steps of the signal "${name}": run npm run train`);
    }
    return weightTable(rows, steps);
  });
  const speakers = signals.map((signal, at) => speakerOf(signal, at, tables[at]));
  const perZone = (given: Readonly<Partial<Record<Zone, number>>>): Float64Array =>
    Float64Array.from(ZONES, (zone) => exponent(given[zone]));
  return {
    id: weights.id,
    thresholds: weights.thresholds,
    signals,
    tables,
    weights: Float32Array.from(tables.flatMap((table) => [...table.weights])),
    everywhere: Int32Array.from(signals.flatMap((signal, at) => (isSeldom(signal) ? [] : [at]))),
    seldom: Int32Array.from(signals.flatMap((signal, at) => (isSeldom(signal) ? [at] : []))),
    speakers,
    speakEverywhere: speakers.filter(
      (speaker): speaker is Speaker => speaker !== undefined && !isSeldom(signals[speaker.signal]),
    ),
    transitions: Float64Array.from(
      ZONES.flatMap((from) => ZONES.map((to) => exponent(weights.transitions[from]?.[to]))),
    ),
    first: perZone(weights.first),
    last: perZone(weights.last),
  };
}

function isSeldom({ only, steps }: Signal): boolean {
  return only !== undefined || steps === undefined;
}

/** From the strength at which a signal is sure (its last step) it says all that it has to say. */
function speakerOf(
  { category, categoryWeight = 1, steps }: Signal,
  signal: number,
  table: WeightTable,
): Speaker | undefined {
  if (category === undefined) return undefined;
  const most = steps?.at(-1) ?? 1;
  const says = Float32Array.from({ length: table.last + 1 }, (_, level) =>
    Math.max(0, Math.min(1, strengthAt(table, level) / most) * categoryWeight),
  );
  return { signal, category: CATEGORIES.indexOf(category), says };
}

function exponent(weight: number | undefined): number {
  return weight === undefined ? 0 : Math.exp(weight);
}
