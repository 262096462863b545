import { describe, expect, it } from 'vitest';
import { clean } from '../../src/index.js';
import { BODY } from './page.js';

const TEXT = ['Home', 'A dark winter for the lighthouse', 'By Ada Lindqvist | March 9, 2024', ...BODY, ...BODY].join(
  '\n\n',
);

describe('sources of metadata', () => {
  it('are lines and columns of the text, counted from 1', () => {
    const { metadataSources: sources } = clean(TEXT, { verboseMetadata: true });
    expect(sources?.title).toMatchObject({ from: 'text', line: 3, endLine: 3, column: 1, endColumn: 32 });
    expect(sources?.authors).toMatchObject({ from: 'text', line: 5, column: 4, endColumn: 16 });
    expect(sources?.published).toMatchObject({ from: 'text', line: 5 });
  });

  it('are the record’s fields where those are known', () => {
    const known = { title: 'Given', authors: ['Ada Lindqvist'], tags: ['sea'], language: 'en' };
    const { metadataSources: sources } = clean(TEXT, { verboseMetadata: true, known });
    expect(sources?.title).toEqual({ from: 'record', name: 'title', confidence: 1 });
    expect(sources?.authors).toEqual({ from: 'record', name: 'authors', confidence: 1 });
    expect(sources?.tags).toEqual({ from: 'record', name: 'tags', confidence: 1 });
    expect(sources?.language).toEqual({ from: 'record', name: 'language', confidence: 1 });
  });

  it('are there for every field that is, of those they tell of', () => {
    const record = clean(TEXT, { verboseMetadata: true });
    for (const field of Object.keys(record.metadataSources ?? {})) expect(record).toHaveProperty(field);
    expect(record.metadataSources).not.toHaveProperty('section');
  });
});
