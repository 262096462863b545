import { describe, expect, it } from 'vitest';
import { segment } from '../../src/document/segment.js';
import { measure } from '../../src/measure/page.js';
import { ENGLISH } from './pages.js';

/** The headline of a page with these lines, one right under the other; undefined where none is found. */
function headlineOf(lines: readonly string[]): string | undefined {
  const { document, headline } = measure(segment(lines.join('\n'), 'text'));
  return document.lines[headline.line]?.text;
}

describe('the headline of a short page', () => {
  it('is the line of a few words that it opens with, above prose', () => {
    expect(headlineOf(['The ferry is sold', ...ENGLISH])).toBe('The ferry is sold');
    expect(headlineOf(['Ferry sold', ...ENGLISH])).toBe('Ferry sold');
  });

  it('may be a call', () => {
    expect(headlineOf(['We are moving house!', ...ENGLISH])).toBe('We are moving house!');
  });

  it('may stand below the name of its section and above the name of its author', () => {
    expect(headlineOf(['Opinion', 'Keep the old ferry', 'Ada Brandt', ...ENGLISH])).toBe('Keep the old ferry');
  });

  it('is no name below the name of a section', () => {
    expect(headlineOf(['Opinion', 'Ada Brandt', ...ENGLISH])).toBeUndefined();
  });

  it('is no sentence of the text', () => {
    expect(headlineOf(ENGLISH)).toBeUndefined();
    expect(headlineOf(['It was sold.', ...ENGLISH])).toBeUndefined();
  });

  it('takes more on a long page, which would say more of it', () => {
    const long = Array.from({ length: 20 }, () => ENGLISH).flat();
    expect(headlineOf(['Ferry sold', ...long])).toBeUndefined();
  });
});
