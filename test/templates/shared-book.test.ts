import { describe, expect, it } from 'vitest';
import { openBook, shareTemplates } from '../../src/templates/shared-book.js';
import { TemplateSyntaxError } from '../../src/templates/template-book.js';

const HEAD = '{"cleanArticleTemplates":1,"siteFrom":"host","perSite":64}';
const site = (name: string, documents: number): string => JSON.stringify({ site: name, documents, duplicates: 0 });
const line = (name: string, documents: number, example: string): string =>
  JSON.stringify({ site: name, documents, category: 'share', example });
const share = (...lines: readonly string[]): ReturnType<typeof shareTemplates> =>
  shareTemplates(Buffer.from([HEAD, ...lines, '{"total":{}}', ''].join('\n')));

describe('a file of templates that threads share', () => {
  const shared = share(site('a.example', 3), line('a.example', 2, 'Überall'), '', site('b.example', 9));

  it('says what each site repeats, by address or by name', () => {
    const book = openBook(shared);
    expect(book.size).toBe(2);
    const known = { documents: 3, families: new Map([['überall', { documents: 2, category: 'share' }]]) };
    expect(book.find('https://www.a.example/1', undefined)).toEqual(known);
    expect(book.find(undefined, 'a.example')).toEqual(known);
    expect(book.find('https://b.example/1', 'a.example')).toEqual({ documents: 9, families: new Map() });
    expect(book.find('https://c.example/1', undefined)).toBeUndefined();
  });

  it('says the same in another thread, which has no copy of its bytes', () => {
    const there = structuredClone(shared);
    expect(there.bytes.buffer).toBeInstanceOf(SharedArrayBuffer);
    expect(openBook(there).find(undefined, 'a.example')).toEqual(openBook(shared).find(undefined, 'a.example'));
  });

  it('takes lines that somebody has put elsewhere, and not those of a site that is not named', () => {
    const lines = [
      line('c.example', 2, 'x'),
      site('a.example', 3),
      site('b.example', 2),
      line('a.example', 3, 'y'),
      line('a.example', 2, 'z'),
    ];
    const book = openBook(share(...lines));
    expect([...(book.find(undefined, 'a.example')?.families.keys() ?? [])]).toEqual(['y', 'z']);
    expect(book.find(undefined, 'b.example')?.families.size).toBe(0);
    expect(book.find(undefined, 'c.example')).toBeUndefined();
  });

  it('forgets no site, however many are asked for', () => {
    const names = Array.from({ length: 200 }, (_, i) => `s${i}.example`);
    const book = openBook(share(...names.map((name, i) => site(name, i + 2))));
    for (const _ of [1, 2])
      expect(names.map((name) => book.find(undefined, name)?.documents)).toEqual(names.map((_, i) => i + 2));
  });

  it('is refused where a second file was put behind it', () => {
    expect(() => share(HEAD)).toThrow(TemplateSyntaxError);
  });
});
