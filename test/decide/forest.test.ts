import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addShares, layOutForest, scoreLine, type Tree } from '../../src/decide/forest.js';
import { buildModel } from '../../src/decide/model.js';
import { answering, EVEN, stump } from './tiny-model.js';

/** By the first signal, then, where that is at most 2, by the second. */
const TREE: Tree = [[0, 2, 4, 0.5], [1, -1, 3, -0.5], [-2], [1], [3]];

/** Strengths of two signals on one line. */
function strengths(first: number, second: number): Float32Array {
  return Float32Array.from([first, second]);
}

describe('a forest', () => {
  const forest = layOutForest([TREE], [0, 1]);

  it.each([
    ['both at most the threshold', 2, -1, -2],
    ['the second above', 2, -0.5, 1],
    ['the first above', 2.5, -1, 3],
  ])('goes to the next node or to the right: %s', (_, first, second, said) => {
    expect(scoreLine(forest, strengths(first, second), 1, 0)).toBe(said);
  });

  it('adds its trees up', () => {
    const both = layOutForest([TREE, stump(1, 10)], [0, 1]);
    expect(scoreLine(both, strengths(3, 1), 1, 0)).toBe(13);
    expect(both.base).toBe(0.5);
  });

  it('asks the columns that its signals have in the strengths', () => {
    expect(scoreLine(layOutForest([TREE], [1, 0]), strengths(-1, 2), 1, 0)).toBe(-2);
  });

  it('reads the line that is meant', () => {
    const lines = Float32Array.from([2.5, 2, -1, -1]);
    expect([0, 1].map((i) => scoreLine(forest, lines, 2, i))).toEqual([3, -2]);
  });

  it('shares its score out among the signals that it asked', () => {
    const shares = new Float32Array(2);
    addShares(forest, strengths(2, -0.5), 1, 0, shares);
    expect([...shares]).toEqual([-1, 1.5]);
  });

  it('has shares that make up the score, with what it says of any line', () => {
    const number = fc.float({ min: -5, max: 5, noNaN: true });
    const both = layOutForest([TREE, stump(1, 10), TREE], [0, 1]);
    fc.assert(
      fc.property(number, number, (first, second) => {
        const shares = new Float32Array(2);
        addShares(both, strengths(first, second), 1, 0, shares);
        const sum = both.base + shares[0]! + shares[1]!;
        expect(sum).toBeCloseTo(scoreLine(both, strengths(first, second), 1, 0), 4);
      }),
    );
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
