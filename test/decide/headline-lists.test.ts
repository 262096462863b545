import { describe, expect, it } from 'vitest';
import { doubtHeadlineLists, withHeadlineList } from '../../src/decide/headline-lists.js';
import { ENGLISH, pageOf } from '../measure/pages.js';

/** Headlines of other articles, in running words and without an end. */
const HEADLINES = [
  'The mayor of a small town says that he will not stand again after all that was said of him',
  'A baker who had never been to sea has bought the last of the ferries and will live on it',
  'Why the people of the valley have been waiting for a bridge since the flood of last year',
  'She lost her ring in the river and found it in the fish that her son had caught for her',
  'How a choir of nine became the talk of a county that had never cared much for its singing',
];
const UNSURE = 0.4;
/** Sentences of a page's article have this likelihood. */
const SURE = 0.9;

interface Line {
  readonly text: string;
  readonly likely: number;
}

const article: readonly Line[] = ENGLISH.map((text) => ({ text, likely: SURE }));
const teasers = (likely: number): Line[] =>
  [...HEADLINES, ...HEADLINES].map((text, k) => ({ text: `${text}${k < HEADLINES.length ? '' : ' too'}`, likely }));

/** How likely the lines are afterwards; undefined where nothing was doubted. */
function doubted(lines: readonly Line[]): number[] | undefined {
  const page = pageOf(lines.map(({ text }) => text));
  expect(page.count).toBe(lines.length);
  const likely = Float32Array.from(lines, (line) => line.likely);
  return doubtHeadlineLists(page, likely) && [...likely];
}

describe('headlines of other articles', () => {
  it('become less likely where the unsure ones outweigh the article, and its sentences do not', () => {
    const found = doubted([...article, ...teasers(UNSURE)]) ?? [];
    for (const likely of found.slice(article.length)) expect(likely).toBeLessThan(UNSURE / 1.5);
    for (const likely of found.slice(0, article.length)) expect(likely).toBeCloseTo(SURE);
  });

  it('are doubted the more, the more there are', () => {
    const few = doubted([...article, ...teasers(UNSURE).slice(0, 6)])?.at(-1) ?? 0;
    const many = doubted([...article, ...teasers(UNSURE)])?.at(-1) ?? 0;
    expect(many).toBeLessThan(few);
  });

  it('take the likelier ones among them along', () => {
    const found = doubted([...article, ...teasers(UNSURE), { text: HEADLINES[2], likely: 0.6 }]);
    expect(found?.at(-1)).toBeLessThan(0.5);
  });

  it.each<[string, readonly Line[]]>([
    ['one stands among paragraphs', [...article, { text: HEADLINES[0], likely: UNSURE }]],
    ['they are likely to be of the article', [...article, ...teasers(0.7)]],
    ['they are lost anyway', [...article, ...teasers(0.05)]],
    ['they are sentences', [...article, ...teasers(UNSURE).map(({ text, likely }) => ({ text: `${text}.`, likely }))]],
    [
      'they announce something',
      [...article, ...teasers(UNSURE).map(({ text, likely }) => ({ text: `${text}:`, likely }))],
    ],
    ['lines are short', [...article, ...HEADLINES.map((_, k) => ({ text: `A ring in river ${k}`, likely: UNSURE }))]],
  ])('are not where %s', (_, lines) => {
    expect(doubted(lines)).toBeUndefined();
  });

  it('are not on a page in a language of which no words were learned', () => {
    const german =
      'Die Fähre am Ende der Straße war schon immer da, und sie war so langsam, dass man sich auf ihr traf';
    const lines = Array.from({ length: 12 }, (_, k) => ({ text: `${german} und ${k} Mal nicht`, likely: UNSURE }));
    expect(doubted([{ text: `${german}.`, likely: SURE }, ...lines])).toBeUndefined();
  });
});

it('that a line stands in such a list is among its reasons, and not among those of others', () => {
  const lists = { lines: Uint8Array.of(0, 1), against: 1.234 };
  const other = { name: 'prose', weight: 0.5 };
  expect(withHeadlineList([other], lists, 0)).toEqual([other]);
  expect(withHeadlineList([other], lists, 1)).toEqual([{ name: 'headline-list', weight: 1.23 }, other]);
});
