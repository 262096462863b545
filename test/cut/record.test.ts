import { describe, expect, it } from 'vitest';
import { analyse, toMarkdown } from '../../src/clean.js';
import { explainCut } from '../../src/cli/explain-line.js';
import { coloursFor } from '../../src/cli/colours.js';
import { countWords } from '../../src/metadata/index.js';

const LINES = [
  '# The bridge at Lower Marsh closes for the winter',
  '',
  'The council voted on [Monday](https://site.example/monday) to close the *old bridge* until the spring. Advertisement',
  '',
  'Share this: Facebook Twitter The mayor, who had asked for the vote, left the hall by the back door before it was over.',
  '',
  'Most of those who live on the far bank heard of it on the radio, and some of them did not believe it at first.',
];
const SOURCE = LINES.join('\n');

describe('a record of a page with glued lines', () => {
  const analysis = analyse(SOURCE, { format: 'markdown' });
  const { record } = analysis;

  it('has the sentences without what was glued to them', () => {
    expect(record.text.split('\n\n')).toEqual([
      'The council voted on Monday to close the old bridge until the spring.',
      'The mayor, who had asked for the vote, left the hall by the back door before it was over.',
      LINES[6],
    ]);
    expect(record.wordCount).toBe(countWords(record.text));
  });

  it('tells where each piece stood, and what knew it', () => {
    expect(record.removed).toEqual([
      {
        line: 3,
        endLine: 3,
        column: 104,
        endColumn: 116,
        text: 'Advertisement',
        category: 'advertisement',
        confidence: 0.98,
        signals: [{ name: 'advertisement-phrase', weight: 1 }],
      },
      {
        line: 5,
        endLine: 5,
        column: 1,
        endColumn: 28,
        text: 'Share this: Facebook Twitter',
        category: 'share',
        confidence: 0.98,
        signals: [{ name: 'share-phrase', weight: 1 }],
      },
    ]);
    expect(record.removedByCategory).toEqual({ advertisement: 1, share: 1 });
    expect(record.socialNetworks).toEqual(['Facebook', 'Twitter']);
  });

  it('keeps the marks of the sentences in Markdown', () => {
    const [, first, second] = ['', ...toMarkdown(analysis).split('\n\n')];
    expect(first).toBe(
      'The council voted on [Monday](https://site.example/monday) to close the *old bridge* until the spring.',
    );
    expect(second).toBe('The mayor, who had asked for the vote, left the hall by the back door before it was over.');
  });

  it('leaves in what the caller wants to keep', () => {
    const kept = analyse(SOURCE, { format: 'markdown', keep: ['advertisement'] }).record;
    expect(kept.text).toContain('until the spring. Advertisement\n');
    expect(kept.removed.map(({ category }) => category)).toEqual(['share']);
  });

  it('is explained piece by piece', () => {
    const { document, verdicts } = analysis;
    const cut = document.cuts[0]!;
    const colours = coloursFor({ choice: 'never', env: {}, isTTY: false });
    const row = explainCut(document.lines[cut.line]!, cut, verdicts[cut.line]!, { colours });
    expect(row).toMatch(/^ +3 {2}drop {2}advertisement +0\.98 .*\[advertisement-phrase \+1\.00\] {2}Advertisement$/);
  });
});
