import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWhite } from '../../src/document/fold.js';

describe('foldWhite', () => {
  it.each([
    ['no-break spaces', 'one\u00a0two\u202fthree', 'one two three'],
    ['tabs and runs of spaces', 'one \t  two', 'one two'],
    ['wide spaces', '渡し\u3000船', '渡し 船'],
    ['line separators', 'one\u2028two', 'one two'],
    ['soft hyphens', 'fer\u00adry\u00adman', 'ferryman'],
    ['zero-width spaces', 'fer\u200bry', 'ferry'],
    ['word joiners and bidi marks', 'fer\u2060ry \u200eman\u202c', 'ferry man'],
    ['white space at its ends', '\u00a0 ferry\u200b \ufeff', 'ferry'],
    ['a soft hyphen between spaces', 'one \u00ad two', 'one two'],
    ['nothing', 'one two', 'one two'],
  ])('folds %s', (_, text, folded) => {
    expect(foldWhite(text)).toBe(folded);
  });

  it('keeps zero-width joiners, which hold emoji and Indic letters together', () => {
    expect(foldWhite('👩\u200d🚀 क्\u200dष')).toBe('👩\u200d🚀 क्\u200dष');
  });

  it.each(['', ' ', '\u00a0\u200b\n'])('makes nothing of %j', (text) => {
    expect(foldWhite(text)).toBe('');
  });

  it('folds but once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(' ', '\u00a0', '\u00ad', '\u200b', '  '), (a, b) => {
        const folded = foldWhite(a + b + a);
        expect(foldWhite(folded)).toBe(folded);
      }),
    );
  });
});
