import { shareOfNext, stepBelow } from './ladder.js';
import { ZONE_COUNT } from './zone-numbers.js';

/** Most levels of a table, less one. Whole numbers up to so far apart each have a level of their own. */
const FINEST = 160;
/** So many levels tell strengths well enough apart, and small tables stay in the processor's cache. */
const ENOUGH = 64;

/** What a signal weighs at each level of strength, worked out beforehand so that a line costs one look. */
export interface WeightTable {
  /** Strength of level 0, and levels a unit of strength. */
  readonly first: number;
  readonly scale: number;
  /** The highest level; SILENT, whose weights are 0, is above all. */
  readonly last: number;
  /** Whether a strength of zero says nothing. */
  readonly zeroIsSilent: boolean;
  /** Weights by zone, at `level * ZONE_COUNT + zone`. */
  readonly weights: Float32Array;
}

/** Level of a signal that does not apply, or that did not fire. */
export const SILENT = FINEST + 1;
/** Entries of a table's weights. */
export const TABLE_SIZE = (SILENT + 1) * ZONE_COUNT;

/**
 * Spreads a signal's learned rows over levels of strength. With steps there is a row a step, and strengths between two
 * steps are shared between both; beyond either end they stay what they are. Without, the one row counts times the
 * strength, 0 to 1.
 */
export function weightTable(rows: readonly (readonly number[])[], steps: readonly number[] | undefined): WeightTable {
  const ladder = Float64Array.from(steps ?? [0, 1]);
  const first = ladder[0];
  const range = ladder[ladder.length - 1] - first;
  const scale = scaleFor(range);
  const last = Math.round(range * scale);
  const all = steps === undefined ? [rows[0].map(() => 0), rows[0]] : rows;
  const weights = new Float32Array(TABLE_SIZE);
  for (let level = 0; level <= last; level++) {
    const strength = first + level / scale;
    const below = stepBelow(ladder, strength);
    const next = shareOfNext(ladder, below, strength);
    for (let zone = 0; zone < ZONE_COUNT; zone++) {
      const above = next > 0 ? all[below + 1][zone] * next : 0;
      weights[level * ZONE_COUNT + zone] = all[below][zone] * (1 - next) + above;
    }
  }
  return { first, scale, last, zeroIsSilent: steps === undefined || first > 0, weights };
}

function scaleFor(range: number): number {
  if (range === 0) return 1;
  return range > FINEST ? FINEST / range : Math.max(1, Math.floor(ENOUGH / range));
}

/** The strength that a level stands for. */
export function strengthAt({ first, scale }: WeightTable, level: number): number {
  return first + level / scale;
}
