import { describe, expect, it } from 'vitest';
import { foldOf, siteOf } from '../../bench/folds.js';

function page(url: string | null, site?: string): { id: string; url: string | null; site?: string } {
  return { id: '0001', url, ...(site === undefined ? {} : { site }) };
}

describe('siteOf', () => {
  it.each([
    ['https://www.example.org/a?b', 'example.org'],
    ['https://blog.Example.org:8080', 'example.org'],
    ['http://news.example.co.uk/x.html', 'example.co.uk'],
    ['https://example.de', 'example.de'],
    ['https://taz.de/x', 'taz.de'],
    ['http://192.0.2.7/x', '192.0.2.7'],
  ])('%s is of %s', (url, site) => {
    expect(siteOf(page(url))).toBe(site);
  });

  it('goes by the site where it is given, by the id where there is no address', () => {
    expect(siteOf(page('https://mirror.example.net', 'http://example.org'))).toBe('example.org');
    expect(siteOf(page(null))).toBe('0001');
  });
});

describe('foldOf', () => {
  it('keeps a site in one fold and fills the folds about evenly', () => {
    expect(foldOf(page('https://a.example.org/1'))).toBe(foldOf(page('https://b.example.org/2')));
    const sizes = [0, 0, 0, 0, 0];
    for (let at = 0; at < 1000; at++) {
      const fold = foldOf(page(`https://site${at}.com/`));
      sizes[fold] = (sizes[fold] ?? 0) + 1;
    }
    expect(Math.min(...sizes)).toBeGreaterThan(160);
  });
});
