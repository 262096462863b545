import { describe, expect, it } from 'vitest';
import { type FaultLine, findFault, type FaultyPage } from '../../../bench/report/faults.js';

const LINES: Readonly<Record<string, FaultLine>> = {
  // Right: article kept, cruft dropped.
  A: line(20, 'gold', 'kept'),
  '.': line(4, 'other', 'dropped'),
  // Wrong: article dropped, cruft kept, in short lines and in long ones.
  a: line(20, 'gold', 'dropped'),
  x: line(12, 'other', 'kept'),
  X: line(45, 'other', 'kept'),
  // A mark of a comment, dropped.
  c: { ...line(2, 'other', 'dropped'), isCommentMark: true },
};

function line(words: number, side: 'gold' | 'other', verdict: 'kept' | 'dropped'): FaultLine {
  return { words, isGold: side === 'gold', isKept: verdict === 'kept', isCommentMark: false };
}

function page(drawn: string, goldOnPage = 1): FaultyPage {
  return { lines: [...drawn].map((sign) => LINES[sign]), goldOnPage };
}

describe('the fault of a page', () => {
  it.each([
    ['article missed', '..aaaaaaA...xxx'],
    ['article missed', '..aaaa...XXXX'],
    ['cut short', '..AAAaaaa..'],
    ['cut short', '..aaaaAAA..'],
    ['holes', '..AAaaaAaA..'],
    ['comments kept', '..AAAA..cXcXcX..'],
    ['goes on', '..AAAAXX.X....'],
    ['goes on', '.xxAAAA..'],
    ['interruption kept', '..AAxxxAA...x'],
    ['teasers kept', '..AAAA.....x.x.x..'],
    ['other article kept', '..AAAA.....XXX..'],
    ['other article kept', 'XXX....AAAA..'],
  ])('is "%s" for %s', (fault, drawn) => {
    expect(findFault(page(drawn))).toBe(fault);
  });

  it('is that the scraper left no article, before anything else', () => {
    expect(findFault(page('..AAAA..', 0.4))).toBe('not on the page');
    expect(findFault(page('.....', 1))).toBe('article missed');
  });
});
