import { describe, expect, it } from 'vitest';
import { areaUnderCurve } from '../../../bench/report/auc.js';
import { BINS, calibrate } from '../../../bench/report/calibration.js';
import { shortLinesKept } from '../../../bench/report/short-lines.js';
import { LETTERS, snippetsGone, snippetsIn, SPACE } from '../../../bench/report/snippets.js';

describe('the area under the curve', () => {
  it.each([
    [[0.9, 0.8], [0.1, 0.2], 1],
    [[0.1], [0.2, 0.3], 0],
    [[0.5], [0.5], 0.5],
    [[0.9, 0.4], [0.6, 0.1], 0.75],
    [[0.5, 0.9], [0.5, 0.1], 0.875],
    [[], [0.4], 0.5],
  ])('of %j against %j is %d', (yes, no, area) => {
    expect(areaUnderCurve(yes, no)).toBeCloseTo(area, 12);
  });
});

describe('calibration', () => {
  it('sorts claims into bins, with 1 in the last, and tells what was claimed and what was right', () => {
    const claims = [
      { confidence: 0.3, isRight: true },
      { confidence: 0.38, isRight: false },
      { confidence: 0.9, isRight: true },
      { confidence: 1, isRight: true },
    ];
    const bins = calibrate(claims);
    expect(bins).toHaveLength(BINS);
    expect(bins.filter(({ count }) => count > 0).map(({ from, count, right }) => [from, count, right])).toEqual([
      [0.3, 2, 0.5],
      [0.9, 2, 1],
    ]);
    expect(bins[3].claimed).toBeCloseTo(0.34);
  });

  it('puts what lies on an edge above it', () => {
    for (let k = 0; k < BINS; k++) {
      const bins = calibrate([{ confidence: Number((k / BINS).toFixed(3)), isRight: true }]);
      expect(bins.findIndex(({ count }) => count === 1)).toBe(k);
    }
  });
});

describe('short lines kept', () => {
  const FIRST = 'The mill by the weir was sold in spring, and nobody in the village could say to whom it had gone.';
  const SECOND = 'Its wheel has not turned since the flood, but the stones are said to be as good as on the first day.';
  const gold = [FIRST, 'A wheel of oak', SECOND, '“Not for sale”', 'Flour, bran'].join('\n\n');

  it('counts none but short lines', () => {
    expect(shortLinesKept(gold, gold)).toEqual({ all: 3, right: 3 });
    expect(shortLinesKept(gold, [FIRST, SECOND].join('\n\n'))).toEqual({ all: 3, right: 0 });
  });

  it('finds a line that stands in order inside a longer one', () => {
    expect(shortLinesKept(gold, `${FIRST} A wheel of oak ${SECOND}`).right).toBe(1);
  });

  it('finds a line of the same words elsewhere, but only once', () => {
    const twice = `${gold}\n\nA wheel of oak`;
    const answer = ['A wheel of oak', FIRST, SECOND].join('\n\n');
    expect(shortLinesKept(twice, answer)).toEqual({ all: 4, right: 1 });
  });

  it('does not take words that occur somewhere for the line', () => {
    expect(shortLinesKept(gold, 'Of all the oak trees a cart has a wheel of another kind.').right).toBe(0);
  });

  it('counts letters as words where there are no spaces', () => {
    expect(shortLinesKept('短い見出し\n\n水車は春に売られたが、誰に渡ったのかは分からない。', '').all).toBe(1);
  });
});

describe('snippets', () => {
  it('are looked for with white space folded', () => {
    expect(snippetsIn('The old\n  mill’s wheel', ['old mill’s', 'old  mill’s\nwheel'], SPACE)).toEqual({
      all: 2,
      right: 2,
    });
    expect(snippetsGone('The old mill', ['Sign in', 'old mill'], SPACE)).toEqual({ all: 2, right: 1 });
  });

  it('are found by letters and digits where quotes and spaces differ', () => {
    const answer = 'It’s the miller’s own report .';
    expect(snippetsIn(answer, ["It's the miller's own report."], SPACE).right).toBe(0);
    expect(snippetsIn(answer, ["It's the miller's own report."], LETTERS).right).toBe(1);
  });

  it('may be missing altogether', () => {
    expect(snippetsIn('The old mill', undefined, SPACE)).toEqual({ all: 0, right: 0 });
  });
});
