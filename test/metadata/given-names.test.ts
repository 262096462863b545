import { describe, expect, it } from 'vitest';
import { beginsWithEverydayWord } from '../../src/metadata/everyday-words.js';
import { beginsWithGivenName } from '../../src/metadata/given-names.js';

describe('names by their first word', () => {
  it.each(['Ada Lindqvist', 'ANNE-MARIE ROTH', 'J. R. Baker', 'Jose Oliva', 'José Oliva'])(
    '%s begins with a given name',
    (name) => {
      expect(beginsWithGivenName(name)).toBe(true);
    },
  );

  it.each(['Quick Insight', 'Find Care', 'Wessel Harkema', ''])('"%s" does not', (name) => {
    expect(beginsWithGivenName(name)).toBe(false);
  });

  it('knows words that every site uses', () => {
    expect(beginsWithEverydayWord('Quick Insight')).toBe(true);
    expect(beginsWithEverydayWord('Wessel Harkema')).toBe(false);
  });
});
