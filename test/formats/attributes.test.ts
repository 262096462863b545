import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/clean.js';
import { attributesWriter, spansOf } from '../../src/formats/attributes-writer.js';
import { fixtureCases } from '../fixtures/cases.js';
import { accountErrors } from '../ledger/account.js';
import { gluedDocument, randomDocument, singleLineDocument, wrappedDocument } from '../ledger/random-documents.js';

interface Attributes {
  readonly id: unknown;
  readonly attributes: Readonly<Record<string, readonly (readonly [number, number, number])[]>>;
}

function attributesOf(text: string, format: 'auto' | 'text' | 'markdown' = 'auto'): Attributes {
  return JSON.parse(attributesWriter().render(analyse(text, { id: 'x', format }))) as Attributes;
}

/** What dolma's mixer does with all the spans and an empty replacement; code points, as Rust and Python count them. */
function mixed(text: string, { attributes }: Attributes): string {
  const points = [...text];
  for (const [start, end] of Object.values(attributes).flat()) points.fill('', start, end);
  return points.join('');
}

/** The record's account of the text that is left: nothing dropped, nothing lifted. */
function errorsOf(text: string, format: 'auto' | 'text' | 'markdown'): string[] {
  const { record } = analyse(text, { format });
  const left = mixed(text, attributesOf(text, format));
  return accountErrors(left, { ...record, removed: [], lifted: [], removedByCategory: {} });
}

describe('attributes', () => {
  it('leave our text when the spans are taken out, on every fixture', () => {
    const wrong = fixtureCases().flatMap(({ name, source, format }) =>
      (format === 'html' ? [] : errorsOf(source, format)).map((error) => `${name}: ${error}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['any lines', randomDocument],
    ['wrapped lines', wrappedDocument],
    ['one line', singleLineDocument],
    ['glued pieces', gluedDocument],
  ])('leave our text when the spans are taken out of random pages of %s', (_, documents) => {
    fc.assert(
      fc.property(documents, fc.constantFrom('text', 'markdown'), (text, format) => {
        expect(errorsOf(text, format)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  // Once wrong: where a piece had been cut out of a line the mark before the text was forgotten.
  it('are the same text behind a byte-order mark, of pages with glued pieces too', () => {
    fc.assert(
      fc.property(gluedDocument, (text) => {
        const marked = `\ufeff${text}`;
        expect(mixed(marked, attributesOf(marked, 'text'))).toBe(`\ufeff${mixed(text, attributesOf(text, 'text'))}`);
      }),
      { numRuns: 150 },
    );
  });

  it('are in order, none over another, within the text', () => {
    fc.assert(
      fc.property(randomDocument, (text) => {
        const { document, verdicts } = analyse(text);
        let end = 0;
        for (const span of spansOf(document, verdicts)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          ({ end } = span);
        }
        expect(end).toBeLessThanOrEqual(document.text.length);
      }),
    );
  });

  it('count code points, the byte-order mark among them, and leave one gap and not two', () => {
    const body = [
      'The ferry between the two islands will sail again from Monday, the harbour office said on Friday evening.',
      'It had been tied up since March, when a storm tore a hole the size of a door into its bow ramp. 🚢🚢',
      'A smaller boat carried the post and the school’s eleven pupils, though not on days with wind from the north.',
      'Tickets cost what they did before, and those bought in March are good until the end of the year.',
    ];
    const [menu, more] = ['🚢 Home | News | Sport | Weather', 'Read more: A ferry for the river'];
    const text = `\ufeff${menu}\n\n${body.slice(0, 3).join('\n\n')}\n\n${more}\n\n${body[3]}\n`;
    const found = attributesOf(text, 'text');
    expect(Object.keys(found.attributes).every((name) => /^clean_article__[a-z_]+$/.test(name))).toBe(true);
    expect(mixed(text, found)).toBe(`\ufeff${body.join('\n\n')}\n`);
  });

  it('have an underscore where a category has a hyphen', () => {
    const fixture = fixtureCases().find(({ name }) => name === 'author-bio-below');
    expect(Object.keys(attributesOf(fixture?.source ?? '').attributes)).toContain('clean_article__author_bio');
  });
});
