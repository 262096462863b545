import { describe, expect, it } from 'vitest';
import { plainInline } from '../../src/document/markdown-inline.js';
import { segment } from '../../src/document/segment.js';
import { onlyLine } from './lines.js';

describe('the words of a line of Markdown', () => {
  it.each([
    ['a link', 'See [the timetable](https://a.example/t) first', 'See the timetable first'],
    ['a link with a title', 'See [the map](m.html "A map (big)") first', 'See the map first'],
    ['a target with brackets in it', '[Ferry](https://a.example/Ferry_(boat)) ahead', 'Ferry ahead'],
    ['two links in a row', '[Home](/)[News](/news)', 'HomeNews'],
    ['emphasis', 'It was **very** late, _so_ late, ***too*** late', 'It was very late, so late, too late'],
    ['code', 'Type `make` now', 'Type make now'],
    ['escapes', 'a \\*star\\*, 1\\. item, \\[x\\]', 'a *star*, 1. item, [x]'],
    ['an image in a sentence', 'Look ![a boat](b.png) here', 'Look here'],
    ['an image in a link with words', '[![logo](l.png) The Ferryman](/)', 'The Ferryman'],
    ['brackets that are words', 'He said [laughs] that [1] was enough', 'He said [laughs] that [1] was enough'],
    ['nested brackets', '[The [old] ferry](/f) sails', 'The [old] ferry sails'],
    ['a name with underlines', 'snake_case_name stays', 'snake_case_name stays'],
    ['a star between spaces', 'three * four', 'three * four'],
    ['a backslash before a letter', 'C:\\ferry', 'C:\\ferry'],
    ['a target that does not close', 'See [this](https://a.example', 'See [this](https://a.example'],
    ['a bracket that does not close', 'See [this and that', 'See [this and that'],
    ['an escaped bracket in a target', '[a](b\\)c) d', 'a d'],
  ])('have no syntax: %s', (_, source, words) => {
    expect(onlyLine(source).text).toBe(words);
  });

  it.each([
    ['![A boat on the river](b.png)', 'A boat on the river'],
    ['[![A boat](b.png)](/boat)', 'A boat'],
  ])('are the description where there is nothing but an image: %s', (source, words) => {
    expect(onlyLine(source)).toMatchObject({ text: words, mark: 'image' });
  });

  it('are never blank: an image without description stays as it stood', () => {
    expect(onlyLine('![](b.png)')).toMatchObject({ text: '![](b.png)', mark: 'image' });
  });

  it('stay what they are in plain text', () => {
    expect(onlyLine('See [this](that) and *those*', 'text').text).toBe('See [this](that) and *those*');
  });
});

describe('the share of links', () => {
  it.each([
    ['The ferry sails', 0],
    ['[The ferry sails](/)', 1],
    ['[Ferry](/a) boats', 5 / 11],
    ['[Home](/) [News](/n)', 8 / 9],
    ['[![logo](l.png)](/)', 1],
  ])('of %j is %d', (source, share) => {
    expect(onlyLine(source).linkShare).toBeCloseTo(share, 5);
  });

  it.each([
    ['behind an image', '[![Inns](i.png)'],
    ['with its first words', '[Inns in the news'],
    // Once wrong: a line that is nothing but "[" counts as a rule and opens no link.
    ['on a line of its own', '['],
  ])('is 1 for lines inside a link that opens %s and closes some lines below', (_, opening) => {
    const { lines } = segment(`Before\n\n${opening}\n\nSeven inns moved\n\nA storm\n\n](/inns)\n\nAfter`, 'markdown');
    const share = (text: string) => lines.find((line) => line.text === text)?.linkShare;
    expect(share('Seven inns moved')).toBe(1);
    expect(share('A storm')).toBe(1);
    expect(share('Before')).toBe(0);
    expect(share('After')).toBe(0);
  });

  it('is not 1 below a stray bracket', () => {
    const { lines } = segment('[see below\n\nThe ferry sails\n\nThe bridge stands', 'markdown');
    expect(lines[1]?.linkShare).toBe(0);
    expect(lines[2]?.linkShare).toBe(0);
  });
});

describe('hostile brackets', () => {
  it.each(['[', '![', '](', '[](', '[a](', '\\[', '*[', '`', ']', '[]'])(
    '%j, 100,000 times, come to an end',
    (mark) => {
      const source = mark.repeat(100_000);
      const { text, linkShare } = plainInline(`x ${source} y`);
      expect(text.startsWith('x ')).toBe(true);
      expect(text.endsWith(' y')).toBe(true);
      expect(linkShare).toBeGreaterThanOrEqual(0);
      expect(linkShare).toBeLessThanOrEqual(1);
    },
  );

  it('leaves 100,000 open brackets as they stand', () => {
    const source = `${'['.repeat(100_000)}ferry`;
    expect(plainInline(source).text).toBe(source);
  });

  it('still finds the link behind them', () => {
    expect(plainInline(`${'[ '.repeat(1000)}ferry](/a) x`).text.endsWith('ferry x')).toBe(true);
  });
});
