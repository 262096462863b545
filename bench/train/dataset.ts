import type { Document } from '../../src/document/document.js';
import { segment } from '../../src/document/segment.js';
import { shareOfNext, stepBelow } from '../../src/decide/ladder.js';
import { ARTICLE, AFTER, BEFORE, INTERRUPTION } from '../../src/decide/zone-numbers.js';
import type { HeadlineWeights } from '../../src/measure/headline.js';
import { measure, type Page } from '../../src/measure/page.js';
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

/** A page whose lines are labelled, before anything that is learned has looked at it. */
export interface LabelledPage {
  readonly fold: number;
  readonly group: string;
  readonly document: Document;
  readonly title: string;
  readonly label: Float32Array;
  readonly tokens: Float32Array;
  readonly goldTokens: number;
}

/** Segments a page and labels its lines by the gold text. */
export function labelPage(
  raw: string,
  gold: string,
  about: Pick<LabelledPage, 'fold' | 'group' | 'title'>,
): LabelledPage {
  const document = segment(raw, 'auto');
  return {
    ...about,
    document,
    label: labelLines(document.lines, gold),
    tokens: Float32Array.from(document.lines, (line) => tokenize(line.text).length),
    goldTokens: tokenize(gold).length,
  };
}

/** What there is to learn from a page: measured with these weights of the headline's clues. */
export function sequenceOf(labelled: LabelledPage, slots: Slots, headline: HeadlineWeights): Sequence {
  const { fold, group, document, label, tokens, goldTokens } = labelled;
  const features = featuresOf(measure(document, headline), slots);
  return { fold, group, lines: document.lines.length, ...features, zone: zonesOf(label), label, tokens, goldTokens };
}

function featuresOf(page: Page, slots: Slots): Pick<Sequence, 'from' | 'slot' | 'value'> {
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
      if (Number.isNaN(strength) || (strength === 0 && (ladder === undefined || ladder[0] > 0))) return;
      if (!ladder) return add(slots.start[s], strength);
      const step = stepBelow(ladder, strength);
      const share = shareOfNext(ladder, step, strength);
      add(slots.start[s] + step, 1 - share);
      add(slots.start[s] + step + 1, share);
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
