import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, toMarkdown } from '../../src/clean.js';
import { segment } from '../../src/document/segment.js';
import { schemaErrors } from '../ledger/record-schema.js';

/** Text and tags of every kind, well and badly nested. */
const TAGS =
  'div p a b i ul li table tr td th h1 h2 blockquote pre code span article nav aside br figure script style'.split(' ');
const WORDS = [
  'The',
  'ferry',
  'was',
  'slow',
  'and',
  'old',
  'Share',
  'Read',
  'more',
  '2020',
  '日本',
  '&amp;',
  '&nbsp;',
  '. ',
];
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(' ')) },
  { weight: 3, arbitrary: fc.constantFrom(...TAGS).map((tag) => `<${tag}>`) },
  { weight: 2, arbitrary: fc.constantFrom(...TAGS).map((tag) => `</${tag}>`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('<a href="/x">', '<div class="share">', '<p hidden>', '<!-- c -->', '<', '\n'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);
const page = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

describe('whatever the HTML', () => {
  it('every line that a page shows is in the text, removed or lifted, in its order', () => {
    fc.assert(
      fc.property(page, (html) => {
        const { document, verdicts, record } = analyse(html, { format: 'html' });
        const { lines } = segment(html, 'html');
        const parts = [
          record.text,
          ...record.removed.map(({ text }) => text),
          ...record.lifted.map(({ text }) => text),
        ];
        expect([...letters(parts.join(''))].toSorted()).toEqual(
          [...letters(lines.map(({ text }) => text).join(''))].toSorted(),
        );
        expect(verdicts).toHaveLength(lines.length);
        expect(document.lines.every(({ line, endLine }) => line >= 1 && line <= endLine)).toBe(true);
        expect(schemaErrors(record)).toEqual([]);
      }),
    );
  });

  it('Markdown has the words of the text', () => {
    fc.assert(
      fc.property(page, (html) => {
        const analysis = analyse(html, { format: 'html' });
        const plain = toMarkdown(analysis)
          .replace(/\]\([^)]*\)/g, '')
          .replace(/^(\s*)1\. /gm, '$1');
        expect(letters(plain)).toContain(letters(analysis.record.text.split('\n')[0] ?? ''));
      }),
    );
  });
});
