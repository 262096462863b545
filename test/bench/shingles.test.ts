import { describe, expect, it } from 'vitest';
import { overlap, pageF1, score, tokenize } from '../../bench/shingles.js';

describe('tokenize', () => {
  it("finds what Python's \\w+ finds", () => {
    expect(tokenize('snake_case Straße’s 3½ Ⅳ x² 日本語、テスト')).toEqual([
      'snake_case',
      'Straße',
      's',
      '3½',
      'Ⅳ',
      'x²',
      '日本語',
      'テスト',
    ]);
    expect(tokenize('e\u0301te\u0301')).toEqual(['e', 'te']);
    expect(tokenize(' – … ')).toEqual([]);
  });
});

describe('overlap', () => {
  it('compares multisets of four tokens, case kept', () => {
    expect(overlap('a b c d e', 'a b c d f')).toEqual({ tp: 1, fp: 1, fn: 1 });
    expect(overlap('a b c d', 'A b c d')).toEqual({ tp: 0, fp: 1, fn: 1 });
    expect(overlap('a a a a a a', 'a a a a a')).toEqual({ tp: 2, fp: 1, fn: 0 });
  });

  it('takes a shorter text as one shingle and an empty one as none', () => {
    expect(overlap('a b', 'a b')).toEqual({ tp: 1, fp: 0, fn: 0 });
    expect(overlap('a b', 'a b c d')).toEqual({ tp: 0, fp: 1, fn: 1 });
    expect(overlap('', 'a b c d e')).toEqual({ tp: 0, fp: 0, fn: 2 });
  });
});

describe('score', () => {
  it('takes the F1 of the means, an empty answer counting for recall only', () => {
    const half = { tp: 1, fp: 1, fn: 0 };
    const empty = { tp: 0, fp: 0, fn: 3 };
    expect(score([half, empty])).toEqual({ pages: 2, precision: 0.5, recall: 0.5, f1: 0.5, poor: 0.5 });
    expect(pageF1(half)).toBeCloseTo(2 / 3);
  });
});
