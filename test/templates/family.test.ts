import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { familyOf } from '../../src/templates/family.js';

const keyOf = (text: string): string | undefined => familyOf(text)?.key;

describe('the family of a line', () => {
  it.each([
    ['4,312 shares', '# shares'],
    ['1.2K Shares', '# shares'],
    ['Sign up for the Morning Brief newsletter', 'sign up for the {name} newsletter'],
    ['Sign up for the Harbour newsletter!', 'sign up for the {name} newsletter'],
    ['Published Monday, 12 March 2024 at 14:05', 'published {date} at #'],
    ['Updated 3 hours ago', 'updated # hours ago'],
    ['2024-03-09', '#'],
    ['9. März 2024', '{date}'],
    ['Page 3 of 12', 'page # of #'],
    ['7月9日の記事', '#月#日の記事'],
    ['COVID-19 figures', 'covid-# figures'],
  ])('%s', (line, key) => {
    expect(keyOf(line)).toBe(key);
  });

  it('leaves titles as they are: their capitals are no names', () => {
    expect(keyOf('Ferry Service Resumes On Monday')).toBe('ferry service resumes on monday');
  });

  it('leaves the names in a line of names', () => {
    expect(keyOf('By Ada Marsh')).toBe('by ada marsh');
  });

  it('tells lines apart that say different things', () => {
    expect(keyOf('Sign up for the Harbour newsletter')).not.toBe(keyOf('Sign out of the Harbour newsletter'));
  });

  it('is none for a line without words', () => {
    expect(familyOf('• • •')).toBeUndefined();
    expect(familyOf('')).toBeUndefined();
  });

  it('goes by the first words of a long line', () => {
    const beginning =
      'the harbour office keeps a list of all boats that came in after dark and of those that left before dawn';
    expect(keyOf(`${beginning} on the day`)).toBe(keyOf(`${beginning}, says nobody`));
  });

  it('depends on neither case nor white space, is bounded, and its example belongs to it', () => {
    const word = fc.oneof(
      fc.constantFrom(
        'Sign',
        'up',
        'Monday',
        'March',
        '12',
        '4,312',
        '1.2K',
        'Harbour',
        'the',
        '—',
        '日本',
        'É',
        '2024-03-09',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const family = familyOf(words.join(' '));
        if (family === undefined) return;
        expect(family.example.length).toBeLessThanOrEqual(160);
        expect(familyOf(family.example)).toEqual(family);
        expect(keyOf(`  ${words.join(' \t ')} `)).toBe(family.key);
      }),
    );
  });
});
