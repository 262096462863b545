import { describe, expect, it } from 'vitest';
import { sortIntoBins } from '../../bench/train/bins.js';
import { boost, type Plan } from '../../bench/train/boost.js';
import { generator } from '../../bench/train/random.js';
import { keyOf, layOutForest, scoreLine, type Tree } from '../../src/decide/forest.js';

const PLAN: Plan = { trees: 20, leaves: 4, levels: 2, rate: 0.3, columns: 1, rows: 1, leafRows: 5, ridge: 1 };
const ROWS = 400;

/** Rows of three columns: only the first two, together, say what a row is. */
function lesson() {
  const random = generator(5);
  const values = Float32Array.from({ length: 3 * ROWS }, () => Math.round(random() * 100));
  const label = Uint8Array.from({ length: ROWS }, (_, i) =>
    (values[i] ?? 0) > 50 && (values[ROWS + i] ?? 0) > 30 ? 1 : 0,
  );
  const rows = Int32Array.from({ length: ROWS }, (_, i) => i);
  return { values, rows, label, bins: sortIntoBins(values, ROWS, 3, rows), weight: new Float32Array(ROWS).fill(1) };
}

function scoreOf(trees: readonly Tree[], values: Float32Array, i: number): number {
  const row = Int32Array.from([0, 1, 2], (column) => keyOf(values[column * ROWS + i] ?? 0));
  return scoreLine(layOutForest(trees, [0, 1, 2]), row, 0);
}

describe('bins', () => {
  it('hold each strength above the edge below and up to its own', () => {
    const { values, bins } = lesson();
    bins.of.forEach((bin, column) => {
      const edges = bins.edges[column] ?? new Float32Array(0);
      bin.forEach((b, i) => {
        const value = values[column * ROWS + i] ?? 0;
        expect(value <= (edges[b] ?? Infinity) && value > (edges[b - 1] ?? -Infinity)).toBe(true);
      });
    });
  });

  it('are a single one where all strengths are equal', () => {
    const rows = Int32Array.from([0, 1, 2]);
    const bins = sortIntoBins(new Float32Array(3).fill(7), 3, 1, rows);
    expect(bins.edges[0]).toHaveLength(0);
    expect([...(bins.of[0] ?? [])]).toEqual([0, 0, 0]);
  });
});

describe('boosted trees', () => {
  const { values, rows, label, bins, weight } = lesson();
  const trees = boost({ bins, label, weight }, rows, PLAN);

  it('learn what only two columns together tell', () => {
    const wrong = [...rows].filter((i) => scoreOf(trees, values, i) > 0 !== (label[i] === 1));
    expect(wrong.length).toBeLessThan(ROWS * 0.02);
  });

  it('are the same for the same lesson', () => {
    expect(boost({ bins, label, weight }, rows, PLAN)).toEqual(trees);
  });

  it('have no more levels, leaves and no fewer rows a leaf than the plan says', () => {
    const levels = (tree: Tree, node: number): number => {
      const [, , right] = tree[node] ?? [];
      return right === undefined ? 0 : 1 + Math.max(levels(tree, node + 1), levels(tree, right));
    };
    for (const tree of trees) {
      expect(levels(tree, 0)).toBeLessThanOrEqual(PLAN.levels);
      expect(tree.filter((node) => node.length === 1).length).toBeLessThanOrEqual(PLAN.leaves);
    }
  });

  it('count rows by their weight', () => {
    const heavy = weight.map((one, i) => (label[i] === 1 ? one : one * 50));
    const wary = boost({ bins, label, weight: heavy }, rows, { ...PLAN, trees: 1 });
    expect(wary[0]?.[0]?.at(-1)).toBeLessThan(trees[0]?.[0]?.at(-1) ?? 0);
  });

  it('see only the rows that are to be learned from', () => {
    const half = rows.filter((row) => row < ROWS / 2);
    const turned = label.map((one, i) => (i < ROWS / 2 ? one : 1 - one));
    expect(boost({ bins, label: turned, weight }, half, PLAN)).toEqual(boost({ bins, label, weight }, half, PLAN));
  });
});
