import type { SignalWeight } from '../record.js';
import type { Category, Zone } from '../vocabulary.js';

/** What is to be done with a line, and why. */
export interface Verdict {
  readonly verdict: 'keep' | 'drop' | 'lift';
  /** Always given where the verdict is not `keep`. */
  readonly category?: Category;
  readonly zone: Zone;
  /** 0 to 1. */
  readonly confidence: number;
  /** The strongest first. */
  readonly signals: readonly SignalWeight[];
}
