import { describe, expect, it } from 'vitest';
import { type Chart, COLOURS, drawChart, roundTicks, ticksBetween } from '../../../bench/report/chart.js';
import { bars, dots, key, line } from '../../../bench/report/marks.js';

const CHART: Chart = {
  title: 'Mills & <weirs>',
  about: 'Nothing "much".',
  x: { label: 'wheels', from: 0, to: 10, ticks: ticksBetween(0, 10, 2, 0) },
  y: { label: 'flour', from: 0, to: 1, ticks: ticksBetween(0, 1, 4, 2) },
  marks: [
    line(
      [
        { x: 0, y: 0 },
        { x: 10, y: 1 },
      ],
      COLOURS.first,
      'dashed',
    ),
    dots([{ x: 5, y: 0.5, name: 'oak & elm', side: 'left' }], COLOURS.second),
    bars(
      [
        { x: 4, y: 0.25, name: '<b>' },
        { x: -2, y: 0.75 },
      ],
      COLOURS.third,
      10,
    ),
    key([{ name: 'rye < oats', colour: COLOURS.first }], 'top'),
    key([{ name: 'oats', colour: COLOURS.third }], 'bottom'),
  ],
};

/** Whether every element that is opened is closed, in order, and what stands between is escaped. */
function isWellFormed(svg: string): boolean {
  const open: string[] = [];
  const rest = svg.replace(
    /<(\/?)([a-z]+)((?:\s[a-z0-9:-]+="[^"<>&]*")*)\s*(\/?)>/gi,
    (_, end: string, name: string, __, own: string) => {
      if (end) return open.pop() === name ? '' : '<mismatch>';
      if (!own) open.push(name);
      return '';
    },
  );
  return open.length === 0 && !/[<>]/.test(rest) && !/&(?!(?:amp|lt|gt|quot);)/.test(rest);
}

it.each([
  [0, 0.0029, ['0.000', '0.001', '0.002']],
  [0, 0.05, ['0.00', '0.01', '0.02', '0.03', '0.04', '0.05']],
  [-3, 12, ['0', '5', '10']],
])('round ticks from %d to %d', (from, to, texts) => {
  expect(roundTicks(from, to).map(({ text }) => text)).toEqual(texts);
});

describe('a chart', () => {
  const svg = drawChart(CHART);

  it('is well-formed, whatever its texts say', () => {
    expect(isWellFormed(svg)).toBe(true);
    expect(isWellFormed(svg.replace('</desc>', ''))).toBe(false);
  });

  it('names itself, its axes and its ticks', () => {
    for (const said of [
      '<title>Mills &amp; &lt;weirs&gt;</title>',
      '>wheels<',
      '>flour<',
      '>10<',
      '>0.75<',
      '>oak &amp; elm<',
    ])
      expect(svg).toContain(said);
  });

  it('puts values where they belong', () => {
    const [x1, y1, x2, y2] = (/points="([\d.]+),([\d.]+) ([\d.]+),([\d.]+)"/.exec(svg) ?? []).slice(1).map(Number);
    const [cx, cy] = (/cx="([\d.]+)" cy="([\d.]+)"/.exec(svg) ?? []).slice(1).map(Number);
    expect(x2).toBeGreaterThan(x1);
    expect(y2).toBeLessThan(y1);
    expect(cx).toBeCloseTo((x1 + x2) / 2, 0);
    expect(cy).toBeCloseTo((y1 + y2) / 2, 0);
  });

  it('is the same every time', () => {
    expect(drawChart(CHART)).toBe(svg);
  });

  it('has no number that is none', () => {
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });
});
