import { describe, expect, it } from 'vitest';
import { labelLines } from '../../bench/labels.js';

const FIRST = 'The harbour at Lindwick froze over on Tuesday for the first time in nineteen years.';
const SECOND = 'Ferries to the outer islands stayed at their moorings while the ice was measured.';
const THIRD = 'By Thursday the first sledges had crossed, and the school on Harm opened again.';

function labels(lines: readonly string[], gold: string): number[] {
  return [
    ...labelLines(
      lines.map((text) => ({ text })),
      gold,
    ),
  ].map((label) => Number(label.toFixed(2)));
}

describe('labelLines', () => {
  it('tells the article from what stands around and inside it', () => {
    const page = ['Home', FIRST, 'Read more: winter ferries', SECOND, 'Contact us'];
    expect(labels(page, `${FIRST}\n\n${SECOND}`)).toEqual([0, 1, 0, 1, 0]);
  });

  it('takes a short line only where it stands between the right neighbours', () => {
    const page = ['Ice', 'Weather', FIRST, 'Ice', SECOND, 'Ice', 'Weather'];
    expect(labels(page, `${FIRST}\n\nIce\n\n${SECOND}`)).toEqual([0, 0, 1, 1, 1, 0, 0]);
  });

  it('does not take a line because its words occur somewhere in the article', () => {
    expect(labels(['the school', FIRST, SECOND, 'the ice'], `${FIRST} ${SECOND}`)).toEqual([0, 1, 1, 0]);
  });

  it('takes the more complete of two places where the article stands', () => {
    const page = [FIRST, 'Sign in to read on', FIRST, SECOND, THIRD, 'Related', SECOND];
    expect(labels(page, [FIRST, SECOND, THIRD].join('\n\n'))).toEqual([0, 0, 1, 1, 1, 0, 0]);
  });

  it('takes a long line that the gold has in another place', () => {
    expect(labels([THIRD, FIRST, SECOND], [FIRST, SECOND, THIRD].join('\n\n'))).toEqual([1, 1, 1]);
  });

  it('says what share of a line belongs to the article', () => {
    const [label] = labels([`Lindwick, 3 January. ${FIRST}`], FIRST);
    expect(label).toBeGreaterThan(0.7);
    expect(label).toBeLessThan(1);
  });

  it('sees a sentence that a link broke into several lines', () => {
    const page = ['Menu', 'Ferries to the', 'outer islands', 'stayed at their moorings while the ice was measured.'];
    expect(labels(page, `${SECOND}`)).toEqual([0, 1, 1, 1]);
  });

  it('takes a line without words between two of the article', () => {
    expect(labels(['* * *', FIRST, '', '* * *', SECOND, '* * *'], `${FIRST} ${SECOND}`)).toEqual([0, 1, 1, 1, 1, 0]);
  });

  it('takes nothing where the article is missing from the page', () => {
    expect(labels(['Home', 'ice', 'the'], `${FIRST} ${SECOND}`)).toEqual([0, 0, 0]);
    expect(labels([], FIRST)).toEqual([]);
    expect(labels([FIRST], '')).toEqual([0]);
  });
});
