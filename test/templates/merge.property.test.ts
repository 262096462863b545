import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRecord, parseRecord } from '../../src/templates/seen-file.js';
import { recordOf as collected } from '../../src/templates/site-collector.js';
import { mergeRecords, seenDocuments, type SiteRecord } from '../../src/templates/site-record.js';
import { summarise } from '../../src/templates/summarise.js';
import { keyOf } from '../../src/templates/hash.js';
import { sketchOf } from '../../src/templates/sketch.js';
import type { Trace } from '../../src/templates/trace.js';
import { CATEGORIES } from '../../src/vocabulary.js';

/** So few that random documents reach it. */
const MOST = 4;

const LINES = [
  'Home',
  'Sign up for the Harbour newsletter',
  'Sign up for the Morning newsletter',
  '3 shares',
  '12 shares',
];
const BODIES = ['The ferry sails again on Monday.', 'The bakery on the quay has closed for good.', ''];

const trace: fc.Arbitrary<Trace> = fc
  .record({
    number: fc.nat(12),
    date: fc.option(fc.constantFrom('2024-03-09', '2023-01-01'), { nil: undefined }),
    body: fc.constantFrom(...BODIES),
    lines: fc.uniqueArray(
      fc.record({
        example: fc.constantFrom(...LINES),
        category: fc.option(fc.constantFrom(...CATEGORIES), { nil: undefined }),
      }),
      { selector: ({ example }) => example },
    ),
  })
  .map(({ number, date, body, lines }) => ({
    key: keyOf(`document ${number}`),
    ...(date !== undefined && { date }),
    sketch: sketchOf(body),
    lines: lines.sort((a, b) => (a.example < b.example ? -1 : 1)),
  }));
const traces = fc.array(trace, { maxLength: 12 });

function recordOf(documents: readonly Trace[]): SiteRecord {
  return collected('post.example', documents, MOST);
}

function merged(...records: readonly SiteRecord[]): SiteRecord {
  return records.reduce((a, b) => mergeRecords(a, b, MOST));
}

/** Records are compared as they are written: that is what has to be the same. */
const written = (record: SiteRecord): string => formatRecord(record);

describe('records of parts, put together', () => {
  it('are the record of the whole', () => {
    fc.assert(
      fc.property(traces, traces, (a, b) => {
        expect(written(merged(recordOf(a), recordOf(b)))).toBe(written(recordOf([...a, ...b])));
      }),
    );
  });

  it('are the same in any order and grouping, and a part that comes twice adds nothing', () => {
    fc.assert(
      fc.property(traces, traces, traces, (x, y, z) => {
        const [a, b, c] = [recordOf(x), recordOf(y), recordOf(z)];
        expect(written(merged(a, b))).toBe(written(merged(b, a)));
        expect(written(merged(merged(a, b), c))).toBe(written(merged(a, merged(b, c))));
        expect(written(merged(a, a))).toBe(written(a));
      }),
    );
  });

  it('say the same of templates', () => {
    fc.assert(
      fc.property(traces, traces, (a, b) => {
        expect(summarise(merged(recordOf(b), recordOf(a)))).toEqual(summarise(recordOf([...a, ...b])));
      }),
    );
  });

  it('are read as they were written', () => {
    fc.assert(
      fc.property(traces, (documents) => {
        const record = recordOf(documents);
        const read = parseRecord(written(record));
        expect(read && written(read)).toBe(written(record));
        expect(read && summarise(read)).toEqual(summarise(record));
      }),
    );
  });
});

describe('a record of more documents than are kept', () => {
  const many = Array.from({ length: 1000 }, (_, i): Trace => ({ key: keyOf(`page ${i}`), sketch: '', lines: [] }));

  it('holds so many of them and says about how many there were', () => {
    const record = collected('post.example', many, 64);
    expect(record.documents.size).toBe(64);
    const { seen, isSample } = seenDocuments(record);
    expect(isSample).toBe(true);
    expect(seen).toBeGreaterThan(650);
    expect(seen).toBeLessThan(1500);
  });

  it('is exact as long as all are kept', () => {
    const record = collected('post.example', many.slice(0, 64), 64);
    expect(seenDocuments(record)).toEqual({ seen: 64, isSample: false });
  });
});

describe('near-duplicate documents', () => {
  const article = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ');
  const page = (number: number, text: string, lines: readonly string[]): Trace => ({
    key: keyOf(String(number)),
    sketch: sketchOf(text),
    lines: lines.map((example) => ({ example })),
  });

  it('count once, so that an article which stands twice is no template', () => {
    const again = page(2, `${article} updated`, ['Home', 'The ferry sails again']);
    const summary = summarise(recordOf([page(1, article, ['Home', 'The ferry sails again']), again]));
    expect(summary).toMatchObject({ documents: 1, duplicates: 1 });
    expect(summary.families.map(({ line, documents }) => [line, documents])).toEqual([
      ['home', 1],
      ['the ferry sails again', 1],
    ]);
  });

  it('are told from other articles of the site', () => {
    const other = page(2, article.replaceAll('word', 'other'), ['Home']);
    expect(summarise(recordOf([page(1, article, ['Home']), other]))).toMatchObject({ documents: 2, duplicates: 0 });
  });
});
