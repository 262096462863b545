import { beforeAll, describe, expect, it } from 'vitest';
import { analyse, type Analysis } from '../../src/clean.js';
import { readText } from '../../src/formats/text-reader.js';
import { markdownWriter } from '../../src/formats/markdown-writer.js';
import { textWriter } from '../../src/formats/text-writer.js';
import { comparable, htmlCases, ledger, type HtmlCase } from '../fixtures/cases.js';
import { schemaErrors } from '../ledger/record-schema.js';

type Part = 'text' | 'markdown' | 'ledger' | 'record';

/** As in `test/fixtures.test.ts`: what the engine does not get right yet, and why. The expectations are right. */
const KNOWN_GAPS: Readonly<Record<string, readonly [parts: readonly Part[], why: string]>> = {};

describe.each(htmlCases())('fixtures/html/$name', ({ name, bytes, expectedText, expectedMarkdown, expectedRecord }) => {
  const gaps = KNOWN_GAPS[name]?.[0] ?? [];
  const right = (part: Part) => (gaps.includes(part) ? it.fails : it);
  let analysis: Analysis;

  beforeAll(async () => {
    const { text } = await readText(bytes, name, { format: 'html' });
    analysis = analyse(text, { format: 'html' });
  });

  right('text')('keeps the article and nothing else', () => {
    expect(textWriter({ title: true }).render(analysis)).toBe(expectedText);
  });

  right('markdown')('keeps its headings, lists, tables, code and emphasis in Markdown', () => {
    expect(markdownWriter({ title: true }).render(analysis)).toBe(expectedMarkdown);
  });

  right('ledger')('says of each other line what it was', () => {
    expect(ledger(comparable(analysis.record))).toBe(ledger(expectedRecord));
  });

  right('record')('answers with the whole record', () => {
    expect(comparable(analysis.record)).toStrictEqual(expectedRecord);
    expect(schemaErrors(analysis.record)).toEqual([]);
  });
});

/** Letters and digits alone. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** What stands on a page, roughly: its source without tags, scripts and styles. */
async function shown({ bytes, name }: HtmlCase): Promise<string[]> {
  const { text } = await readText(bytes, name, { format: 'html' });
  const visible = text.replace(/<(script|style)>[^<]*<\/\1>/g, '').replace(/<[^>]+>/g, ' ');
  return visible.replaceAll('&gt;', '>').split('\n');
}

describe.each(htmlCases())('the expectation of fixtures/html/$name', (fixture) => {
  const { expectedText, expectedMarkdown, expectedRecord } = fixture;

  it('accounts for each line of the source once, where it stands', async () => {
    const entries = [...expectedRecord.removed, ...expectedRecord.lifted];
    for (const [at, line] of (await shown(fixture)).entries()) {
      if (line.trim() === '') continue;
      const found = entries.filter((entry) => entry.line === at + 1);
      if (found.length > 0) expect(found.map(({ text }) => text)).toEqual([line.trim()]);
      else expect(letters(expectedText)).toContain(letters(line));
    }
  });

  it('agrees with itself', () => {
    const [title, ...body] = expectedText.trimEnd().split('\n\n');
    expect(title).toBe(expectedRecord.title);
    expect(body).toHaveLength(expectedRecord.paragraphCount);
    expect(letters(expectedMarkdown.replace(/^\d+\. /gm, ''))).toBe(letters(expectedText));
  });
});
