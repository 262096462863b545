import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '../../src/vocabulary.js';
import { metadataOf, type PageLine } from './page.js';

const RUNS = [
  ' ',
  '-',
  '.',
  '(',
  '© ',
  'By ',
  'A ',
  'A, ',
  '1/',
  '12:',
  'March ',
  '— ',
  '> ',
  'Photo: ',
  '张',
  '\u0301',
  '|',
];

describe('hostile lines', () => {
  it.each(RUNS)('are read in steps that do not multiply, before the test runs out of time: runs of %j', (run) => {
    const text = `x${run.repeat(50_000)}x`;
    const lines: PageLine[] = CATEGORIES.flatMap((category) => [
      [category, text] as const,
      [category, text.slice(1)] as const,
      [category, text.slice(1, 240)] as const,
    ]);
    const found = metadataOf([...lines, text, text.slice(1, 240), ['headline', text], text.slice(1, 300)]);
    expect(found).toHaveProperty('socialNetworks');
  });
});
