import { describe, expect, it } from 'vitest';
import { NEVER } from '../../src/measure/never.js';
import { SINCE_TOPICS, UNTIL_TOPICS } from '../../src/measure/phrase-distances.js';
import { WordBook, measureWording } from '../../src/measure/wording.js';
import { readWords, table } from '../../src/measure/read-words.js';
import { findRoles } from '../../src/measure/word-roles.js';
import { segment } from '../../src/document/segment.js';
import { ENGLISH, pageOf } from './pages.js';

const TITLE = 'Village loses its last slow ferry | The Marsh End Gazette';
const HEADLINE = 'Village loses its last slow ferry';

describe('marks of the lines around', () => {
  const { around } = pageOf(['3 May 2024', ENGLISH[0], 'Is it slow?', 'World News Today', '4 May 2024']);

  it('are counted above and below, the line itself left out', () => {
    expect([...around.datedAbove]).toEqual([0, 1, 1, 1, 1]);
    expect([...around.datedBelow]).toEqual([1, 1, 1, 1, 0]);
    expect([...around.questionsAbove]).toEqual([0, 0, 0, 1, 1]);
  });

  it('tell how long the longest of the next lines is', () => {
    expect(around.longestBelow[0]).toBeGreaterThan(15);
    expect(around.longestBelow[1]).toBe(3);
    expect(around.longestBelow[4]).toBe(0);
  });
});

describe('distances to phrases', () => {
  const lines = ['Skip to main content', TITLE, HEADLINE, ENGLISH[0], 'Buy now', ENGLISH[1], 'About the author'];
  const { phraseDistances } = pageOf(lines);
  const since = (topic: (typeof SINCE_TOPICS)[number]) => [
    ...(phraseDistances.since[SINCE_TOPICS.indexOf(topic)] ?? []),
  ];
  const until = (topic: (typeof UNTIL_TOPICS)[number]) => [
    ...(phraseDistances.until[UNTIL_TOPICS.indexOf(topic)] ?? []),
  ];

  it('count the lines since a phrase of a topic below the headline', () => {
    expect(since('sale')).toEqual([NEVER, NEVER, NEVER, NEVER, NEVER, 1, 2]);
    expect(since('navigation').every((lines) => lines === NEVER)).toBe(true);
  });

  it('count the lines until one', () => {
    expect(until('author-bio')).toEqual([6, 5, 4, 3, 2, 1, NEVER]);
  });

  it('leave phrases in long lines alone', () => {
    const long = pageOf([...ENGLISH, `${ENGLISH[0]} Buy now, they said, and nobody in the whole village did.`, 'End']);
    expect(long.phraseDistances.since[SINCE_TOPICS.indexOf('sale')]?.[4]).toBe(NEVER);
  });
});

describe('the way since the headline', () => {
  const { sinceHeadline, headline } = pageOf([TITLE, 'Home', HEADLINE, ...ENGLISH, 'Shop']);

  it('counts prose below it, and none above', () => {
    expect(headline.line).toBe(2);
    expect([...sinceHeadline.prose.subarray(0, 4)]).toEqual([0, 0, 0, 0]);
    expect(sinceHeadline.prose[6]).toBeGreaterThan(sinceHeadline.prose[5] ?? 0);
  });

  it('is 0 at the headline and negative above it', () => {
    expect(sinceHeadline.place[2]).toBe(0);
    expect(sinceHeadline.place[0]).toBeLessThan(0);
    expect(sinceHeadline.place[6]).toBeGreaterThan(0.5);
  });
});

describe('the wording of a line', () => {
  const book = new WordBook({ language: 'en', bias: -1, words: { ferry: 2, subscribe: -3 } });

  function wordingOf(lines: readonly string[], language = 'en') {
    const { tokens, pageWords } = readWords(segment(lines.join('\n\n'), 'text'));
    const sizes = Float32Array.from(lines, (line) => line.split(' ').length);
    const roles = findRoles(tokens, pageWords, { language: table.languages.indexOf(language), book });
    return measureWording(roles, sizes, book, language);
  }

  it('is the sum of the known words over the root of their number, and the bias', () => {
    const { own } = wordingOf(['The ferry, the ferry', 'Subscribe', 'Nothing known']);
    expect([...own].map((value) => Math.round(value * 100) / 100)).toEqual([1.83, -4, -1]);
  });

  it('is averaged above and below', () => {
    const { above, below } = wordingOf(['The ferry', 'Subscribe', 'The ferry']);
    expect(below[0]?.[0]).toBeLessThan(0);
    expect(above[0]?.[0]).toBe(0);
  });

  it('says nothing of a page in another language', () => {
    expect([...wordingOf(['The ferry', 'Subscribe'], 'de').own]).toEqual([0, 0]);
  });
});
