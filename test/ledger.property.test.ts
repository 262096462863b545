import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpusFolder, CORPUS_VARIABLE, readPages, type Scraper, SCRAPERS, type SetName } from '../bench/corpus.js';
import { clean } from '../src/index.js';
import { fixtureCases } from './fixtures/cases.js';
import { accountErrors } from './ledger/account.js';
import {
  gluedDocument,
  randomDocument,
  separatedDocument,
  singleLineDocument,
  wrappedDocument,
} from './ledger/random-documents.js';
import { schemaErrors } from './ledger/record-schema.js';

const RUNS = Number(process.env['LEDGER_RUNS'] ?? 150);
const MINUTE = 60_000;
/** Every so many pages of the corpus. */
const EVERY = 10;

const KINDS = [
  { kind: 'lines of every kind', documents: randomDocument },
  { kind: 'wrapped lines', documents: wrappedDocument },
  { kind: 'a single line', documents: singleLineDocument },
  { kind: 'what is glued to sentences', documents: gluedDocument },
  // Once wrong: columns are counted from the last LF or CR, not from the U+2028 that breaks lines here.
  { kind: 'a single line beside short ones', documents: separatedDocument },
] as const;

/** HTML, whose tags are no words, has tests of its own. */
const formats = fc.constantFrom('auto', 'text', 'markdown');

describe.each(KINDS)('a random page of $kind', ({ documents }) => {
  it(
    'has each of its lines in the text, in removed or in lifted, exactly once',
    () => {
      fc.assert(
        fc.property(documents, formats, (text, format) => {
          expect(accountErrors(text, clean(text, { format }))).toEqual([]);
        }),
        { numRuns: RUNS },
      );
    },
    2 * MINUTE,
  );

  it(
    'gives a record that keeps to the schema',
    () => {
      fc.assert(
        fc.property(documents, formats, (text, format) => {
          expect(schemaErrors(clean(text, { format }))).toEqual([]);
        }),
        { numRuns: RUNS },
      );
    },
    2 * MINUTE,
  );

  it(
    'gives the same record twice',
    () => {
      fc.assert(
        fc.property(documents, formats, (text, format) => {
          expect(clean(text, { format })).toStrictEqual(clean(text, { format }));
        }),
        { numRuns: RUNS / 3 },
      );
    },
    2 * MINUTE,
  );
});

describe.each(fixtureCases())('fixtures/$name', ({ source, format }) => {
  it.each(['precision', 'balanced', 'recall'] as const)('is accounted for in mode %s', (mode) => {
    expect(accountErrors(source, clean(source, { format, mode }))).toEqual([]);
  });
});

const corpus = corpusFolder();
const sets = Object.entries(SCRAPERS) as [SetName, readonly Scraper[]][];

if (corpus === undefined) {
  console.warn(
    `SKIPPED: there is no corpus, so that no real page was accounted for. Set ${CORPUS_VARIABLE} to its folder.`,
  );
}

describe.skipIf(corpus === undefined)(`every ${EVERY}th page of the corpus`, () => {
  it.each(sets)(
    'in %s is accounted for, whatever the scraper',
    async (set) => {
      const wrong: string[] = [];
      for await (const page of readPages(set, EVERY)) {
        for (const [scraper, text] of Object.entries(page.raw)) {
          const record = clean(text);
          const errors = [...accountErrors(text, record), ...schemaErrors(record)];
          wrong.push(...errors.slice(0, 2).map((error) => `${page.id} ${scraper}: ${error}`));
        }
      }
      expect(wrong).toEqual([]);
    },
    10 * MINUTE,
  );
});
