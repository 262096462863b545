import { describe, expect, it } from 'vitest';
import { isBlank, splitInputLines } from '../../src/document/input-lines.js';
import { segment } from '../../src/document/segment.js';
import { inputLinesOf } from './lines.js';

describe('splitInputLines', () => {
  it.each([
    ['LF', 'one\ntwo\nthree'],
    ['CR LF', 'one\r\ntwo\r\nthree'],
    ['CR', 'one\rtwo\rthree'],
    ['all of them', 'one\r\ntwo\rthree'],
    ['LF, with one at the end', 'one\ntwo\nthree\n'],
    ['CR LF, with one at the end', 'one\r\ntwo\r\nthree\r\n'],
  ])('breaks at %s', (_, text) => {
    expect(inputLinesOf(text)).toEqual(['one', 'two', 'three']);
  });

  it('counts blank lines', () => {
    expect(inputLinesOf('one\n\n \t\ntwo\r\n\r\n')).toEqual(['one', '', '', 'two', '']);
  });

  it('takes LF CR for two breaks', () => {
    expect(inputLinesOf('one\n\rtwo')).toEqual(['one', '', 'two']);
  });

  it('has no line in an empty text', () => {
    expect(inputLinesOf('')).toEqual([]);
  });

  it('has one line in a lone break', () => {
    expect(inputLinesOf('\n')).toEqual(['']);
  });

  it('takes U+2028 for white space inside a line', () => {
    expect(inputLinesOf('one\u2028two\nthree\u2029four')).toEqual(['one\u2028two', 'three\u2029four']);
  });

  it('breaks at U+2028 and U+2029 where the text has no other breaks', () => {
    expect(inputLinesOf('one\u2028two\u2029three')).toEqual(['one', 'two', 'three']);
  });

  it('does not break at vertical tab, form feed or next line', () => {
    expect(inputLinesOf('one\u000btwo\u000cthree\u0085four')).toHaveLength(1);
  });

  it.each(['', ' ', '\t', '\u00a0\u3000', '\u200b\ufeff', '\u00ad'])('takes %j for blank', (blank) => {
    const lines = splitInputLines(`a\n${blank}\nb`);
    expect([0, 1, 2].map((i) => isBlank(lines, i))).toEqual([false, true, false]);
  });

  it('measures the white space on either side', () => {
    const { indent, trailing } = splitInputLines('   one  \n\ttwo\nthree ');
    expect([...indent]).toEqual([3, 1, 0]);
    expect([...trailing]).toEqual([2, 0, 1]);
  });

  it('gives East Asian wide characters two columns', () => {
    expect([...splitInputLines('ferry\n渡し船\n  渡し').columns]).toEqual([5, 6, 6]);
  });
});

describe('a document', () => {
  it('leaves a byte-order mark out of its text', () => {
    const { text, lines } = segment('\ufeffMarsh End', 'text');
    expect(text).toBe('Marsh End');
    expect(lines[0]).toMatchObject({ text: 'Marsh End', line: 1, start: 0 });
  });

  it('counts the blank lines above a line', () => {
    const { lines, inputLines } = segment('\n\nOne\n\n\n\nTwo\nThree\n\n', 'text');
    expect(lines.map((line) => [line.line, line.blankBefore])).toEqual([
      [3, 2],
      [7, 3],
      [8, 0],
    ]);
    expect(inputLines).toBe(9);
  });

  it.each(['', '\n\n', ' \t\u00a0\n\u200b'])('has no lines where the text is %j', (text) => {
    expect(segment(text, 'auto').lines).toEqual([]);
  });
});
