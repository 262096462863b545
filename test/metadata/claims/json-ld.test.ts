import { describe, expect, it } from 'vitest';
import { jsonLdValues } from '../../../src/document/html/json-ld.js';
import { jsonLdClaims } from '../../../src/metadata/claims/json-ld-claims.js';
import type { Claim, ClaimedField } from '../../../src/metadata/claims/claim.js';

const SHOWN = { titles: ['A dark winter'], canonical: 'https://post.example/a' };

function said(data: unknown, field: ClaimedField): readonly string[] | undefined {
  return jsonLdClaims([data], SHOWN).find((claim: Claim) => claim.field === field)?.values;
}

describe('linked data', () => {
  it('is read from an object, a list, a graph and from inside other things', () => {
    const article = { '@type': 'NewsArticle', headline: 'A dark winter', datePublished: '2024-03-09' };
    for (const data of [
      article,
      [{ '@type': 'WebSite', name: 'Post' }, article],
      { '@graph': [{ '@type': 'WebPage', name: 'Page' }, article] },
      { '@type': 'WebPage', mainEntity: article },
    ]) {
      expect(said(data, 'title')).toEqual(['A dark winter']);
      expect(said(data, 'published')).toEqual(['2024-03-09']);
    }
  });

  it('names authors by strings, objects, lists and references', () => {
    const of = (author: unknown, ...others: unknown[]): readonly string[] | undefined =>
      said({ '@graph': [{ '@type': 'Article', headline: 'A dark winter', author }, ...others] }, 'authors');
    expect(of('Ada Lindqvist')).toEqual(['Ada Lindqvist']);
    expect(of({ '@type': 'Person', name: 'Ada Lindqvist' })).toEqual(['Ada Lindqvist']);
    expect(of([{ name: 'Ada Lindqvist' }, { name: 'Wessel Harkema' }])).toEqual(['Ada Lindqvist', 'Wessel Harkema']);
    expect(of({ '@id': '#ada' }, { '@id': '#ada', '@type': 'Person', name: 'Ada Lindqvist' })).toEqual([
      'Ada Lindqvist',
    ]);
  });

  it('is the article’s whose headline or address the page has, where there are several', () => {
    const other = { '@type': 'NewsArticle', headline: 'Ferry resumes', datePublished: '2020-01-01' };
    const byTitle = { '@type': 'NewsArticle', headline: 'A dark winter', datePublished: '2024-03-09' };
    const byAddress = {
      '@type': 'NewsArticle',
      headline: 'Dark',
      url: 'https://www.post.example/a/',
      datePublished: '2024-03-09',
    };
    expect(said([other, byTitle], 'published')).toEqual(['2024-03-09']);
    expect(said([other, byAddress], 'published')).toEqual(['2024-03-09']);
  });

  it('is taken as plain text', () => {
    const headline = 'Salt &amp; <b>smoke</b>\n at sea';
    expect(said({ '@type': 'Article', headline }, 'title')).toEqual(['Salt & smoke at sea']);
  });

  it('gives up what it can where it is broken', () => {
    expect(jsonLdValues('{"@type":"Article","headline":"A",}')).toEqual([{ '@type': 'Article', headline: 'A' }]);
    expect(jsonLdValues('{"@type":"Article","headline":"A\nB"};')).toEqual([{ '@type': 'Article', headline: 'A B' }]);
    const cut =
      '{"@type":"NewsArticle","headline":"A \\"dark\\" winter","author":{"@type":"Person","name":"Ada Lindqvist"},"publisher":{"@type":"Organization","name":"Post"';
    expect(jsonLdValues(cut)).toEqual([
      { '@type': 'NewsArticle', headline: 'A "dark" winter', author: ['Ada Lindqvist'] },
    ]);
    expect(jsonLdValues('{nothing in it')).toEqual([]);
    expect(jsonLdValues('')).toEqual([]);
  });

  it('comes to an end however it is nested or broken', () => {
    const deep = `${'{"a":['.repeat(5000)}1${']}'.repeat(5000)}`;
    expect(jsonLdClaims(jsonLdValues(deep), SHOWN)).toEqual([]);
    expect(jsonLdValues(`{${'"name":"'.repeat(20_000)}`)).toEqual([]);
    const loop: Record<string, unknown> = { '@type': 'Article', headline: 'A dark winter', author: { '@id': '#a' } };
    expect(said({ ...loop, '@id': '#a' }, 'title')).toEqual(['A dark winter']);
  });
});
