import { describe, expect, it } from 'vitest';
import { keyOf } from '../../src/decide/forest.js';
import { addShares } from '../../src/decide/shares.js';
import { LineKeys } from '../../src/decide/line-keys.js';
import { type Looked, lookTwice } from '../../src/decide/looks.js';
import { buildModel, type Model } from '../../src/decide/model.js';
import { FIRST_LOOK, SECOND_LOOK } from '../../src/signals/index.js';
import { findLineSets } from '../../src/signals/line-sets.js';
import type { Signal } from '../../src/signals/signal.js';
import weights from '../../src/decide/weights.json' with { type: 'json' };
import type { Weights } from '../../src/decide/model.js';
import { ENGLISH, pageOf } from '../measure/pages.js';

const LINES = [
  'Home',
  'By Ada Quist',
  '3 comments',
  ...ENGLISH,
  'Related',
  '12 May 2019',
  ...ENGLISH,
  'Share',
  '© Mill',
];

/** A signal that counts how often it is asked about each line. */
function counting(asked: number[]): Signal {
  const strength = (_: unknown, i: number): number => {
    asked[i] = (asked[i] ?? 0) + 1;
    return i;
  };
  return { name: 'counting', about: 'Counts.', strength, fires: [], leaves: [] };
}

/** What the signals moved line `i`, by the leaves it reached in either look. */
function sharesOf({ keys, secondLeaves, twice }: Looked, { first, second, names }: Model, i: number): Float32Array {
  const shares = new Float32Array(names.length);
  addShares(first, keys.leaves, keys.leavesAt(i), shares);
  if (twice[i]) addShares(second, keys.leaves, keys.leavesAt(i) + secondLeaves, shares);
  return shares;
}

describe('the keys of lines', () => {
  const page = pageOf(LINES);
  const sets = findLineSets(page);
  const model = buildModel(weights as unknown as Weights, { first: FIRST_LOOK, second: SECOND_LOOK });

  it.each([1, 2, 3, 5, 1000])('are the same where %i lines are held at once as where all are', (window) => {
    const whole = lookTwice(page, model, sets);
    const found = lookTwice(page, model, sets, window);
    expect(found.likely).toEqual(whole.likely);
    const { first } = model;
    for (let i = 0; i < page.count; i++) {
      // Of the others stands there what nobody asks for.
      const width = whole.twice[i] ? whole.keys.width : first.earlyWidth;
      const at = found.keys.at(i);
      const all = whole.keys.at(i);
      expect(found.keys.held.subarray(at, at + width)).toEqual(whole.keys.held.subarray(all, all + width));
      expect(sharesOf(found, model, i)).toEqual(sharesOf(whole, model, i));
    }
  });

  it('are worked out for the lines alone that need them', () => {
    const keys = new LineKeys(page.count, 1, 0);
    const needed = Uint8Array.from(LINES, (_, i) => i % 2);
    keys.add([counting([])], { page, sets }, 0, needed);
    for (let i = 0; i < page.count; i++) expect(keys.held[keys.at(i)]).toBe(i % 2 ? keyOf(i) : 0);
  });

  it('take no more room for a long page than for a window of it', () => {
    expect(new LineKeys(1_000_000, 100, 9).held.length).toBe(new LineKeys(100_000, 100, 9).held.length);
    expect(lookTwice(page, model, sets, 4).keys.held).toHaveLength(4 * lookTwice(page, model, sets).keys.width);
  });

  it('are asked for once on the way down a page', () => {
    const asked: number[] = [];
    const keys = new LineKeys(page.count, 1, 0, 4);
    keys.add([counting(asked)], { page, sets }, 0);
    for (let i = 0; i < page.count; i++) expect(keys.held[keys.at(i)]).toBe(keyOf(i));
    expect(asked).toEqual(LINES.map(() => 1));
  });
});
