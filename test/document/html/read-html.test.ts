import { describe, expect, it } from 'vitest';
import type { Line } from '../../../src/document/document.js';
import { segment } from '../../../src/document/segment.js';

function linesOf(html: string): readonly Line[] {
  return segment(html, 'html').lines;
}

function wordsOf(html: string): string[] {
  return linesOf(html).map(({ text }) => text);
}

const LONG = 'The ferry had crossed the river for ninety years, and the same woman steered it for thirty of them. ';

describe('lines of a page', () => {
  it('are its blocks, in which inline elements and line breaks of the source break nothing', () => {
    expect(wordsOf('<div>One\n<b>two</b> th<i>ree</i><p>four</p>five</div><h2>six</h2>')).toEqual([
      'One two three',
      'four',
      'five',
      'six',
    ]);
  });

  it('break at <br>, with a blank line where there are two', () => {
    const lines = linesOf('<p>one<br>two<br/><br>three</p>');
    expect(lines.map(({ text, blankBefore }) => [text, blankBefore])).toEqual([
      ['one', 0],
      ['two', 0],
      ['three', 1],
    ]);
  });

  it('begin with the title, once', () => {
    expect(wordsOf('<head><title>Boats &amp; banks</title></head><svg><title>Icon</title></svg><p>text')).toEqual([
      'Boats & banks',
      'text',
    ]);
  });

  it.each([
    ['script', '<script>var a = "<p>b";</script>'],
    ['style', '<style>p {}</style>'],
    ['template', '<template><p>b</p></template>'],
    ['a comment', '<!-- <p>b</p> -->'],
    ['a drawing', '<svg><text>b</text></svg>'],
    ['noscript beside text', '<noscript><p>b</p></noscript>'],
    ['a selection', '<select><option>b</select>'],
    ['hidden blocks', '<div hidden>b</div><div style="color:red; display : none">b</div>'],
    ['hidden words', '<p><span style="visibility:hidden">b</span></p>'],
    ['a closed dialog', '<dialog><p>b</p></dialog>'],
  ])('leave out %s', (_, html) => {
    expect(wordsOf(`<p>${LONG.repeat(5)}</p>${html}<p>end</p>`)).toEqual([LONG.repeat(5).trim(), 'end']);
  });

  it('have hidden text that is long enough to unfold', () => {
    expect(wordsOf(`<p>one</p><div hidden><p>${LONG.repeat(3)}</p></div>`)).toEqual(['one', LONG.repeat(3).trim()]);
  });

  it('have what stands in for scripts where nothing else is there', () => {
    expect(wordsOf('<body><div id="app"></div><noscript>Please turn on scripts.</noscript>')).toEqual([
      'Please turn on scripts.',
    ]);
  });

  it('have shadow roots that are declared', () => {
    expect(wordsOf('<my-box><template shadowrootmode="open"><p>inside</p></template></my-box>')).toEqual(['inside']);
  });

  it('decode entities, fold white space and drop what takes no room', () => {
    expect(wordsOf('<p>a&nbsp;&nbsp; b &lt;c&gt; so&shy;ft&#8203; &eacute;&#x1F600;</p>')).toEqual([
      'a b <c> soft é😀',
    ]);
  });

  it('know headings, list items with their depth, quotations and code', () => {
    const html =
      '<h3>head</h3><ul><li>one<ol><li>two</ol></ul><blockquote><p>said</p></blockquote><pre>if a:\n    b\n\nc</pre>';
    expect(linesOf(html).map(({ text, mark, level, indent }) => [text, mark, level, indent])).toEqual([
      ['head', 'heading', 3, 0],
      ['one', 'bullet', 1, 0],
      ['two', 'number', 2, 0],
      ['said', 'quote', 0, 0],
      ['if a:', 'code', 0, 0],
      ['b', 'code', 0, 4],
      ['c', 'code', 0, 0],
    ]);
  });

  it('put the cells of a row beside each other, unless they hold lines of their own', () => {
    expect(wordsOf('<table><tr><th>Year<th>Boats<tr><td>1990</td><td></td><td>12</td></table>')).toEqual([
      'Year | Boats',
      '1990 | 12',
    ]);
    expect(wordsOf('<table><tr><td><p>one</p><p>two</p></td><td>menu</td></tr></table>')).toEqual([
      'one',
      'two',
      'menu',
    ]);
  });

  it('tell the share of their letters inside links', () => {
    const [menu, half, none, anchor] = linesOf(
      '<p><a href="/x">link</a></p><p>half<a href="/y">link</a></p><p>none</p><p><a name="z">anchor</a></p>',
    );
    expect([menu, half, none, anchor].map((line) => line?.linkShare)).toEqual([1, 0.5, 0, 0]);
  });

  it('count the lines of the source', () => {
    const lines = linesOf('<p>one</p>\n\n<p>two\nstill two</p>\n<p>three</p>');
    expect(lines.map(({ line, endLine }) => [line, endLine])).toEqual([
      [1, 1],
      [3, 4],
      [5, 5],
    ]);
  });

  it('stand in the text at their offsets', () => {
    const { text, lines } = segment('<title>t</title><p>a <b>b</b></p><pre>  c\nd</pre><ul><li>e</ul>', 'html');
    expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual(lines.map((line) => line.text));
    expect(text).toBe('t\na b\n  c\nd\ne');
  });
});

describe('broken pages', () => {
  it.each([
    ['no tags at all', 'just words', ['just words']],
    ['nothing', '', []],
    ['paragraphs and items that nothing ends', '<p>one<p>two<ul><li>three<li>four', ['one', 'two', 'three', 'four']],
    ['end tags of nothing', '</div>one</b></p>two', ['one', 'two']],
    ['tags that cross', '<b>one<p>two</b>three</p>four', ['one', 'twothree', 'four']],
    ['a head that nothing ends', '<head><meta charset=utf-8><div>one</div>', ['one']],
    ['a drawing that nothing ends', '<svg><path d="1"><div>one</div>', ['one']],
    ['a drawing with a title that ends itself', '<svg><title/><path/></svg><p>one', ['one']],
    ['a drawing that ends itself', '<svg/><p>one', ['one']],
    ['a body in a body', '<body><p>one<body><p>two', ['one', 'two']],
    ['words in CDATA', '<p><![CDATA[one < two]]></p><p>three', ['one < two', 'three']],
    [
      'a formula with its source beside it',
      '<p>so <math><semantics><mi>x</mi><annotation encoding="application/x-tex">x_1</annotation></semantics></math> is',
      ['so x is'],
    ],
    ['an unknown element', '<story-text><p>one</p></story-text>', ['one']],
  ])('%s', (_, html, expected) => {
    expect(wordsOf(html)).toEqual(expected);
  });

  it('are read however deep they are', () => {
    const deep = 100_000;
    expect(wordsOf(`${'<div>'.repeat(deep)}deep${'</div>'.repeat(deep)}<p>after`)).toEqual(['deep', 'after']);
    expect(wordsOf(`${'<b>'.repeat(deep)}bold${'</i>'.repeat(deep)}`)).toEqual(['bold']);
  });

  it('end links where the next begins, so that one left open does not swallow the page', () => {
    const lines = linesOf('<p><a href="/x">one <a href="/y">two</a> three</p><p>four</p>');
    expect(lines[1]?.linkShare).toBe(0);
    expect(lines[0]?.linkShare).toBeLessThan(1);
  });
});

describe('the head of a page', () => {
  it('is kept for whoever reads metadata', () => {
    const html =
      '<html lang="en"><head><meta property="OG:Title" content="A &amp; B"><link rel="canonical" href="/c">' +
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"A\nB"}</script>' +
      '<script type="application/ld+json">{broken</script></head><body><time datetime="2020-02-01">x</time>';
    expect(segment(html, 'html').markup?.head).toEqual({
      language: 'en',
      canonical: '/c',
      meta: [['og:title', 'A & B']],
      jsonLd: [{ '@type': 'NewsArticle', headline: 'A B' }],
      marked: [{ property: 'time', by: 'time', value: '2020-02-01', line: 0 }],
    });
  });
});
