import { integers } from '../document/room.js';
import type { SignalWeight } from '../record.js';
import { EARLY_GROUPS } from './forest.js';

/** Room for so many answers, a power of two; a later one takes the place of an earlier. */
const PLACES = 1024;

/**
 * The reasons that were told of the last lines, by the leaves that the lines reached. Entries of a menu stand in the same
 * leaves, and two of three dropped lines have reasons that were told on the same page before.
 */
export class ToldBefore {
  private readonly known = integers(PLACES * EARLY_GROUPS);
  private readonly told = new Array<SignalWeight[] | undefined>(PLACES);
  private place = 0;

  /** The reasons of a line with the leaves that stand in `leaves` from `at` on, undefined where they are not known. */
  find(leaves: Int32Array, at: number): SignalWeight[] | undefined {
    const { known } = this;
    let hash = 0;
    for (let g = 0; g < EARLY_GROUPS; g++) hash = Math.imul(hash ^ leaves[at + g], 0x9e3779b1);
    this.place = (hash ^ (hash >>> 15)) & (PLACES - 1);
    for (let g = 0; g < EARLY_GROUPS; g++)
      if (known[this.place * EARLY_GROUPS + g] !== leaves[at + g]) return undefined;
    return this.told[this.place];
  }

  /** Notes the reasons of the line that was asked for last, with its leaves. Returns them. */
  keep(leaves: Int32Array, at: number, told: SignalWeight[]): SignalWeight[] {
    for (let g = 0; g < EARLY_GROUPS; g++) this.known[this.place * EARLY_GROUPS + g] = leaves[at + g];
    this.told[this.place] = told;
    return told;
  }
}
