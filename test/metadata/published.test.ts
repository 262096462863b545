import { describe, expect, it } from 'vitest';
import { BODY, metadataOf, type PageLine, under } from './page.js';

const on = (text: string, language = 'en') => under([['byline', text]], { language }).published;

describe('published', () => {
  it.each([
    ['March 9, 2024', '2024-03-09'],
    ['9 March 2024 14:05 CET', '2024-03-09T14:05'],
    ['9th of March, 2024', '2024-03-09'],
    ['Saturday, Mar. 9, 2024 at 2:05 p.m.', '2024-03-09T14:05'],
    ['Published: 12:37 GMT, 21 December 2023', '2023-12-21T12:37Z'],
    ['2024-03-09T14:05:30+01:00', '2024-03-09T14:05:30+01:00'],
    ['2024-03-09T14:05:30.123Z', '2024-03-09T14:05:30Z'],
    ['9 March 2024 14:05 UTC+1', '2024-03-09T14:05+01:00'],
    ['Posted 12:15 AM on March 9, 2024', '2024-03-09'],
    ['2024/03/09', '2024-03-09'],
    ['25/03/2024', '2024-03-25'],
    ['03/25/2024', '2024-03-25'],
    ['March 2024', '2024-03'],
    ['By Ada Lindqvist | March 9, 2024', '2024-03-09'],
  ])('reads %s', (text, iso) => {
    expect(on(text)).toBe(iso);
  });

  it('reads other languages', () => {
    expect(on('09.03.2024, 14.05 Uhr', 'de')).toBe('2024-03-09T14:05');
    expect(on('9. März 2024', 'de')).toBe('2024-03-09');
    expect(on('03/04/2024', 'fr')).toBe('2024-04-03');
    expect(on('9 de marzo de 2024', 'es')).toBe('2024-03-09');
    expect(on('1er mars 2024 à 14h05', 'fr')).toBe('2024-03-01T14:05');
    expect(on('2024年3月9日(土) 14時05分', 'ja')).toBe('2024-03-09T14:05');
    expect(on('2024年3月9日', 'zh')).toBe('2024-03-09');
    expect(on('2024년 3월 9일', 'ko')).toBe('2024-03-09');
  });

  it('counts the years of a Thai page by its own calendar where they are none of the common one', () => {
    expect(on('9 มีนาคม 2567', 'th')).toBe('2024-03-09');
    expect(on('9 มี.ค. พ.ศ. 2567 14:05', 'th')).toBe('2024-03-09T14:05');
    expect(on('09/03/2567', 'th')).toBe('2024-03-09');
    expect(on('9 มีนาคม 2024', 'th')).toBe('2024-03-09');
    expect(on('9 March 2567', 'en')).toBeUndefined();
    expect(on('9 มีนาคม 3567', 'th')).toBeUndefined();
  });

  it('takes the order of day and month from elsewhere on the page', () => {
    const lines: PageLine[] = [['byline', '03/04/2024'], ...BODY, ['related', 'The pier opens 25/03/2024']];
    expect(metadataOf([['headline', 'A dark winter'], ...lines]).published).toBe('2024-04-03');
  });

  it('takes the earlier of two days that stand side by side, for a page is changed after it came out', () => {
    expect(on('May 21, 2024 March 9, 2024 by Ada Lindqvist')).toBe('2024-03-09');
    expect(on('March 9, 2024 | May 21, 2024')).toBe('2024-03-09');
  });

  it('finds a day above the article or behind it on a line that was taken for teasers', () => {
    const above: PageLine[] = [
      ['headline', 'A dark winter'],
      ['related', 'By Ada Lindqvist'],
      ['related', 'March 9, 2024'],
    ];
    expect(metadataOf([...above, ...BODY]).published).toBe('2024-03-09');
    const teasers = ['March 9, 2024', 'March 7, 2024', 'March 2, 2024'].map((day): PageLine => ['related', day]);
    expect(metadataOf([['headline', 'A dark winter'], ...BODY, ...teasers]).published).toBeUndefined();
  });

  it('prefers a date that is called so', () => {
    const lines: PageLine[] = [
      ['navigation', 'March 1, 2024'],
      ['byline', 'Published March 9, 2024'],
    ];
    expect(under(lines).published).toBe('2024-03-09');
    expect(
      under([
        ['navigation', 'Published'],
        ['navigation', 'March 9, 2024'],
      ]).published,
    ).toBe('2024-03-09');
  });

  it('reads front matter and a label at the foot of the article', () => {
    expect(under([], { head: { published: '2024-03-09T08:00:00Z' } }).published).toBe('2024-03-09T08:00:00Z');
    const foot: PageLine[] = [['headline', 'A dark winter'], ...BODY, ['byline', 'Published on March 9, 2024']];
    expect(metadataOf(foot).published).toBe('2024-03-09');
    const far: PageLine[] = [...foot, ...Array<PageLine>(40).fill(['navigation', 'Harbour Life'])];
    expect(metadataOf([...far, ['navigation', 'Published on March 1, 2024']]).published).toBe('2024-03-09');
  });

  it('reads a byline above an article without a headline', () => {
    expect(metadataOf([['byline', 'By Ada Lindqvist · March 9, 2024 · 6 min read'], ...BODY]).published).toBe(
      '2024-03-09',
    );
  });

  it.each([
    '3 hours ago',
    'Yesterday at 14:05',
    '© 2024',
    '© 9 March 2024 Harbour Post',
    '03/04/2024',
    '31 February 2024',
    'March 9',
    'Updated March 9, 2024',
    'Release date: March 9, 2024',
    'Fair: March 9, 2024 - March 11, 2024',
    'The lamp failed on March 9, 2024 when nobody was there to see to it.',
    '2567',
  ])('reads no date from: %s', (text) => {
    expect(under([text]).published).toBeUndefined();
  });

  it('leaves the dates of comments, teasers and calendars alone', () => {
    expect(under([['comments', 'March 9, 2024']]).published).toBeUndefined();
    expect(under([['related', 'March 9, 2024']]).published).toBeUndefined();
    const days: PageLine[] = [['navigation', 'March 9, 2024'], ['navigation', 'March 10, 2024'], 'March 11, 2024'];
    expect(under(days).published).toBeUndefined();
  });
});
