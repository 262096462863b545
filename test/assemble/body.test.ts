import { describe, expect, it } from 'vitest';
import { assembleBody, asText } from '../../src/assemble/body.js';
import { asMarkdown } from '../../src/assemble/markdown.js';
import { segment } from '../../src/document/segment.js';
import type { Category, TextFormat } from '../../src/vocabulary.js';
import { verdictsBy } from './verdicts.js';

const LONG = 'The ferry at Marsh End carried its last passengers on Sunday evening, and most of the village stood by.';

function body(source: string, format: TextFormat = 'text', drop: Readonly<Record<string, Category>> = {}) {
  const document = segment(source, format);
  return assembleBody(document, verdictsBy(document, drop), asText(document));
}

function markdown(source: string, format: TextFormat = 'markdown'): string {
  const document = segment(source, format);
  return assembleBody(document, verdictsBy(document), asMarkdown(document)).text;
}

describe('the body', () => {
  it.each([
    ['blank lines', `${LONG}\n\n${LONG}`],
    ['several blank lines', `${LONG}\n\n\n \n${LONG}\n`],
    ['line breaks alone', `${LONG}\n${LONG}`],
    ['CR LF', `${LONG}\r\n${LONG}\r\n`],
  ])('has paragraphs separated by blank lines where the source has %s', (_, source) => {
    expect(body(source)).toEqual({ text: `${LONG}\n\n${LONG}`, paragraphs: 2 });
  });

  it('has paragraphs in scripts without spaces, where verses stay together', () => {
    const long = '渡し船は日曜日の夕方に最後の客を運び、村人の多くが岸に立ってそれを見送った。';
    expect(body(`${long}\n${long}`)).toEqual({ text: `${long}\n\n${long}`, paragraphs: 2 });
    expect(body('古池や\n蛙飛び込む\n水の音').text).toBe('古池や\n蛙飛び込む\n水の音');
  });

  it('keeps the items of a list together', () => {
    expect(body(`${LONG}\n\n- flour\n- eggs\n- milk\n\n${LONG}`)).toEqual({
      text: `${LONG}\n\nflour\neggs\nmilk\n\n${LONG}`,
      paragraphs: 3,
    });
  });

  it('parts items that the source parts', () => {
    expect(body('- flour\n\n- eggs').text).toBe('flour\n\neggs');
  });

  it('keeps verses together, and stanzas apart', () => {
    const poem = 'Wait, Mary, wait\nFor the sand is wet\n\nThe bell has rung\nBut the tide is out';
    expect(body(poem)).toEqual({ text: poem, paragraphs: 2 });
  });

  it('keeps a heading by itself', () => {
    expect(body('## Eggs\nflour\nmilk', 'markdown').text).toBe('Eggs\n\nflour\nmilk');
  });

  it('parts what stands on either side of a dropped line', () => {
    expect(body('- flour\n- Menu\n- eggs', 'text', { Menu: 'navigation' })).toEqual({
      text: 'flour\n\neggs',
      paragraphs: 2,
    });
  });

  it('keeps the indentation of code', () => {
    const source = '```js\nif (a) {\n    b();\n\n\tc();\n}\n```';
    const text = body(source, 'markdown', { '```': 'decoration' }).text;
    expect(text).toBe('if (a) {\n    b();\n\n\tc();\n}');
  });

  it('puts the sentences of a page on one line together again', () => {
    const source = Array.from({ length: 8 }, () => LONG).join(' ');
    expect(body(source)).toEqual({ text: source, paragraphs: 1 });
  });

  it('is empty where nothing was kept', () => {
    expect(body('Menu\n\nMenu', 'text', { Menu: 'navigation' })).toEqual({ text: '', paragraphs: 0 });
    expect(body('')).toEqual({ text: '', paragraphs: 0 });
  });

  it('has no white space at the ends of its lines, and no CR', () => {
    const { text } = body(`\u00a0 ${LONG} \r\n\r\n ${LONG}\u200b\r\n- a \r\n- b\t\r\n`);
    expect(text).not.toMatch(/\r|[^\S\n]$|^[^\S\n]/m);
  });
});

describe('the body as Markdown', () => {
  it('stays as it stood where the source is Markdown', () => {
    const source = `## Eggs\n\nSee [the **list**](https://a.example/l) and \`make\`.\n\n- flour\n- eggs\n\n> She said so.`;
    expect(markdown(source)).toBe(source);
  });

  it.each([
    ['stars', 'five *stars*', 'five \\*stars\\*'],
    ['underlines', 'snake_case', 'snake\\_case'],
    ['brackets', 'a[0](b)', 'a\\[0\\](b)'],
    ['a hash at its start', '# 1 in the charts', '\\# 1 in the charts'],
    ['a backslash', 'C:\\ferry', 'C:\\\\ferry'],
    ['a tag', 'a <b> c', 'a \\<b> c'],
    ['a quote mark at its start', '> Home', '\\> Home'],
    ['a backtick', 'the ` key', 'the \\` key'],
  ])('has %s escaped where the source is plain text', (_, source, escaped) => {
    expect(markdown(source, 'text')).toBe(escaped);
  });

  it('has the bullets of plain text made list marks', () => {
    expect(markdown('• flour\n• eggs', 'text')).toBe('- flour\n- eggs');
  });

  it('reads back as the words that were put in', () => {
    const words = 'a *b* _c_ [d](e) `f` \\ # > 1. <g> ![h]';
    expect(segment(markdown(words, 'text'), 'markdown').lines.map(({ text }) => text)).toEqual([words]);
  });

  it('keeps the indentation of code', () => {
    expect(markdown('```\n    b();\n```')).toBe('```\n    b();\n```');
  });

  // Once wrong: CommonMark escapes punctuation alone, so that the backslash of "\\1." shows; it wants "1\\.".
  it('has the number at the start of a line escaped so that a reader of Markdown takes the backslash off', () => {
    expect(markdown('1. flour', 'text')).not.toMatch(/^\\\d/);
  });
});
