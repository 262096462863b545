import { MODES } from '../../src/vocabulary.js';
import { type Axis, type Chart, COLOURS, roundTicks, ticksBetween } from './chart.js';
import type { Bin } from './calibration.js';
import type { Figures } from './figures.js';
import type { LearningCurve } from './learning-curve.js';
import { bars, dots, key, line, type Spot } from './marks.js';
import { digits } from './targets.js';
import type { Point } from './trade-off.js';
import type { Worth } from './worth.js';

const BAR = { row: 22, thick: 12, names: 340 };

/** Precision against recall as the leaning falls, in both manners, and where the modes stand. */
export function tradeOffChart({ tradeOff }: Figures): Chart {
  const spotsOf = (points: readonly Point[]): Spot[] =>
    points.map(({ precision, recall }) => ({ x: recall, y: precision }));
  const mild = spotsOf(tradeOff.curves.balanced);
  const strict = spotsOf(tradeOff.curves.precision);
  const modes = MODES.map((mode): Spot => {
    const { precision, recall } = tradeOff.modes[mode];
    return { x: recall, y: precision, name: mode, side: mode === 'precision' ? 'above' : 'left' };
  });
  const all = [...mild, ...strict, ...modes];
  return {
    title: 'Precision and recall by leaning',
    about:
      'Two curves that fall in precision as recall rises: solid where unsure lines are settled, dashed where, as in ' +
      'the mode precision, few are added. The three modes are marked.',
    x: sharesFrom('recall', Math.min(...all.map(({ x }) => x))),
    y: sharesFrom('precision', Math.min(...all.map(({ y }) => y))),
    marks: [
      line(strict, COLOURS.third, 'dashed'),
      line(mild, COLOURS.first),
      dots(mild, COLOURS.first, 3),
      dots(strict, COLOURS.third, 3),
      dots(modes, COLOURS.second, 6),
      key(
        [
          { name: 'unsure lines settled', colour: COLOURS.first },
          { name: 'few added', colour: COLOURS.third },
        ],
        'bottom',
      ),
    ],
  };
}

/** The share of right answers against the confidence that was claimed, of articles and of all pages. */
export function calibrationChart({ bins }: Figures): Chart {
  const spotsOf = (of: readonly Bin[], side: 'above' | 'below'): Spot[] =>
    of.flatMap(({ claimed, right, count }) => (count > 0 ? [{ x: claimed, y: right, name: String(count), side }] : []));
  const articles = spotsOf(bins.articles, 'above');
  const all = spotsOf(bins.all, 'below');
  const even: Spot[] = [
    { x: 0, y: 0 },
    { x: 1, y: 1 },
  ];
  return {
    title: 'Confidence claimed, and answers that are right',
    about:
      'One dot for each tenth of the confidence, with the number of pages. The dashed line is perfect calibration.',
    x: { label: 'mean confidence', from: 0, to: 1, ticks: ticksBetween(0, 1, 10) },
    y: { label: 'share of right answers', from: -0.08, to: 1.06, ticks: ticksBetween(0, 1, 5) },
    marks: [
      line(even, COLOURS.ink, 'dashed'),
      line(articles, COLOURS.third),
      dots(articles, COLOURS.third, 5),
      line(all, COLOURS.first),
      dots(all, COLOURS.first, 5),
      key(
        [
          { name: 'articles', colour: COLOURS.third },
          { name: 'all pages', colour: COLOURS.first },
        ],
        'top',
      ),
    ],
  };
}

/** What is lost without each of these, as bars. */
export function worthChart(title: string, about: string, worths: readonly Worth[]): Chart {
  const most = Math.max(0.001, ...worths.map(({ loss }) => loss));
  const least = Math.min(0, ...worths.map(({ loss }) => loss));
  return {
    title,
    about,
    height: 110 + worths.length * BAR.row,
    left: BAR.names,
    x: { label: 'F1 lost', from: least, to: most * 1.15, ticks: roundTicks(least, most) },
    y: {
      label: '',
      grid: 'off',
      from: worths.length - 0.5,
      to: -0.5,
      ticks: worths.map(({ name }, at) => ({ at, text: name })),
    },
    marks: [
      bars(
        worths.map(({ loss }, y) => ({ x: loss, y, name: digits(loss, 4) })),
        COLOURS.first,
        BAR.thick,
      ),
    ],
  };
}

/** F1 on sites not learned from, by the number of sites learned from. */
export function learningChart({ points }: LearningCurve): Chart {
  const spots = points.map(({ sites, f1 }): Spot => ({ x: sites, y: f1, name: digits(f1), side: 'above' }));
  const most = Math.max(...spots.map(({ x }) => x));
  return {
    title: 'Learning curve',
    about: 'F1 on unseen sites rises with the number of sites that the weights were learned from.',
    x: {
      label: 'sites learned from',
      from: 0,
      to: most * 1.06,
      ticks: spots.map(({ x }) => ({ at: x, text: String(x) })),
    },
    y: sharesFrom(
      'F1 by tokens, unseen sites',
      Math.min(...spots.map(({ y }) => y)),
      Math.max(...spots.map(({ y }) => y)),
    ),
    marks: [line(spots, COLOURS.first), dots(spots, COLOURS.first, 5)],
  };
}

/** An axis of shares that begins at the step below the least value, and ends at 1 or the step above the greatest. */
function sharesFrom(label: string, least: number, most = 1): Axis {
  const steps = most - least < 0.08 ? 100 : least < 0.7 ? 10 : 50;
  const from = Math.max(0, Math.floor(least * steps - 0.25) / steps);
  const to = Math.min(1, Math.ceil(most * steps + 0.25) / steps);
  return { label, from, to, ticks: ticksBetween(from, to, Math.round((to - from) * steps), 2) };
}
