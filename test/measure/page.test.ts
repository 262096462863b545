import { describe, expect, it } from 'vitest';
import { segment } from '../../src/document/segment.js';
import { measure } from '../../src/measure/page.js';
import { PROSE } from '../../src/measure/prose.js';
import { fixtureCases } from '../fixtures/cases.js';
import { ENGLISH, pageOf } from './pages.js';

const MENU = 'Home News Weather Sport Events Shop Contact Imprint';

describe('the language of a page', () => {
  it.each([
    ['german-news', 'de'],
    ['french-news', 'fr'],
    ['spanish-blog', 'es'],
    ['russian-news', 'ru'],
    ['japanese-news', 'ja'],
    ['chinese-news', 'zh'],
    ['interview', 'en'],
  ])('is recognised: %s is %s', (name, code) => {
    const found = fixtureCases().find((fixture) => fixture.name === name);
    expect(measure(segment(found?.source ?? '', 'auto')).language.code).toBe(code);
  });

  it('is Japanese where kana stand among the Han characters', () => {
    const japanese = '渡し船は日曜日の夕方に最後の客を運び、村人の多くが岸に立ってそれを見送った。';
    const chinese = '渡轮在星期天傍晚运送了最后一批乘客，村里的大多数人都站在岸边看着它离开，这是他们的。';
    expect(pageOf([japanese, japanese]).language.code).toBe('ja');
    expect(pageOf([chinese, chinese]).language.code).toBe('zh');
  });

  it.each([[[MENU]], [['2024', '12', '7']], [['Xyzzy plugh frotz']], [[]]])('is not guessed from %j', (lines) => {
    expect(pageOf(lines).language).toMatchObject({ index: -1, confidence: 0 });
    expect(pageOf(lines).language.code).toBeUndefined();
  });
});

describe('the columns by which prose is set in', () => {
  const [first, second, third] = ENGLISH;

  it('are those of most of its words, whatever menus and headings have', () => {
    const text = `      * Home\n\n      * News\n\nThe ferry\n\n   ${first}\n\n   ${second}\n\n${third}`;
    expect(measure(segment(text, 'text')).proseIndent).toBe(3);
  });

  it('are none where nothing is set in, and where there is no prose', () => {
    expect(pageOf(ENGLISH).proseIndent).toBe(0);
    expect(measure(segment('   Home\n\n   News', 'text')).proseIndent).toBe(0);
  });
});

describe('the score of prose', () => {
  it('is higher for a paragraph than for anything else', () => {
    const others = [MENU, 'Seven inns moved', 'Share', '12 May 2024', 'Advertisement', '| 3 | 4 | 5 |'];
    const { prose } = pageOf([...ENGLISH, ...others]);
    const paragraphs = prose.slice(0, ENGLISH.length);
    const rest = prose.slice(ENGLISH.length);
    expect(Math.min(...paragraphs)).toBeGreaterThanOrEqual(PROSE);
    expect(Math.max(...rest)).toBeLessThan(PROSE);
  });

  it('falls where the full stop is missing, and where every word has a capital', () => {
    const [sentence] = ENGLISH;
    const title = sentence.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
    const { prose } = pageOf([...ENGLISH, `${sentence.slice(0, -1)} so`, title]);
    expect(prose[3]).toBeLessThan(prose[0] ?? 0);
    expect(prose[4]).toBeLessThan(prose[0] ?? 0);
  });

  it('finds prose in scripts without spaces', () => {
    const { prose } = pageOf([
      '渡し船は日曜日の夕方に最後の客を運び、村人の多くが岸に立ってそれを見送った。',
      'ホーム ニュース 天気',
    ]);
    expect(prose[0]).toBeGreaterThanOrEqual(PROSE);
    expect(prose[1]).toBeLessThan(PROSE);
  });

  it.each(fixtureCases())('is a share: fixtures/$name', ({ source, format }) => {
    const { prose, functionShare, shared, phrases } = measure(segment(source, format));
    for (const values of [prose, functionShare, shared.withBody, shared.withNear, phrases.covered]) {
      expect(values.every((value) => value >= 0 && value <= 1)).toBe(true);
    }
  });
});

describe('the words that a line shares with others', () => {
  it('are all, where the body says the same, and none, where it does not', () => {
    const { shared } = pageOf([...ENGLISH, 'The ferry repairs of the village', 'Zeppelins conquer Antarctica']);
    expect(shared.withBody[3]).toBe(1);
    expect(shared.withBody[4]).toBe(0);
  });

  it('do not come from the line itself', () => {
    const { shared } = pageOf(['Zeppelins conquer Antarctica and that is what they have been after for a while now.']);
    expect(shared.withBody[0]).toBe(0);
  });
});

describe('the headline', () => {
  const ABOVE = ['Village loses its last slow ferry | The Marsh End Gazette', 'Home', 'News'];

  it('is the line that says the title of the page again', () => {
    const page = pageOf([...ABOVE, 'Village loses its last slow ferry', ...ENGLISH], 'text', {
      'title-match': 4,
      none: 1,
    });
    expect(page.headline).toMatchObject({ line: 3, pageTitle: 0 });
    expect(page.headline.confidence).toBeGreaterThan(0.5);
  });

  it('is the first heading of the first level', () => {
    const lines = ['Home', '## Weather today', '# Village loses its ferry', ...ENGLISH, '# Doubts in the hall'];
    const { headline } = pageOf(lines, 'markdown', { 'first-main-heading': 2, none: 1 });
    expect(headline).toMatchObject({ line: 2, pageTitle: -1 });
  });

  it('is the first of several lines that are as good', () => {
    expect(pageOf(['Seven inns', 'Seven boats', ...ENGLISH], 'text', { none: -1 }).headline.line).toBe(0);
  });

  it('is not there where nothing speaks for it', () => {
    expect(pageOf([...ABOVE, ...ENGLISH], 'text', { none: 1 }).headline).toEqual({
      line: -1,
      pageTitle: -1,
      confidence: 0,
    });
  });

  it.each([[[]], [['***']], [['Shop']]])('is not found in %j', (lines) => {
    expect(pageOf(lines, 'text', { none: -100 }).headline.line).toBe(-1);
  });

  it('is none of the lines below the body', () => {
    const lines = [...ENGLISH, 'Village loses its last slow ferry'];
    expect(pageOf(lines, 'text', { 'full-stop': -200, none: -100 }).headline.line).toBe(-1);
  });
});

describe('lines that repeat', () => {
  it('are the same words, whatever the case and the marks between them', () => {
    const { repeats } = pageOf([
      'Order the autumn issue!',
      'Home',
      'ORDER THE AUTUMN ISSUE',
      '***',
      'Order: the autumn “issue”',
    ]);
    expect([...repeats.count]).toEqual([3, 1, 3, 1, 3]);
    expect([...repeats.again]).toEqual([0, 0, 1, 0, 1]);
    expect(repeats.group[3]).toBe(-1);
  });

  it.each([
    ['He was guilty', 'He was not guilty'],
    ['Mary had a lamb', 'A lamb had Mary'],
    ['Won by 3', 'Won by 4'],
  ])('are not %j and %j', (one, other) => {
    expect([...pageOf([one, other]).repeats.again]).toEqual([0, 0]);
  });
});

describe('lines of the same shape', () => {
  it('are counted in a row: as long, ended alike', () => {
    const boats = Array.from({ length: 6 }, (_, i) => `The boat with the number ${i} was sold to a man.`);
    expect([...pageOf(['Home', ...boats, 'Shop']).sameShape]).toEqual([0, 6, 6, 6, 6, 6, 6, 0]);
  });

  it('are not lines of which one holds a date', () => {
    const { sameShape } = pageOf(['Two loaves', '12 May 2024', 'Two loaves']);
    expect([...sameShape]).toEqual([0, 0, 0]);
  });
});

describe('a page of no lines', () => {
  it('can be measured', () => {
    const page = pageOf([]);
    expect(page.count).toBe(0);
    expect(page.context.total).toBe(0);
    expect(page.prose).toHaveLength(0);
  });
});

describe('the prose around a line', () => {
  it('is counted above, and up to the nearest line of it', () => {
    const { context } = pageOf(['Home', ...ENGLISH, 'Shop']);
    expect(context.above[0]).toBe(0);
    expect(context.above[4]).toBeCloseTo(1, 3);
    expect([...context.since].slice(2)).toEqual([1, 1, 1]);
    expect([...context.until].slice(0, 3)).toEqual([1, 1, 1]);
    for (const toRun of context.toBestRun) expect([...toRun]).toEqual([-1, 0, 0, 0, 1]);
  });
});
