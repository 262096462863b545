import { describe, expect, it } from 'vitest';
import { analyse, toMarkdown } from '../../src/clean.js';

const PROSE =
  'The old bridge was closed on Tuesday after an inspection found cracks in two of its piers, and it will stay closed.';

/** Markdown of a page in which these tables stand between paragraphs of the article. */
function markdownOf(tables: string): string {
  const page = `<article><h1>Bridge closed</h1><p>${PROSE}</p><p>${PROSE} So they say.</p>${tables}<p>${PROSE} Buses go round.</p></article>`;
  return toMarkdown(analyse(page, { format: 'html', keep: ['related', 'navigation', 'comments'] }));
}

describe('a table in Markdown', () => {
  it.each([
    ['in parts', '<thead><tr><th>Year<th>Boats</thead><tbody><tr><td>1990<td>12<tbody><tr><td>1991<td>14</tbody>'],
    ['in one', '<tr><th>Year<th>Boats<tr><td>1990<td>12<tr><td>1991<td>14'],
  ])('%s has one head', (_, rows) => {
    expect(markdownOf(`<table>${rows}</table>`)).toContain(
      '\n\n| Year | Boats |\n| --- | --- |\n| 1990 | 12 |\n| 1991 | 14 |\n\n',
    );
  });

  it('has a head of its own right behind another', () => {
    const table = (year: number) => `<table><tr><th>Year<th>Boats<tr><td>${year}<td>12</table>`;
    expect(markdownOf(table(1990) + table(1991)).match(/\| --- \| --- \|/g)).toHaveLength(2);
  });
});

describe('cells of a table in Markdown', () => {
  it('stay in their columns where others hold nothing or are wide', () => {
    const rows =
      '<tr><th>Day<th>North<th>South<tr><td>Monday<td><td>7<tr><td colspan=2>Sundays and holidays<td>9<tr><td>Friday<td>5';
    expect(markdownOf(`<table>${rows}</table>`)).toContain(
      '| Day | North | South |\n| --- | --- | --- |\n| Monday |  | 7 |\n| Sundays and holidays |  | 9 |\n| Friday | 5 |  |\n',
    );
  });

  it('have their marks inside, and no bar that would end them', () => {
    const rows = '<tr><td>Name<td><b>Count</b><tr><td><a href="/mill">Mill</a><td>7|8';
    expect(markdownOf(`<table>${rows}</table>`)).toContain(
      '| Name | **Count** |\n| --- | --- |\n| [Mill](/mill) | 7\\|8 |\n',
    );
  });
});

describe('blocks in blocks', () => {
  it('of numbered lists are set in as far as the number is wide, and count on', () => {
    const list =
      `<ol><li>${PROSE} One.<ul><li>${PROSE} Inner.</li></ul></li><li><p>${PROSE} Two.</p><p>${PROSE} Behind.</p></li></ol>` +
      `<p>${PROSE} Between.</p><ol start="9"><li>${PROSE} Nine.<li><pre>go();</pre></ol>`;
    const markdown = markdownOf(list);
    expect(markdown).toContain(`1. ${PROSE} One.\n   - ${PROSE} Inner.\n\n2. ${PROSE} Two.\n\n   ${PROSE} Behind.\n\n`);
    expect(markdown).toContain(`\n\n9. ${PROSE} Nine.\n\n10. \`\`\`\n    go();\n    \`\`\`\n\n`);
  });

  it('of quotations are quoted: headings, items, quotations', () => {
    const quotation = `<blockquote><h2>The mayor</h2><p>${PROSE} He said.</p><ul><li>${PROSE} Item.</ul><blockquote>${PROSE} Inner.</blockquote></blockquote>`;
    expect(markdownOf(quotation)).toContain(
      `\n\n> ## The mayor\n>\n> ${PROSE} He said.\n>\n> - ${PROSE} Item.\n>\n> > ${PROSE} Inner.\n\n`,
    );
  });

  it('of code stand between fences of their own, longer than any inside', () => {
    const keep = ['related', 'navigation', 'comments', 'media', 'promotion'] as const;
    const code = '<pre>```\ngo();\n```</pre><pre>stop();</pre>';
    const page = `<article><h1>Bridge closed</h1><p>${PROSE}</p><p>${PROSE} So.</p>${code}<p>${PROSE} End.</p></article>`;
    expect(toMarkdown(analyse(page, { format: 'html', keep }))).toContain(
      '\n\n````\n```\ngo();\n```\n````\n\n```\nstop();\n```\n\n',
    );
  });

  it('of verse keep their lines', () => {
    expect(markdownOf('<p>Roses are red in the spring<br>Violets are blue in the dusk</p>')).toContain(
      '\n\nRoses are red in the spring  \nViolets are blue in the dusk\n\n',
    );
  });
});

describe('words in Markdown', () => {
  /** Markdown of these words in a paragraph of the article. */
  const wordsOf = (html: string): string =>
    markdownOf(`<p>${html} ${PROSE}</p>`)
      .split('\n\n')
      .find((line) => line.endsWith(PROSE) && line !== PROSE)!
      .slice(0, -PROSE.length - 1);

  it.each([
    ['a link behind an exclamation mark is no image', 'Look!<a href="/x">Here</a>', 'Look\\![Here](/x)'],
    ['a link with emphasis in it is one link', '<a href="/x">One <b>two</b> three</a>', '[One **two** three](/x)'],
    ['emphasis ends before a sign that touches a word', '<b>Captain:</b>Ida', '**Captain**:Ida'],
    ['emphasis begins behind one', 'Ida<i>(captain)</i>', 'Ida(*captain)*'],
    ['the same in scripts without spaces', '<b>「重要」</b>です', '**「重要**」です'],
    ['entities that are words stay so', '&amp;copy; and R&amp;D', '\\&copy; and R&D'],
    ['words that are struck in Markdown alone are not', '~~5 and ~5', '\\~~5 and ~5'],
    ['a number is no item', '1986. It', '1986\\. It'],
    ['a sign of greatness is no quotation', '&gt;It', '\\>It'],
  ])('%s', (_, html, expected) => {
    expect(wordsOf(html)).toBe(expected);
  });

  it('are not those of a hidden block above, nor styled as they were', () => {
    expect(markdownOf(`<div hidden><b>Skip this</b></div><p>${PROSE} Not strong.</p>`)).toContain(
      `\n\n${PROSE} Not strong.`,
    );
  });
});
