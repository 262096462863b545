import { describe, expect, it } from 'vitest';
import { writeLedger } from '../../src/assemble/ledger.js';
import { segment } from '../../src/document/segment.js';
import type { Category, TextFormat } from '../../src/vocabulary.js';
import { fixtureCases } from '../fixtures/cases.js';
import { verdictsBy } from './verdicts.js';

const LONG = 'The ferry at Marsh End carried its last passengers on Sunday evening, and most of the village stood by.';

function ledgerOf(source: string, words: Readonly<Record<string, Category>>, format: TextFormat = 'text') {
  const document = segment(source, format);
  return writeLedger(document, verdictsBy(document, words));
}

describe('the ledger', () => {
  const words = { Menu: 'navigation', Photo: 'caption', Shop: 'promotion' } as const;

  it('has what was dropped and what was lifted, in the order of the page', () => {
    const { removed, lifted } = ledgerOf(`Menu\n\n${LONG}\n\nPhoto: A. Lowe\n\nShop\nMenu`, words);
    expect(removed.map(({ line, category }) => [line, category])).toEqual([
      [1, 'navigation'],
      [7, 'promotion'],
      [8, 'navigation'],
    ]);
    expect(lifted.map(({ line, category }) => [line, category])).toEqual([[5, 'caption']]);
  });

  it('counts what was dropped, by category', () => {
    const { removed, removedByCategory } = ledgerOf(`Menu\n${LONG}\nShop\nMenu\nPhoto`, words);
    expect(removedByCategory).toEqual({ navigation: 2, promotion: 1 });
    expect(removed).toHaveLength(3);
  });

  it('quotes the line as it stood, without the white space around it', () => {
    const { removed } = ledgerOf('  * \u00a0**Menu**\u00a0 [x](y)  \n\nEnd', words, 'markdown');
    expect(removed[0]?.text).toBe('* \u00a0**Menu**\u00a0 [x](y)');
  });

  it('quotes a block of several lines with its breaks made LF', () => {
    const wrapped = [LONG, `Menu ${LONG}`, LONG]
      .map((text) => text.replace(/(.{1,60})(?: |$)/g, '$1\r\n'))
      .join('\r\n');
    const { removed } = ledgerOf(wrapped, words);
    expect(removed).toHaveLength(1);
    const { line, endLine, text } = removed[0] ?? { line: 0, endLine: 0, text: '' };
    expect(text).toBe(
      wrapped
        .split('\r\n')
        .slice(line - 1, endLine)
        .join('\n'),
    );
    expect(endLine).toBeGreaterThan(line);
    expect(text).not.toContain('\r');
  });

  it('lifts the head of the page as a whole', () => {
    const { lifted } = ledgerOf(`---\ntitle: Ferry\nurl: https://a.example/\n---\n\n${LONG}`, {}, 'markdown');
    expect(lifted).toMatchObject([
      { line: 1, endLine: 4, category: 'headline', text: '---\ntitle: Ferry\nurl: https://a.example/\n---' },
    ]);
  });

  it('is empty where everything was kept', () => {
    expect(ledgerOf(LONG, {})).toEqual({ removed: [], lifted: [], removedByCategory: {} });
  });

  it('has no columns where whole lines are meant', () => {
    expect(ledgerOf('Menu\nText', words).removed[0]).not.toHaveProperty('column');
  });
});

describe('the columns of a page on one line', () => {
  const blocks = ['Menu', LONG, LONG, 'Menu again', LONG, LONG, 'Shop', LONG, LONG, 'Menu'];
  const words = { Menu: 'navigation', Shop: 'promotion' } as const;

  it.each([
    ['alone', '', '', '\n'],
    ['below another', 'Gazette\n', '', '\n'],
    ['below another, with CR LF', 'Gazette\r\n\r\n', '', '\r\n'],
    ['below another, with CR', 'Gazette\r\r', '', '\r'],
    ['behind white space', '   \u00a0', '', '\n'],
    // Once wrong: columns are counted from the last LF or CR, of which there are none here.
    ['below another, with U+2028', 'Gazette\u2028', '\u2028End', '\u2028'],
  ])('say where an entry stands: %s', (_, above, below, breaks) => {
    const source = above + blocks.join('   ') + below;
    const { removed } = ledgerOf(source, words);
    expect(removed.map(({ text }) => text)).toEqual(['Menu', 'Menu again', 'Shop', 'Menu']);
    for (const { line, column = 0, endColumn, text } of removed) {
      expect(source.split(breaks)[line - 1]?.slice(column - 1, endColumn)).toBe(text);
    }
  });

  it('are the same for a page with a byte-order mark', () => {
    const source = blocks.join('   ');
    expect(ledgerOf(`\ufeff${source}`, words)).toEqual(ledgerOf(source, words));
  });
});

describe('the ledger of a fixture', () => {
  it.each(fixtureCases())('has each dropped line once: fixtures/$name', ({ source, format }) => {
    const document = segment(source, format);
    const all = document.lines.map(
      () => ({ verdict: 'drop', category: 'related', zone: 'after', confidence: 1, signals: [] }) as const,
    );
    const { removed, removedByCategory } = writeLedger(document, all);
    expect(removed.map(({ line }) => line)).toEqual(document.lines.map(({ line }) => line));
    expect(removedByCategory).toEqual({ related: document.lines.length });
  });
});
