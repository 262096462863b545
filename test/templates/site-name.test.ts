import { describe, expect, it } from 'vitest';
import { formatSiteRule, hostOf, parseSiteRule, siteOfOrigin, type SiteRule } from '../../src/templates/site-name.js';

const PAGE = { url: 'https://www.Example.com:8080/a/b', path: 'scraped/example/news/page.txt', isWholeFile: true };

function rule(text: string): SiteRule {
  const found = parseSiteRule(text);
  if (found === undefined) throw new Error(`no rule: ${text}`);
  return found;
}

describe('the site of a document', () => {
  it.each([
    ['host', 'example.com'],
    ['folder:1', 'news'],
    ['folder:2', 'example'],
    ['pattern:^https://[^/]+/(\\w+)', 'a'],
    ['pattern:example', undefined],
  ])('by %s', (text, site) => {
    expect(siteOfOrigin(rule(text), PAGE)).toBe(site);
  });

  it('is the folder of a file without an address', () => {
    expect(siteOfOrigin(rule('host'), { path: PAGE.path, isWholeFile: true })).toBe('news');
    expect(siteOfOrigin(rule('host'), { path: 'page.txt', isWholeFile: true })).toBeUndefined();
  });

  it('is not the folder of a file with many documents, whose sites may be many', () => {
    expect(siteOfOrigin(rule('host'), { path: PAGE.path, isWholeFile: false })).toBeUndefined();
  });

  it('is the field that the rule names', () => {
    expect(siteOfOrigin(rule('field:outlet'), { ...PAGE, field: ' The Harbour Post ' })).toBe('The Harbour Post');
    expect(siteOfOrigin(rule('field:outlet'), PAGE)).toBeUndefined();
  });

  it.each(['', 'hosts', 'folder:', 'folder:0', 'folder:x', 'field:', 'pattern:', 'pattern:('])(
    'no rule: "%s"',
    (text) => {
      expect(parseSiteRule(text)).toBeUndefined();
    },
  );

  it.each(['host', 'folder:3', 'field:a.b', 'pattern:a:(b)'])('a rule is written as it is read: %s', (text) => {
    expect(formatSiteRule(rule(text))).toBe(text);
  });
});

it.each([
  ['http://user:pass@Sub.Example.org./x', 'sub.example.org'],
  ['//cdn.example.org/x', 'cdn.example.org'],
  ['example.org/x', undefined],
  ['/just/a/path', undefined],
  ['', undefined],
])('host of %s', (url, host) => {
  expect(hostOf(url)).toBe(host);
});
