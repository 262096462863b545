import { describe, expect, it } from 'vitest';
import { htmlPage, linked, recordOf } from './html.js';
import { analyse } from '../../src/clean.js';

const ARTICLE = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'A dark winter for the lighthouse',
  author: { '@type': 'Person', name: 'Ada Lindqvist' },
  datePublished: '2024-03-09T14:05:00+01:00',
  dateModified: '2024-03-10T08:00:00+01:00',
  articleSection: 'Coast',
  keywords: 'lighthouses, harbours',
  publisher: { '@type': 'Organization', name: 'Harbour Post' },
};

describe('metadata of HTML', () => {
  it('come from linked data where the page shows nothing', () => {
    expect(recordOf({ head: linked(ARTICLE) })).toMatchObject({
      title: 'A dark winter for the lighthouse',
      authors: ['Ada Lindqvist'],
      published: '2024-03-09T14:05:00+01:00',
      modified: '2024-03-10T08:00:00+01:00',
      section: 'Coast',
      tags: ['lighthouses', 'harbours'],
      publisher: 'Harbour Post',
    });
  });

  it('come from meta elements', () => {
    const head =
      '<meta property="og:title" content="A dark winter for the lighthouse - Harbour Post">' +
      '<meta name="author" content="Ada Lindqvist"><meta property="og:site_name" content="Harbour Post">' +
      '<meta property="article:published_time" content="2024-03-09T13:05:00Z">' +
      '<meta property="article:tag" content="lighthouses"><meta property="article:tag" content="harbours">' +
      '<link rel="canonical" href="https://post.example/dark-winter">';
    expect(recordOf({ head })).toMatchObject({
      authors: ['Ada Lindqvist'],
      published: '2024-03-09T13:05:00Z',
      publisher: 'Harbour Post',
      tags: ['lighthouses', 'harbours'],
      canonical: 'https://post.example/dark-winter',
    });
  });

  it('come from microdata, time elements and the names of elements', () => {
    const under =
      '<div>By <a rel="author" class="author-name" href="/ada">Ada Lindqvist</a> ' +
      '<time datetime="2024-03-09T14:05:00+01:00">9 March 2024</time></div>';
    expect(recordOf({ under })).toMatchObject({ authors: ['Ada Lindqvist'], published: '2024-03-09T14:05:00+01:00' });
    const micro =
      '<div><span itemprop="author" itemscope><span itemprop="name">Ada Lindqvist</span></span>' +
      '<span itemprop="datePublished" content="2024-03-09">9 March</span></div>';
    expect(recordOf({ under: micro })).toMatchObject({ authors: ['Ada Lindqvist'], published: '2024-03-09' });
  });

  it('keep to the headline that is shown where data have another one', () => {
    const head = linked({ ...ARTICLE, headline: 'Lighthouse: the winter ahead' });
    expect(recordOf({ head }).title).toBe('A dark winter for the lighthouse');
  });

  it('take the exact time where shown and stated day are the same, and the day shown where they are neighbours', () => {
    const under = '<p>By Ada Lindqvist</p><p>March 9, 2024</p>';
    expect(recordOf({ head: linked(ARTICLE), under }).published).toBe('2024-03-09T14:05:00+01:00');
  });

  it('leave authors of teasers and comments alone', () => {
    const teaser = (name: string): string =>
      `<li><h3>Another story about the sea</h3><span class="author">${name}</span> <time datetime="2020-01-01">then</time></li>`;
    const below = `<ul class="related">${['Wessel Harkema', 'Bo Ek', 'Tilde Ros', 'Jon Dal'].map(teaser).join('')}</ul>`;
    const record = recordOf({ head: linked(ARTICLE), below });
    expect(record.authors).toEqual(['Ada Lindqvist']);
    expect(record.published).toBe('2024-03-09T14:05:00+01:00');
  });

  it('never go over what the record says', () => {
    const known = {
      title: 'Given',
      authors: ['Given Name'],
      published: '2001-02-03',
      section: 'Given',
      publisher: 'Given',
    };
    expect(recordOf({ head: linked(ARTICLE) }, { known })).toMatchObject(known);
  });

  it('do without data that is broken', () => {
    const head = linked(`${JSON.stringify(ARTICLE).slice(0, -1)},}`) + linked('{"@type":');
    expect(recordOf({ head }).authors).toEqual(['Ada Lindqvist']);
    expect(() => recordOf({ head: linked('[[[') })).not.toThrow();
  });

  it('tell where they came from when asked', () => {
    const head = `${linked(ARTICLE)}<meta name="author" content="Ada Lindqvist">`;
    const { metadataSources: sources } = recordOf({ head }, { verboseMetadata: true });
    expect(sources?.authors).toMatchObject({ from: 'json-ld', name: 'NewsArticle.author', alsoIn: ['author'] });
    expect(sources?.title).toMatchObject({ from: 'text', line: 1 });
    expect(sources?.title?.confidence).toBeGreaterThan(0.8);
    expect(recordOf({ head })).not.toHaveProperty('metadataSources');
  });

  it('are the same each time', () => {
    const html = htmlPage({ head: linked(ARTICLE) });
    expect(analyse(html, { format: 'html' }).record).toEqual(analyse(html, { format: 'html' }).record);
  });
});
