import type { SignalWeight } from '../record.js';
import type { Category, Zone } from '../vocabulary.js';

/** What is to be done with a line, and why. */
export interface Verdict {
  readonly verdict: 'keep' | 'drop' | 'lift';
  /** Undefined where the verdict is `keep`. The key is always there: objects of one shape are read faster. */
  readonly category: Category | undefined;
  readonly zone: Zone;
  /** 0 to 1. */
  readonly confidence: number;
  /** The strongest first. */
  readonly signals: readonly SignalWeight[];
}
