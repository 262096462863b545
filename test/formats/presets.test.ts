import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/clean.js';
import { createWriter } from '../../src/formats/writers.js';

const BODY = 'The harbour master said on Monday that the old lighthouse would stay dark for the rest of the winter.';
const KNOWN = {
  title: 'Salt: "smoke" & sea',
  authors: ['Ada Lindqvist', 'Night Desk Team'],
  published: '2024-03-09',
  tags: ['sea', '# not a comment'],
  publisher: 'Harbour Post',
  language: 'en',
};

function render(format: 'schema-org' | 'front-matter', known: object = KNOWN): string {
  return createWriter(format, { title: true }).render(analyse(BODY, { known, keep: ['navigation'] }));
}

describe('schema.org', () => {
  it('has a NewsArticle with what is known, and nothing empty', () => {
    const article = JSON.parse(render('schema-org')) as Record<string, unknown>;
    expect(article).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Salt: "smoke" & sea',
      author: [
        { '@type': 'Person', name: 'Ada Lindqvist' },
        { '@type': 'Organization', name: 'Night Desk Team' },
      ],
      datePublished: '2024-03-09',
      keywords: ['sea', '# not a comment'],
      publisher: { '@type': 'Organization', name: 'Harbour Post' },
      inLanguage: 'en',
    });
    expect(article).not.toHaveProperty('dateModified');
    expect(JSON.parse(render('schema-org', {}))).not.toHaveProperty('author');
  });
});

describe('front matter', () => {
  it('stands above the Markdown, with quoted values', () => {
    const [, head = ''] = render('front-matter').split('---\n');
    expect(head.split('\n')).toEqual(
      expect.arrayContaining([
        'title: "Salt: \\"smoke\\" & sea"',
        'authors: ["Ada Lindqvist", "Night Desk Team"]',
        'date: "2024-03-09"',
        'tags: ["sea", "# not a comment"]',
      ]),
    );
    expect(render('front-matter').endsWith(`${BODY}\n`)).toBe(true);
  });

  it('holds any title on one line, as a string that JSON reads back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (title) => {
        const lines = render('front-matter', { title }).split('\n');
        const line = lines.find((one) => one.startsWith('title: '));
        if (line === undefined) return;
        // eslint-disable-next-line no-control-regex -- YAML takes none of these as they are
        expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/u);
        expect(typeof JSON.parse(line.slice('title: '.length))).toBe('string');
      }),
    );
  });
});
