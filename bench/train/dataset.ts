import type { Document } from '../../src/document/document.js';
import { segment } from '../../src/document/segment.js';
import { shareOfNext, stepBelow } from '../../src/decide/evidence.js';
import { ARTICLE, AFTER, BEFORE, INTERRUPTION } from '../../src/decide/model.js';
import { measure } from '../../src/measure/page.js';
import type { Signal } from '../../src/signals/signal.js';
import { labelLines } from '../labels.js';
import { tokenize } from '../shingles.js';

/** Which slots of the weight vector belong to which signal. */
export interface Slots {
  readonly signals: readonly Signal[];
  /** First slot of each signal; one more entry than signals, the last being the number of slots. */
  readonly start: readonly number[];
}

/** One page as the trainer sees it: sparse features by line, and what each line is. */
export interface Sequence {
  readonly fold: number;
  readonly lines: number;
  /** Entry at which each line's features begin; one more than lines. */
  readonly from: Int32Array;
  readonly slot: Uint16Array;
  readonly value: Float32Array;
  readonly zone: Uint8Array;
  /** Share of each line's tokens that are article, and the number of tokens. */
  readonly label: Float32Array;
  readonly tokens: Float32Array;
  readonly goldTokens: number;
  readonly group: string;
}

/** Lines of which at least this share is article are article. */
const ARTICLE_SHARE = 0.5;

export function slotsOf(signals: readonly Signal[]): Slots {
  const start = [0];
  for (const signal of signals) start.push(start[start.length - 1] + (signal.steps?.length ?? 1));
  return { signals, start };
}

/** Segments, measures and labels one page. */
export function sequenceOf(raw: string, gold: string, fold: number, group: string, slots: Slots): Sequence {
  const document = segment(raw, 'auto');
  const label = labelLines(document.lines, gold);
  const features = featuresOf(document, slots);
  return {
    fold,
    group,
    lines: document.lines.length,
    ...features,
    zone: zonesOf(label),
    label,
    tokens: Float32Array.from(document.lines, (line) => tokenize(line.text).length),
    goldTokens: tokenize(gold).length,
  };
}

function featuresOf(document: Document, slots: Slots): Pick<Sequence, 'from' | 'slot' | 'value'> {
  const page = measure(document);
  const from = new Int32Array(page.count + 1);
  const slot: number[] = [];
  const value: number[] = [];
  const steps = slots.signals.map((signal) => signal.steps && Float64Array.from(signal.steps));
  const add = (at: number, amount: number): void => {
    if (amount === 0) return;
    slot.push(at);
    value.push(amount);
  };
  for (let i = 0; i < page.count; i++) {
    slots.signals.forEach((signal, s) => {
      const strength = Math.fround(signal.strength(page, i));
      const ladder = steps[s];
      if (Number.isNaN(strength) || (!ladder && strength === 0)) return;
      if (!ladder) return add(slots.start[s], strength);
      const step = stepBelow(ladder, strength);
      const share = shareOfNext(ladder, step, strength);
      if (share < 1) (slot.push(slots.start[s] + step), value.push(1 - share));
      if (share > 0) (slot.push(slots.start[s] + step + 1), value.push(share));
    });
    from[i + 1] = slot.length;
  }
  return { from, slot: Uint16Array.from(slot), value: Float32Array.from(value) };
}

/** Zones by the labels: what stands between the first and the last line of the article interrupts it. */
export function zonesOf(label: Float32Array): Uint8Array {
  const first = label.findIndex((share) => share >= ARTICLE_SHARE);
  const last = label.findLastIndex((share) => share >= ARTICLE_SHARE);
  return Uint8Array.from(label, (share, i) => {
    if (first < 0 || i < first) return BEFORE;
    if (i > last) return AFTER;
    return share >= ARTICLE_SHARE ? ARTICLE : INTERRUPTION;
  });
}
