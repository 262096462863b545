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
