import type { Model } from '../../src/decide/model.js';
import type { Page } from '../../src/measure/page.js';
import { type Mode, MODES } from '../../src/vocabulary.js';
import { overlap, type Overlap, score, type Score } from '../shingles.js';
import { type Answer, answer } from './answers.js';

/** Thresholds at which both curves are measured, and those for the milder one alone. */
const MILD = [0.02, 0.05, 0.1, 0.2] as const;
const BOTH = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.875, 0.925, 0.96] as const;

/** Ways to settle unsure lines: that of `precision` adds none, that of `balanced` and `recall` does. */
export type Manner = Extract<Mode, 'balanced' | 'precision'>;

/** Precision and recall of all answers, at one threshold. */
export interface Point extends Pick<Score, 'precision' | 'recall' | 'f1'> {
  readonly threshold: number;
}

export interface TradeOff {
  /** By rising threshold. */
  readonly curves: Readonly<Record<Manner, readonly Point[]>>;
  readonly modes: Readonly<Record<Mode, Point>>;
}

/** Overlaps of the pages' answers at one threshold. */
interface Sample {
  readonly threshold: number;
  readonly overlaps: Overlap[];
}

function samplesAt(thresholds: readonly number[]): Sample[] {
  return thresholds.map((threshold) => ({ threshold, overlaps: [] }));
}

/** Collects how pages come out at each threshold, everything else as in the mode, and in each mode as it is. */
export class TradeOffSums {
  private readonly curves: Readonly<Record<Manner, readonly Sample[]>> = {
    balanced: samplesAt([...MILD, ...BOTH]),
    precision: samplesAt(BOTH),
  };
  private readonly byMode: Readonly<Record<Mode, Overlap[]>> = { precision: [], balanced: [], recall: [] };
  private thresholds: Model['thresholds'] = { precision: 0, balanced: 0, recall: 0 };

  add(page: Page, gold: string, model: Model): void {
    this.thresholds = model.thresholds;
    const known = new Map<string, Overlap>();
    const compare = ({ text }: Answer): Overlap => {
      const found = known.get(text) ?? overlap(text, gold);
      known.set(text, found);
      return found;
    };
    for (const manner of ['balanced', 'precision'] as const) {
      for (const { threshold, overlaps } of this.curves[manner]) {
        const at = { ...model, thresholds: { ...model.thresholds, [manner]: threshold } };
        overlaps.push(compare(answer(page, at, manner)));
      }
    }
    for (const mode of MODES) this.byMode[mode].push(compare(answer(page, model, mode)));
  }

  result(): TradeOff {
    const points = (samples: readonly Sample[]): Point[] =>
      samples.map(({ threshold, overlaps }) => pointOf(threshold, overlaps));
    const inMode = (mode: Mode): Point => pointOf(this.thresholds[mode], this.byMode[mode]);
    return {
      curves: { balanced: points(this.curves.balanced), precision: points(this.curves.precision) },
      modes: { precision: inMode('precision'), balanced: inMode('balanced'), recall: inMode('recall') },
    };
  }
}

function pointOf(threshold: number, overlaps: readonly Overlap[]): Point {
  const { precision, recall, f1 } = score(overlaps);
  return { threshold, precision, recall, f1 };
}
