import { describe, expect, it } from 'vitest';
import { segment } from '../../src/document/segment.js';

function marked(text: string, format: 'text' | 'markdown') {
  return segment(text, format).lines.map(({ mark, text }) => [mark, text]);
}

describe('marks', () => {
  it.each(['*', '-', '+', '•', '◦', '▪', '·', '–'])('takes the bullet %s off an item', (bullet) => {
    expect(marked(`${bullet} two onions`, 'text')).toEqual([['bullet', 'two onions']]);
  });

  it.each(['-5 degrees', '*starred', '•dot', '–', '+44 20'])('finds no bullet in %j', (text) => {
    expect(marked(`${text}\n\nmore`, 'text')[0]?.[0]).not.toBe('bullet');
  });

  it.each(['1. Boil the water', '12) Boil the water', '999. Boil the water'])('leaves its number to %j', (text) => {
    expect(marked(text, 'text')).toEqual([['number', text]]);
  });

  it.each(['2024. A year', '1.5 litres', '3 eggs', '7.'])('finds no number mark in %j', (text) => {
    expect(marked(text, 'text')).toEqual([['none', text]]);
  });

  it.each(['---', '* * *', '━━━━', '•', '|', '…', '***'])('takes %j for a rule', (text) => {
    expect(marked(`One\n\n${text}\n\nTwo`, 'text')[1]).toEqual(['rule', text]);
  });

  it.each([
    '(BUTTON)',
    '(BUTTON) (BUTTON)',
    '[harbour-at-dusk.jpg]',
    '[logo.svg] [icon.PNG?width=80]',
    'IFRAME: https://video.example/embed/7',
  ])('takes %j of a text browser for an image: it has no words of the page', (text) => {
    expect(marked(`One\n\n${text}\n\nTwo`, 'text')[1]).toEqual(['image', text]);
  });

  it.each([
    '(BUTTON) How deep is the harbour?',
    '[harbour-at-dusk.jpg] The harbour at dusk',
    '[harbour]',
    '[see harbour.jpg below]',
    'IFRAMES are frames inside a page.',
  ])('leaves the words of %j', (text) => {
    expect(marked(`One\n\n${text}\n\nTwo`, 'text')[1]).toEqual(['none', text]);
  });

  it('takes all marks off a quotation in a quotation, and a blank line of one for no words', () => {
    expect(marked('> > Two\n>\n>> Three', 'markdown')).toEqual([
      ['quote', 'Two'],
      ['rule', '>'],
      ['quote', 'Three'],
    ]);
  });

  it('reads headings in Markdown alone', () => {
    expect(marked('## The bridge', 'markdown')).toEqual([['heading', 'The bridge']]);
    expect(marked('# 1 in the charts', 'text')).toEqual([['none', '# 1 in the charts']]);
  });

  it.each([1, 2, 3, 4, 5, 6])('reads the heading level %i', (level) => {
    const [line] = segment(`${'#'.repeat(level)} Weather ${'#'.repeat(level)}`, 'markdown').lines;
    expect(line).toMatchObject({ mark: 'heading', level, text: 'Weather' });
  });

  it.each(['####### Seven', '#hashtag', '#'])('finds no heading in %j', (text) => {
    expect(marked(text, 'markdown')[0]?.[0]).not.toBe('heading');
  });

  it('keeps a hash that belongs to the words of a heading', () => {
    expect(marked('# What is C#', 'markdown')).toEqual([['heading', 'What is C#']]);
  });

  it('reads quotes in Markdown alone', () => {
    expect(marked('> She said nothing.', 'markdown')).toEqual([['quote', 'She said nothing.']]);
    expect(marked('> Home', 'text')).toEqual([['none', '> Home']]);
  });

  it('takes what stands between fences for code, as it stands', () => {
    expect(marked('```js\nconst a = b[0](c); // *x*\n\n# no heading\n```\nAfter', 'markdown')).toEqual([
      ['rule', '```js'],
      ['code', 'const a = b[0](c); // *x*'],
      ['code', '# no heading'],
      ['rule', '```'],
      ['none', 'After'],
    ]);
  });

  it('knows no fences outside Markdown', () => {
    expect(marked('```\nThe ferry\n```', 'text').map(([mark]) => mark)).toEqual(['rule', 'none', 'rule']);
  });

  it('tells the depth of list items by their indentation', () => {
    const { lines } = segment('- one\n    - two\n        - three', 'markdown');
    expect(lines.map(({ level }) => level)).toEqual([1, 2, 3]);
  });
});
