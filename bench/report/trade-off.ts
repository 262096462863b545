import type { Model } from '../../src/decide/model.js';
import type { Page } from '../../src/measure/page.js';
import { type Mode, MODES } from '../../src/vocabulary.js';
import { overlap, type Overlap, score } from '../shingles.js';
import { type Answer, answer } from './answers.js';

/** Thresholds at which the curve is measured. */
export const THRESHOLDS = [0.02, 0.05, 0.1, 0.2, 0.3, 0.45, 0.6, 0.75, 0.85, 0.925, 0.96, 0.98] as const;

/** Precision and recall of all answers, at one threshold or in one mode. */
export interface Point {
  readonly precision: number;
  readonly recall: number;
}

export interface TradeOff {
  /** By threshold, in the order of THRESHOLDS. */
  readonly curve: readonly (Point & { readonly threshold: number })[];
  readonly modes: Readonly<Record<Mode, Point & { readonly threshold: number; readonly f1: number }>>;
}

/** Collects how pages come out at each threshold, everything else as in the mode `balanced`, and in each mode. */
export class TradeOffSums {
  private readonly byThreshold = THRESHOLDS.map((): Overlap[] => []);
  private readonly byMode: Readonly<Record<Mode, Overlap[]>> = { precision: [], balanced: [], recall: [] };
  private thresholds: Model['thresholds'] = { precision: 0, balanced: 0, recall: 0 };

  /** Adds a page. Only the threshold differs from one point of the curve to the next. */
  add(page: Page, gold: string, model: Model): void {
    this.thresholds = model.thresholds;
    const known = new Map<string, Overlap>();
    const compare = ({ text }: Answer): Overlap => {
      const found = known.get(text) ?? overlap(text, gold);
      known.set(text, found);
      return found;
    };
    THRESHOLDS.forEach((balanced, k) => {
      const at = { ...model, thresholds: { ...model.thresholds, balanced } };
      this.byThreshold[k].push(compare(answer(page, at, 'balanced')));
    });
    for (const mode of MODES) this.byMode[mode].push(compare(answer(page, model, mode)));
  }

  result(): TradeOff {
    const inMode = (mode: Mode): TradeOff['modes'][Mode] => {
      const { precision, recall, f1 } = score(this.byMode[mode]);
      return { precision, recall, f1, threshold: this.thresholds[mode] };
    };
    return {
      curve: THRESHOLDS.map((threshold, k) => {
        const { precision, recall } = score(this.byThreshold[k]);
        return { threshold, precision, recall };
      }),
      modes: { precision: inMode('precision'), balanced: inMode('balanced'), recall: inMode('recall') },
    };
  }
}
