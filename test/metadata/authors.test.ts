import { describe, expect, it } from 'vitest';
import { metadataOf, type PageLine, under } from './page.js';

const byline = (text: string, language = 'en') => under([['byline', text]], { language }).authors;

describe('authors', () => {
  it.each([
    ['By Ada Lindqvist', ['Ada Lindqvist']],
    ['By Ada Lindqvist and Tom O’Hara', ['Ada Lindqvist', 'Tom O’Hara']],
    ['Ada Lindqvist, Tom Baker and Simone de Vries', ['Ada Lindqvist', 'Tom Baker', 'Simone de Vries']],
    ['By Ada Lindqvist, Tom Baker, Ines Roth', ['Ada Lindqvist', 'Tom Baker', 'Ines Roth']],
    ['By Ada Lindqvist, Staff Writer | Updated March 9, 2024', ['Ada Lindqvist']],
    ['Written by: J. R. Baker, Contributor', ['J. R. Baker']],
    ['By ADA LINDQVIST', ['ADA LINDQVIST']],
    ['By Dr. Omar al-Rashid, M.D.', ['Omar al-Rashid']],
    ['By Thomas Baker, Jr.', ['Thomas Baker Jr.']],
    ['By Ada Lindqvist Dec 22, 2023', ['Ada Lindqvist']],
    ['By Ada Lindqvist in Oslo', ['Ada Lindqvist']],
    ['By Ada Lindqvist For The Harbour Post', ['Ada Lindqvist']],
    ['By April May', ['April May']],
    ['December 22, 2023 by Ada Lindqvist', ['Ada Lindqvist']],
    ['posted on 2023-12-19 23:30 EST by Ada Lindqvist', ['Ada Lindqvist']],
    ['By Ada Lindqvist Ada Lindqvist', ['Ada Lindqvist']],
  ])('reads %s', (text, names) => {
    expect(byline(text)).toEqual(names);
  });

  it('reads bylines of other languages', () => {
    expect(byline('Von Jürgen Groß und Anna von der Heide', 'de')).toEqual(['Jürgen Groß', 'Anna von der Heide']);
    expect(byline('By 张三', 'zh')).toEqual(['张三']);
    expect(byline('By 田中 太郎', 'ja')).toEqual(['田中 太郎']);
  });

  it('reads the names below an opener that stands alone', () => {
    expect(
      under([
        ['navigation', 'By'],
        ['navigation', 'Ada Lindqvist'],
      ]).authors,
    ).toEqual(['Ada Lindqvist']);
  });

  it('reads a bare name beside a date', () => {
    const apart: PageLine[] = [
      ['navigation', 'Ada Lindqvist'],
      ['navigation', 'March 9, 2024'],
    ];
    expect(under(apart).authors).toEqual(['Ada Lindqvist']);
    expect(under([['navigation', 'Ada Lindqvist • March 9, 2024']]).authors).toEqual(['Ada Lindqvist']);
  });

  it('takes a bare name for a section where the menu has it too, or where no date is near', () => {
    const lines: PageLine[] = [
      ['navigation', 'Harbour Life'],
      ['headline', 'A dark winter'],
      ['navigation', 'Harbour Life'],
      ['navigation', 'March 9, 2024'],
    ];
    expect(metadataOf(lines).authors).toBeUndefined();
    expect(under([['navigation', 'Ada Lindqvist']]).authors).toBeUndefined();
  });

  it('reads the name behind a label of the work, where a date stands beside it', () => {
    const dated: PageLine[] = [
      ['navigation', 'Interview: Ada Lindqvist'],
      ['navigation', 'March 9, 2024'],
    ];
    expect(under(dated).authors).toEqual(['Ada Lindqvist']);
    expect(under(['Interview: Ada Lindqvist']).authors).toBeUndefined();
  });

  it('prefers front matter', () => {
    const head = { authors: ['Ines Roth', 'Reuters'] };
    expect(under([['byline', 'By Ada Lindqvist']], { head }).authors).toEqual(['Ines Roth']);
  });

  it('takes names only from front matter', () => {
    const head = { authors: ['By Ines Roth', 'desk@post.example', 'https://post.example/staff/7', '12'] };
    expect(under([], { head }).authors).toEqual(['Ines Roth']);
  });

  it.each([
    'By Reuters',
    'By The Associated Press',
    'By Staff Writer',
    'By Harbour News Team',
    'By the editorial board',
    'Edited by Ada Lindqvist',
    'By the time the lamp failed, nobody had looked after it for a year.',
    'By 2030, Ada Lindqvist will have left the council.',
    'By Harbour Street the lights were out again.',
  ])('finds nobody in: %s', (text) => {
    expect(under([text]).authors).toBeUndefined();
  });

  it('leaves names in the body and in comments alone', () => {
    expect(
      metadataOf([['headline', 'A dark winter'], ['comments', 'By Ada Lindqvist'], 'Short.']).authors,
    ).toBeUndefined();
  });
});
