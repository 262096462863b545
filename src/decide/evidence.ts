import type { Page } from '../measure/page.js';
import { findLineSets } from '../signals/line-sets.js';
import type { Column, Signal } from '../signals/signal.js';
import type { Model } from './model.js';
import { SILENT, TABLE_SIZE, type WeightTable } from './weight-table.js';
import { ZONE_COUNT } from './zone-numbers.js';

/** What the signals said of each line, and what it adds up to. */
export interface Evidence {
  readonly count: number;
  /** Level of strength of signal `s` on line `i`, at `s * count + i`; SILENT where the signal says nothing. */
  readonly level: Uint8Array;
  /** For each signal the lines on which it may speak; undefined where that is any line. */
  readonly among: readonly (Int32Array | undefined)[];
  /** Sum of weights for zone `z` of line `i`, at `i * ZONE_COUNT + z`. */
  readonly scores: Float64Array;
}

/** Asks every signal about every line on which it may speak, and adds up the weights. */
export function weigh(page: Page, model: Model): Evidence {
  const { count } = page;
  const { signals, tables } = model;
  const sets = findLineSets(page);
  const level = new Uint8Array(signals.length * count).fill(SILENT);
  const among = signals.map((signal) => signal.only && sets[signal.only]);
  const asked = new Float32Array(count);
  for (let s = 0; s < signals.length; s++) {
    const lines = among[s];
    const levels = level.subarray(s * count, (s + 1) * count);
    if (lines) gradeSome(signals[s], page, lines, tables[s], levels);
    else grade(signals[s].column?.(page) ?? askAll(signals[s], page, asked), tables[s], levels);
  }
  const scores = new Float64Array(count * ZONE_COUNT);
  sumUp(scores, level, model);
  for (let s = 0; s < signals.length; s++) addSome(scores, among[s], level, s * count, tables[s]);
  return { count, level, among, scores };
}

function askAll({ neighbour, strength }: Signal, page: Page, asked: Float32Array): Column {
  if (neighbour) return shifted(neighbour.column(page), neighbour.by, neighbour.beyond, asked);
  for (let i = 0; i < asked.length; i++) asked[i] = strength(page, i);
  return asked;
}

/** Each line's strength is that of the line so far below it (negative: above it). */
function shifted(column: Column, by: number, beyond: number, asked: Float32Array): Column {
  asked.fill(beyond);
  if (Math.abs(by) >= column.length) return asked;
  if (by > 0) asked.set(column.subarray(by));
  else asked.set(column.subarray(0, column.length + by), -by);
  return asked;
}

/** Levels of all lines. */
function grade(strengths: Column, { first, scale, last, zeroIsSilent }: WeightTable, levels: Uint8Array): void {
  for (let i = 0; i < levels.length; i++) {
    const strength = strengths[i];
    // Not a number: the signal does not apply.
    if (strength !== strength || (zeroIsSilent && strength === 0)) continue;
    const exact = (strength - first) * scale + 0.5;
    levels[i] = exact <= 0 ? 0 : exact >= last ? last : exact;
  }
}

/** Levels of some lines. */
function gradeSome({ strength }: Signal, page: Page, lines: Int32Array, table: WeightTable, levels: Uint8Array): void {
  for (const i of lines) {
    const found = strength(page, i);
    if (found === 0 && table.zeroIsSilent) continue;
    levels[i] = Math.max(0, Math.min(table.last, Math.round((found - table.first) * table.scale)));
  }
}

/** Line by line over the signals that may speak on any line, so that the sums stay in registers. */
function sumUp(scores: Float64Array, level: Uint8Array, { everywhere, weights }: Model): void {
  const count = scores.length / ZONE_COUNT;
  for (let i = 0; i < count; i++) {
    let before = 0;
    let article = 0;
    let interruption = 0;
    let after = 0;
    for (const s of everywhere) {
      const row = s * TABLE_SIZE + level[s * count + i] * ZONE_COUNT;
      before += weights[row];
      article += weights[row + 1];
      interruption += weights[row + 2];
      after += weights[row + 3];
    }
    const score = i * ZONE_COUNT;
    scores[score] = before;
    scores[score + 1] = article;
    scores[score + 2] = interruption;
    scores[score + 3] = after;
  }
}

/** Adds the weights of a signal that speaks of some lines only. */
function addSome(
  scores: Float64Array,
  lines: Int32Array | undefined,
  level: Uint8Array,
  at: number,
  { weights }: WeightTable,
): void {
  if (lines === undefined) return;
  for (const i of lines) {
    const row = level[at + i] * ZONE_COUNT;
    for (let zone = 0; zone < ZONE_COUNT; zone++) scores[i * ZONE_COUNT + zone] += weights[row + zone];
  }
}
