import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countHtmlLines } from '../../../src/document/html/count-lines.js';
import { readHtml } from '../../../src/document/html/read-html.js';

describe('countHtmlLines', () => {
  it.each([
    ['', 0],
    ['one', 1],
    ['<p>one<p>two</p>\n\n<div><div></div></div>', 2],
    ['one<br>two<br><br>three', 3],
    ['<p>one <b>two</b> <a href="/x">three</a>\nfour</p>', 1],
    ['<pre>one\ntwo\nthree</pre>four', 4],
  ])('of %j is %i', (html, lines) => {
    expect(countHtmlLines(html)).toBe(lines);
  });

  it('is never less than the lines that the page has', () => {
    const piece = fc.constantFrom(
      ...[
        '<p>',
        '</p>',
        '<div>',
        '</div>',
        '<br>',
        '<li>',
        '<td>',
        '<tr>',
        '<table>',
        '<pre>',
        '</pre>',
        '<b>',
        '<span>',
      ],
      ...['one', ' ', '\n', '&amp;', '<h2>', '</h2>', '<blockquote>', '<x-y>', '</ul>'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        const html = pieces.join('');
        expect(countHtmlLines(html)).toBeGreaterThanOrEqual(readHtml(html).lines.length);
      }),
    );
  });
});
