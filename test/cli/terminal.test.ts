import { describe, expect, it } from 'vitest';
import { colourLevel, type ColourChoice } from '../../src/cli/colours.js';
import { cutToColumns } from '../../src/cli/columns.js';
import { nearestWord } from '../../src/cli/nearest.js';
import { printable } from '../../src/cli/printable.js';
import { CATEGORIES } from '../../src/vocabulary.js';

describe('colourLevel', () => {
  it.each<[ColourChoice, Record<string, string>, boolean, number]>([
    ['auto', {}, true, 1],
    ['auto', {}, false, 0],
    ['auto', { TERM: 'dumb' }, true, 0],
    ['auto', { NO_COLOR: '1' }, true, 0],
    ['auto', { NO_COLOR: '' }, true, 1],
    ['auto', { NO_COLOR: '1', FORCE_COLOR: '1' }, false, 1],
    ['auto', { FORCE_COLOR: '' }, false, 1],
    ['auto', { FORCE_COLOR: 'true' }, false, 1],
    ['auto', { FORCE_COLOR: '3' }, false, 3],
    ['auto', { FORCE_COLOR: '0' }, true, 0],
    ['always', { FORCE_COLOR: '0', NO_COLOR: '1' }, false, 1],
    ['never', { FORCE_COLOR: '3' }, true, 0],
  ])('for %s, %j, terminal %s is %i', (choice, env, isTTY, level) => {
    expect(colourLevel({ choice, env, isTTY })).toBe(level);
  });
});

describe('cutToColumns', () => {
  it.each([
    ['short', 80, 'short'],
    ['exactly', 7, 'exactly'],
    ['a bit too long', 7, 'a bit …'],
    ['日本語の記事', 12, '日本語の記事'],
    ['日本語の記事', 7, '日本語…'],
    ['日本語の記事', 6, '日本…'],
    ['👩‍👩‍👧 family', 5, '👩‍👩‍👧 f…'],
    ['anything', 0, ''],
  ])('%j to %i is %j', (text, columns, cut) => {
    expect(cutToColumns(text, columns)).toBe(cut);
  });
});

describe('nearestWord', () => {
  it('is the word that was meant, or nothing', () => {
    expect(['navigaton', 'comment', 'Legal', 'sub', 'xyzzy', ''].map((word) => nearestWord(word, CATEGORIES))).toEqual([
      'navigation',
      'comments',
      'legal',
      'subscription',
      undefined,
      undefined,
    ]);
  });
});

describe('printable', () => {
  it('keeps text and takes the sting out of control characters', () => {
    expect(printable('naïve\tcafé 港')).toBe('naïve café 港');
    expect(printable('a\u001b[2Jb\nc\u0085d\u202ee')).toBe('a\ufffd[2Jb\ufffdc\ufffdd\ufffde');
  });
});
