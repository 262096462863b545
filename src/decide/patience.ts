import type { Mode } from '../vocabulary.js';

/** How soon lines are taken for lost. Where many are, less is to be done; now and then a line of the article is. */
export interface Patience {
  /** Log odds after the first trees under which a line is not shown to the others. */
  readonly hopeless: number;
  /** A line is looked at again if it, or a line next to it, is at least so likely article at first look. */
  readonly worthALook: number;
  /** Below this likelihood no line stays, whatever the others are. */
  readonly lowest: number;
}

/** Of 60,000 lines of the corpus that are not looked at again one would have been kept. */
export const USUAL: Patience = { hopeless: -1.2, worthALook: 0.15, lowest: 0.1 };
/** Who wants all of the article does not mind that it takes longer. */
const PATIENT: Patience = { hopeless: -2.2, worthALook: 0.08, lowest: 0.05 };

export const PATIENCE: Readonly<Record<Mode, Patience>> = { precision: USUAL, balanced: USUAL, recall: PATIENT };
