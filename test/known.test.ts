import { describe, expect, it } from 'vitest';
import { clean } from '../src/index.js';
import type { KnownMetadata } from '../src/record.js';
import { schemaErrors } from './ledger/record-schema.js';

const BODY = [
  'The stone bridge at Kellmouth will stay shut until the spring, the county said on Monday after a second survey.',
  'Divers found that the river had washed out the bed under two of its five piers, and that a third was moving.',
  'Buses will go by way of Oxley, which adds forty minutes to the journey for those who work across the river.',
].join('\n\n');
const PAGE = `Home\n\nNews\n\nKellmouth bridge to stay shut\n\nBy Ana Prell\n\n3 May 2023\n\n${BODY}\n`;

describe('what the caller knows', () => {
  it('stands in the record over what the page says', () => {
    const known: KnownMetadata = {
      title: 'Bridge shut until spring',
      authors: ['Ida Moor', 'By Jo Lund'],
      published: '2023-05-02 18:30:00+02:00',
      modified: 'Thu, 04 May 2023 06:00:00 GMT',
      language: 'en-GB',
      section: ' Local\n news ',
      tags: ['bridges', 'bridges', ' '],
      publisher: 'The Kellmouth Post',
    };
    const record = clean(PAGE, { known });
    expect(schemaErrors(record)).toEqual([]);
    expect(record).toMatchObject({
      title: 'Bridge shut until spring',
      authors: ['Ida Moor', 'Jo Lund'],
      published: '2023-05-02T18:30:00+02:00',
      modified: '2023-05-04T06:00:00Z',
      language: 'en',
      section: 'Local news',
      tags: ['bridges'],
      publisher: 'The Kellmouth Post',
    });
    expect(record.text).toBe(BODY);
  });

  it('that is blank, no date, or no language, gives way to what the page says', () => {
    const known = { title: ' ', authors: [''], published: '03/04/2024', language: 'English', section: '\n', tags: [] };
    const record = clean(PAGE, { known });
    expect(schemaErrors(record)).toEqual([]);
    expect(record).toEqual(clean(PAGE));
    expect(record).toMatchObject({ title: 'Kellmouth bridge to stay shut', published: '2023-05-03', language: 'en' });
  });

  it('tells which line is the headline, where the page alone does not', () => {
    const quiet = `Crossing closed\n${BODY}`;
    const page = `${BODY.split('\n\n')[0] ?? ''}\n\nCrossing closed\n\n${BODY}`;
    for (const text of [quiet, page]) {
      const { lifted, title } = clean(text, { known: { title: 'Crossing closed | Kellmouth Post' } });
      expect(lifted.map((entry) => entry.text)).toContain('Crossing closed');
      expect(title).toBe('Crossing closed');
    }
  });

  it('lifts no line where the text has not got the headline', () => {
    const record = clean(BODY, { known: { title: 'Kellmouth bridge to stay shut' } });
    expect(record).toMatchObject({ title: 'Kellmouth bridge to stay shut', text: BODY, lifted: [], removed: [] });
  });

  it('is the language of a text too short to show one', () => {
    expect(clean('Ponte chiuso.').language).toBeUndefined();
    expect(clean('Ponte chiuso.', { known: { language: 'it_IT' } }).language).toBe('it');
  });
});
