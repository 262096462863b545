import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Forest,
  groupsOf,
  isHopeless,
  keyOf,
  layOutForest,
  scoreEarly,
  scoreLine,
  scoreRest,
  scoreWithLeaves,
  type Tree,
} from '../../src/decide/forest.js';
import { addShares } from '../../src/decide/shares.js';
import { buildModel } from '../../src/decide/model.js';
import { answering, EVEN, stump } from './tiny-model.js';

/** By the first signal, then, where that is at most 2, by the second. */
const TREE: Tree = [[0, 2, 4, 0.5], [1, -1, 3, -0.5], [-2], [1], [3]];

/** Keys of the strengths of two signals on one line. */
function keys(first: number, second: number): Int32Array {
  return Int32Array.from([first, second], keyOf);
}

/** What each of two signals moved the score. */
function sharesOf(forest: Forest, strengths: Int32Array): Float32Array {
  const leaves = new Int32Array(groupsOf(forest) + 1);
  scoreWithLeaves(forest, strengths, 0, leaves, 1);
  const shares = new Float32Array(2);
  addShares(forest, leaves, 1, shares);
  return shares;
}

describe('a forest', () => {
  const forest = layOutForest([TREE], [0, 1]);

  it.each([
    ['both at most the threshold', 2, -1, -2],
    ['the second above', 2, -0.5, 1],
    ['the first above', 2.5, -1, 3],
  ])('goes to the next node or to the right: %s', (_, first, second, said) => {
    expect(scoreLine(forest, keys(first, second), 0)).toBe(said);
  });

  it('asks a leaf that stands high as often as others, and always hears the same', () => {
    expect(forest.depth).toBe(2);
    expect(scoreLine(forest, keys(1000, 1000), 0)).toBe(3);
    expect(scoreLine(forest, keys(1000, -1000), 0)).toBe(3);
  });

  it('refuses a tree that is too deep', () => {
    const deep: Tree = Array.from({ length: 17 }, (_, n) => (n < 8 ? [0, n, 16 - n, 0] : [n]));
    expect(() => layOutForest([deep], [0])).toThrow(/8 levels/);
  });

  it('adds its trees up', () => {
    const both = layOutForest([TREE, stump(1, 10)], [0, 1]);
    expect(scoreLine(both, keys(3, 1), 0)).toBe(13);
    expect(both.base).toBe(0.5);
  });

  it('asks the columns that its signals have in the strengths', () => {
    expect(scoreLine(layOutForest([TREE], [1, 0]), keys(-1, 2), 0)).toBe(-2);
  });

  it('gives up lines that the first trees find hopeless, and asks the others no more', () => {
    const first = Array.from({ length: 12 }, () => stump(0, -0.2));
    const hopeful = layOutForest([...first, stump(1, 5)], [0, 1]);
    expect(scoreLine(hopeful, keys(1, 1), 0)).toBe(-6);
    expect(scoreLine(hopeful, keys(0, 1), 0)).toBe(5);
    const shares = sharesOf(hopeful, keys(1, 1));
    expect(shares[0]).toBeCloseTo(-2.4);
    expect(shares[1]).toBe(0);
    expect(hopeful.earlyWidth).toBe(1);
  });

  it('says the same of a line in one go and in two', () => {
    const early = Array.from({ length: 12 }, () => TREE);
    const hopeful = layOutForest([...early, stump(1, 5)], [0, 1]);
    const leaves = new Int32Array(5);
    const score = scoreEarly(hopeful, keys(3, 1), 0, leaves, 1);
    expect(score).toBe(36);
    expect(isHopeless(hopeful, score)).toBe(false);
    expect(scoreRest(hopeful, keys(3, 1), 0, score, leaves, 1)).toBe(scoreLine(hopeful, keys(3, 1), 0));
    // The leaf on the far right of each tree, a byte for each, from the second number on; then the rest, and fillers.
    expect([...leaves]).toEqual([0, 0x05050505, 0x05050505, 0x05050505, 0x05030303]);
    expect(isHopeless(hopeful, scoreEarly(hopeful, keys(0, -2), 0, leaves, 1))).toBe(true);
  });

  it('shares its score out among the signals that it asked', () => {
    expect([...sharesOf(forest, keys(2, -0.5))]).toEqual([-1, 1.5]);
  });

  it('has shares that make up the score, with what it says of any line', () => {
    const number = fc.float({ min: -5, max: 5, noNaN: true });
    const both = layOutForest([TREE, stump(1, 10), TREE], [0, 1]);
    fc.assert(
      fc.property(number, number, (first, second) => {
        const shares = sharesOf(both, keys(first, second));
        const sum = both.base + shares[0]! + shares[1]!;
        expect(sum).toBeCloseTo(scoreLine(both, keys(first, second), 0), 4);
      }),
    );
  });
});

describe('keys', () => {
  const number = fc.float({ noNaN: true });

  it('stand in the order of the strengths', () => {
    fc.assert(fc.property(number, number, (a, b) => (a < b ? keyOf(a) <= keyOf(b) : keyOf(a) >= keyOf(b) || a === b)));
  });

  it('tell whole numbers and common fractions apart', () => {
    const strengths = [-1000, -3, -0.5, 0, 0.125, 0.25, 0.3, 1, 2, 3, 1000];
    const sorted = strengths.map(keyOf);
    expect(new Set(sorted).size).toBe(strengths.length);
    expect(sorted).toEqual([...sorted].sort((a, b) => a - b));
  });
});

describe('a model', () => {
  it('refuses weights that ask a signal which is gone', () => {
    const weights = { ...EVEN, signals: ['gone'], second: [stump(0, 1)] };
    expect(() => buildModel(weights, { first: [answering('here', [])], second: [] })).toThrow(/"gone".*npm run train/);
  });

  it('takes a signal that the weights do not know for nothing', () => {
    const model = buildModel(EVEN, { first: [answering('new', [1])], second: [] });
    expect(model.firstSignals).toEqual([]);
  });
});
