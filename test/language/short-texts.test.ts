import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/index.js';

/** Ten texts of some twenty-five words in each of twenty languages, written for this test: language, tab, text. */
const TEXTS = readFileSync(new URL('short-texts.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t') as [string, string]);

describe('the language of short texts', () => {
  const answers = TEXTS.map(([expected, text]) => ({ expected, given: clean(text).language }));

  it('is tested on ten of each of twenty languages', () => {
    const counts = new Map<string, number>();
    for (const [language] of TEXTS) counts.set(language, (counts.get(language) ?? 0) + 1);
    expect([...counts.values()]).toEqual(Array.from({ length: 20 }, () => 10));
  });

  it('is right in at least .97', () => {
    const right = answers.filter(({ expected, given }) => given === expected).length;
    expect(right / answers.length).toBeGreaterThanOrEqual(0.97);
  });

  it('is left open rather than guessed wrong', () => {
    expect(answers.filter(({ expected, given }) => given !== undefined && given !== expected)).toEqual([]);
    for (const text of ['12345', 'Kovalenko 3:1 Brandt', 'OK', '———'])
      expect(clean(text)).not.toHaveProperty('language');
  });
});
