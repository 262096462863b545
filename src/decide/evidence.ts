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
  /** The signals of `model.seldom` that spoke of line `i`: entries `from[i]` up to `from[i + 1]` of `spoke`. */
  readonly from: Int32Array;
  readonly spoke: Uint8Array;
  /** Sum of weights for zone `z` of line `i`, at `i * ZONE_COUNT + z`. */
  readonly scores: Float64Array;
}

/** Asks every signal about every line on which it may speak, and adds up the weights. */
export function weigh(page: Page, model: Model): Evidence {
  const { count } = page;
  const { signals, tables } = model;
  const level = new Uint8Array(signals.length * count).fill(SILENT);
  const asked = new Float32Array(count);
  for (const s of model.everywhere) {
    const strengths = signals[s].column?.(page) ?? askAll(signals[s], page, asked);
    grade(strengths, tables[s], level.subarray(s * count, (s + 1) * count));
  }
  const evidence = { count, level, ...askSeldom(page, model, level), scores: new Float64Array(count * ZONE_COUNT) };
  sumUp(evidence, model);
  return evidence;
}

/** Asks the signals that speak of few lines, and lists by line which spoke. */
function askSeldom(page: Page, model: Model, level: Uint8Array): Pick<Evidence, 'from' | 'spoke'> {
  const { count } = page;
  const sets = findLineSets(page);
  const lines: number[] = [];
  const speakers: number[] = [];
  const from = new Int32Array(count + 1);
  const note = (s: number, i: number, strength: number): void => {
    if (strength === 0 || strength !== strength) return;
    level[s * count + i] = levelOf(strength, model.tables[s]);
    lines.push(i);
    speakers.push(s);
    from[i + 1]++;
  };
  for (const s of model.seldom) {
    const { only, column, strength } = model.signals[s];
    const strengths = column?.(page);
    if (only) for (const i of sets[only]) note(s, i, strength(page, i));
    else if (strengths) for (let i = 0; i < count; i++) note(s, i, strengths[i]);
    else for (let i = 0; i < count; i++) note(s, i, strength(page, i));
  }
  for (let i = 0; i < count; i++) from[i + 1] += from[i];
  const next = from.slice(0, count);
  const spoke = new Uint8Array(lines.length);
  for (let n = 0; n < lines.length; n++) spoke[next[lines[n]]++] = speakers[n];
  return { from, spoke };
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

function levelOf(strength: number, { first, scale, last }: WeightTable): number {
  return Math.max(0, Math.min(last, Math.round((strength - first) * scale)));
}

/** Line by line, so that the sums stay in registers: the signals that speak everywhere, then those that spoke here. */
function sumUp({ count, level, from, spoke, scores }: Evidence, { everywhere, weights }: Model): void {
  for (let i = 0; i < count; i++) {
    let before = 0;
    let article = 0;
    let interruption = 0;
    let after = 0;
    // eslint-disable-next-line @typescript-eslint/prefer-for-of -- costs a third more over a typed array
    for (let n = 0; n < everywhere.length; n++) {
      const s = everywhere[n];
      const row = s * TABLE_SIZE + level[s * count + i] * ZONE_COUNT;
      before += weights[row];
      article += weights[row + 1];
      interruption += weights[row + 2];
      after += weights[row + 3];
    }
    for (let at = from[i]; at < from[i + 1]; at++) {
      const row = spoke[at] * TABLE_SIZE + level[spoke[at] * count + i] * ZONE_COUNT;
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
