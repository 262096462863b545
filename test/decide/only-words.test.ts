import { describe, expect, it } from 'vitest';
import { clean, type TextFormat } from '../../src/index.js';

describe('the only words of a page', () => {
  it.each<[string, string, TextFormat]>([
    ['a word that may open a byline', 'Text.', 'text'],
    ['such a word below many breaks', `${'<br>'.repeat(1000)}Text.`, 'html'],
    ['such a word where a byline is', '<p class="byline">Text.</p>', 'html'],
    ['a day', '12 March 2020\n', 'text'],
    ['a credit', '<p>Photo: Ada Quist</p>', 'html'],
    ['a list of credits', 'Photo: Ada Quist\nPhoto: Bo Lind\n', 'text'],
  ])('are its text: %s', (_, source, format) => {
    const { text, removed, lifted } = clean(source, { format });
    const words = source.replace(/<[^>]*>/g, '').trim();
    expect(text.replace(/\s+/g, ' ')).toBe(words.replace(/\s+/g, ' '));
    expect([...removed, ...lifted]).toEqual([]);
  });

  it('leave it where that was asked for', () => {
    expect(clean('12 March 2020\n', { drop: ['byline'] })).toMatchObject({ text: '', published: '2020-03-12' });
  });

  it('are not brought back where others left because they are cruft', () => {
    expect(clean('Home | News | Sport | Sign in\nPhoto: Ada Quist\n').text).not.toContain('Ada Quist');
  });
});
