import { describe, expect, it } from 'vitest';
import { BODY, metadataOf, type PageLine, under } from './page.js';

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
    expect(under([['navigation', 'Wessel Harkema']]).authors).toBeUndefined();
  });

  it('takes a bare name that begins with a given name: right below the headline, before its role, beside other pieces', () => {
    expect(under([['navigation', 'Ada Lindqvist']]).authors).toEqual(['Ada Lindqvist']);
    const further: PageLine[] = [
      ['navigation', 'Harbour Life'],
      ['navigation', 'Five minutes'],
    ];
    expect(under([...further, ['navigation', 'Ada Lindqvist']]).authors).toBeUndefined();
    expect(under([...further, ['navigation', 'Ada Lindqvist, Night Editor']]).authors).toEqual(['Ada Lindqvist']);
    expect(under([...further, ['navigation', 'Ada Lindqvist'], ['navigation', 'Marine Analyst']]).authors).toEqual([
      'Ada Lindqvist',
    ]);
    expect(under(['March 9, 2024 • Harbour Life • Ada Lindqvist']).authors).toEqual(['Ada Lindqvist']);
  });

  it('takes the name beside a date above the headline', () => {
    const lines: PageLine[] = [
      ['navigation', 'Ada Lindqvist'],
      ['navigation', 'March 9, 2024'],
      ['headline', 'A dark winter'],
      ...BODY,
    ];
    expect(metadataOf(lines).authors).toEqual(['Ada Lindqvist']);
  });

  it.each(['Quick Insight', 'Find Care', 'Night Nurse'])(
    'takes no name for one that begins with a word of every day: %s',
    (text) => {
      expect(under([['byline', text]]).authors).toBeUndefined();
    },
  );

  it('takes a given name alone behind an opener, and no other word alone', () => {
    expect(byline('By Lauren | March 9, 2024')).toEqual(['Lauren']);
    expect(byline('Written by Lauren')).toEqual(['Lauren']);
    expect(byline('By Lighthouse | March 9, 2024')).toBeUndefined();
    expect(byline('By Lauren the lamp was never lit')).toBeUndefined();
  });

  it('ends the names at a label in the same line', () => {
    expect(byline('By Wessel Harkema Published: Jan 29, 2025')).toEqual(['Wessel Harkema']);
    expect(byline('By Wessel Harkema Last Updated: December 6, 2024')).toEqual(['Wessel Harkema']);
  });

  it('reads "written by" at the article’s end, where only one line says so', () => {
    const foot = (...bylines: string[]): PageLine[] => [
      ['headline', 'A dark winter'],
      ...BODY,
      ...BODY,
      ...bylines.map((text): PageLine => ['author-bio', text]),
    ];
    expect(metadataOf(foot('Written by Wessel Harkema')).authors).toEqual(['Wessel Harkema']);
    expect(metadataOf(foot('Written by Wessel Harkema', 'Written by Ada Lindqvist')).authors).toBeUndefined();
    expect(metadataOf(foot('By Wessel Harkema')).authors).toBeUndefined();
  });

  it('takes the person whose site it is, where no byline says otherwise', () => {
    const blog = (...lines: PageLine[]): PageLine[] => [
      ['headline', '^ A dark winter | Ada Lindqvist Photography'],
      ['headline', 'A dark winter'],
      ...lines,
      ...BODY,
    ];
    const from = (lines: PageLine[]): readonly string[] | undefined => metadataOf(lines).authors;
    expect(from([...blog(), ['legal', '© 2024 Ada Lindqvist. All rights reserved.']])).toEqual(['Ada Lindqvist']);
    expect(from([...blog(['byline', 'By Harbour News Team'])])).not.toEqual(['Ada Lindqvist']);
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

  it('takes the name behind a date and the bars for the author where it begins with a given name', () => {
    expect(byline('March 9, 2024 · 30 min · Ada Lindqvist')).toEqual(['Ada Lindqvist']);
    expect(byline('March 9, 2024 · Ada Lindqvist on behalf of the harbour office')).toEqual(['Ada Lindqvist']);
    expect(byline('March 9, 2024 · 30 min · Quick Insight')).toBeUndefined();
  });

  it('ends a name before a paper in capitals, and before what a role is about', () => {
    expect(under([['navigation', 'Ada Lindqvist HARBOUR POST']]).authors).toEqual(['Ada Lindqvist']);
    expect(byline('By Ada Lindqvist HARBOUR')).toEqual(['Ada Lindqvist']);
    expect(byline('By Ada Lindqvist Weather Correspondent')).toEqual(['Ada Lindqvist']);
  });

  it('joins names that stand on lines of their own with a comma or "and" between', () => {
    const lines = ['By', 'Ada Lindqvist', ',', 'Tom Baker', 'and', 'Ines Roth'];
    expect(under(lines.map((text): PageLine => ['byline', text])).authors).toEqual([
      'Ada Lindqvist',
      'Tom Baker',
      'Ines Roth',
    ]);
  });

  it('believes a byline more than the name of a picture’s maker right above it', () => {
    expect(under(['Wessel Baker', ['byline', 'By Ada Lindqvist']]).authors).toEqual(['Ada Lindqvist']);
    expect(under(['Ines Baker, The Harbour Post', ['byline', 'By Ada Lindqvist']]).authors).toEqual(['Ada Lindqvist']);
  });

  it('finds a byline with a date right above the first paragraph, whatever it was taken for', () => {
    const menu = Array.from({ length: 30 }, (_, at): PageLine => ['related', `Story number ${at}`]);
    const dated: PageLine[] = [
      ['related', 'By Wessel Harkema'],
      ['related', 'Published: March 9, 2024'],
    ];
    expect(under([...menu, ...dated, ...BODY]).authors).toEqual(['Wessel Harkema']);
    expect(under([...menu, ['related', 'By Wessel Harkema'], ...BODY, ...BODY]).authors).toBeUndefined();
  });

  it('knows "Text: Name", and a name above its role', () => {
    expect(under([['navigation', 'Contributors: Ada Lindqvist']]).authors).toEqual(['Ada Lindqvist']);
    const above: PageLine[] = [
      ['navigation', 'Ada Lindqvist'],
      ['navigation', 'Night Editor'],
      ['headline', 'A dark winter'],
      ...BODY,
    ];
    expect(metadataOf(above).authors).toEqual(['Ada Lindqvist']);
  });
});
