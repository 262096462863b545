import { describe, expect, it } from 'vitest';
import { clean, type CleanRecord } from '../../src/index.js';
import { fixtureCases } from '../fixtures/cases.js';
import { accountErrors, inputLinesOf } from './account.js';

/** The account has to notice what it is there for: each of these is a way to lose or to invent something. */
const FAULTS: Readonly<Record<string, (record: CleanRecord) => void>> = {
  'a paragraph lost': (record) => {
    record.text = record.text.split('\n\n').slice(1).join('\n\n');
  },
  'a paragraph twice': (record) => {
    record.text = `${record.text}\n\n${record.text.split('\n\n').at(-1)}`;
  },
  'a word lost': (record) => {
    record.text = record.text.replace(/ \p{L}{4,} /u, ' ');
  },
  'a word that nobody wrote': (record) => {
    record.text += ' zeppelin';
  },
  'two paragraphs in another order': (record) => {
    const [first = '', second = '', ...rest] = record.text.split('\n\n');
    record.text = [second, first, ...rest].join('\n\n');
  },
  'an entry lost': (record) => {
    record.removed.splice(3, 1);
  },
  'an entry twice': (record) => {
    record.removed.splice(3, 0, structuredClone(record.removed[3] as CleanRecord['removed'][number]));
  },
  'entries in another order': (record) => {
    record.removed.reverse();
  },
  'an entry that quotes another': (record) => {
    const [first, second] = record.removed;
    if (first && second) [first.text, second.text] = [second.text, first.text];
  },
  'a paragraph miscounted': (record) => {
    record.paragraphCount++;
  },
  'a category miscounted': (record) => {
    record.removedByCategory.navigation = 1000;
  },
};

describe.each(['repeated-lines', 'markdown-links', 'single-line', 'text-nodes'])(
  'the account of fixtures/%s',
  (name) => {
    const { source, format } = fixtureCases().find((fixture) => fixture.name === name) ?? {
      source: '',
      format: 'text',
    };

    it.each(Object.entries(FAULTS))('notices %s', (_, spoil) => {
      const record = clean(source, { format });
      expect(accountErrors(source, record)).toEqual([]);
      spoil(record);
      expect(accountErrors(source, record)).not.toEqual([]);
    });
  },
);

describe('input lines', () => {
  it('are those of an editor', () => {
    expect(inputLinesOf('\ufeffa\r\nb\rc\n\nd\u2028e\n')).toEqual(['a', 'b', 'c', '', 'd\u2028e']);
    expect(inputLinesOf('a\u2028b\u2029')).toEqual(['a', 'b']);
  });
});
