import { describe, expect, it } from 'vitest';
import type { Lexicon } from '../../src/lexicons/lexicon.js';
import { numberPageWords } from '../../src/measure/page-words.js';
import { ANYWHERE, END, MONTH, PhraseTable, START, TOPICS, WHOLE } from '../../src/measure/phrase-table.js';
import { findPhrases } from '../../src/measure/phrases.js';
import { tokenise } from '../../src/measure/tokens.js';
import { placesIn } from './pages.js';

const LEXICONS: readonly Lexicon[] = [
  {
    language: 'en',
    name: 'English',
    functionWords: ['the', 'of'],
    months: [['january', 'jan']],
    phrases: {
      related: { whole: ['related'], start: ['read more'], end: ['# comments'], anywhere: ['you may also like'] },
      time: { whole: ['# min read', '#min'] },
    },
  },
  { language: 'de', name: 'German', functionWords: ['der', 'of'], phrases: { related: { whole: ['mehr'] } } },
  { language: 'fr', name: 'French', functionWords: ['le'], phrases: { related: { anywhere: ['à lire aussi'] } } },
  { language: 'ja', name: 'Japanese', functionWords: ['の'], phrases: { related: { start: ['関連記事'] } } },
];
const table = new PhraseTable(LEXICONS);

function places(line: string, language: string, topic: 'related' | 'time' = 'related'): number {
  return hits(line, language).places[TOPICS.indexOf(topic)] ?? 0;
}

function hits(line: string, language: string) {
  const tokens = tokenise([line]);
  return findPhrases(tokens, numberPageWords(tokens, table), table, table.languages.indexOf(language));
}

describe('phrases', () => {
  it.each([
    ['Related', WHOLE],
    ['RELATED:', WHOLE],
    ['Related (12)', WHOLE],
    ['Related inns', 0],
    ['Inns, related', 0],
    ['Read more', WHOLE | START],
    ['Read more: seven inns', START],
    ['You can read more', 0],
    ['7 comments', WHOLE | END],
    ['Inns moved – 31 comments', END],
    ['Inns – 1,204 comments', END],
    ['comments', 0],
    ['12 comments were made', 0],
    ['Seven stories you may also like', ANYWHERE],
    ['Stories you may also like to read', ANYWHERE],
    ['you may like', 0],
  ])('stand in %j where they count', (line, expected) => {
    expect(places(line, 'en')).toBe(expected);
  });

  it('have # stand for any number', () => {
    expect(places('5 min read', 'en', 'time')).toBe(WHOLE);
    expect(places('five min read', 'en', 'time')).toBe(0);
  });

  it('count in the language of the page and in English', () => {
    expect(places('Mehr', 'de')).toBe(WHOLE);
    expect(places('Related', 'de')).toBe(WHOLE);
    expect(places('Mehr', 'en')).toBe(0);
    expect(places('Mehr', 'fr')).toBe(0);
    expect(places('À lire aussi : le bac', 'fr')).toBe(ANYWHERE);
    expect(places('À lire aussi : le bac', 'de')).toBe(0);
  });

  it('count in every language where that of the page is not known', () => {
    expect(places('Mehr', 'none')).toBe(WHOLE);
    expect(places('À lire aussi', 'none')).toBe(WHOLE | ANYWHERE);
  });

  it('are found character by character where there are no spaces', () => {
    expect(places('関連記事：渡し船', 'ja')).toBe(START);
  });

  it('cover a share of the words', () => {
    expect(hits('Read more', 'en').covered[0]).toBe(1);
    expect(hits('Read more: seven inns', 'en').covered[0]).toBe(0.5);
    expect(hits('Seven inns', 'en').covered[0]).toBe(0);
    expect(hits('Related read more', 'en').covered[0]).toBeLessThanOrEqual(1);
  });

  it('are looked for at either end of a long line', () => {
    const long = Array.from({ length: 500 }, () => 'ferry').join(' ');
    expect(places(`${long} you may also like`, 'en')).toBe(ANYWHERE);
    expect(places(`You may also like ${long}`, 'en')).toBe(ANYWHERE);
  });
});

describe('the words of lexicons', () => {
  const word = (text: string): number => table.find(tokenise([text]).hash[0] ?? 0);

  it('are function words of one language or more', () => {
    expect(table.functionLanguages(word('the'))).toEqual([0]);
    expect(table.functionLanguages(word('of'))).toEqual([0, 1]);
    expect(table.functionLanguages(word('related'))).toEqual([]);
  });

  it('are months', () => {
    expect(table.classOf(word('Jan')) & MONTH).toBe(MONTH);
    expect(table.classOf(word('the')) & MONTH).toBe(0);
  });

  it('are not known where no lexicon has them', () => {
    expect(word('zeppelin')).toBe(-1);
  });
});

describe('the phrases of a page', () => {
  it.each([
    ['Home', 'navigation'],
    ['Share on Facebook', 'share'],
    ['Leave a reply', 'comments'],
    ['We use cookies to make this site better', 'consent'],
    ['Advertisement', 'advertisement'],
  ] as const)('of %j speak of %s', (line, topic) => {
    expect(placesIn(line, topic)).not.toBe(0);
  });

  it('leave prose with a word of a phrase alone', () => {
    expect(placesIn('He went home after they had asked him to share his bread', 'navigation') & WHOLE).toBe(0);
    expect(placesIn('He went home after they had asked him to share his bread', 'share')).toBe(0);
  });
});
