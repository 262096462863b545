import type { ElementTable } from '../../document/html/elements.js';

/**
 * How near above each line an element of some kind is: 1 where it holds the line itself, 1/2 where it is around that, and
 * so on; 0 where the line is in none. Holds room to work in, which is filled anew for each kind.
 */
export class Nearness {
  /** By element: 1 more than the steps up to the nearest of the kind; 0 where there is none. */
  private readonly steps: Int32Array;

  /** `element`: by line the innermost element that holds it. `kinds`: by element the bits of its kinds; the page has none. */
  constructor(
    private readonly table: ElementTable,
    private readonly element: Int32Array,
    private readonly kinds: Int32Array,
  ) {
    this.steps = new Int32Array(table.count);
  }

  /** The kind of that bit; an array over the lines. One pass over the elements and one over the lines. */
  of(bit: number): Float32Array {
    const { steps, element, kinds } = this;
    const { count, parent } = this.table;
    for (let e = 1; e < count; e++) {
      const around = steps[parent[e]];
      steps[e] = (kinds[e] & bit) !== 0 ? 1 : around === 0 ? 0 : around + 1;
    }
    const near = new Float32Array(element.length);
    for (let i = 0; i < near.length; i++) {
      const up = steps[element[i]];
      if (up > 0) near[i] = 1 / up;
    }
    return near;
  }
}
