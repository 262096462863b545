import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/clean.js';
import type { CategoryEvidence } from '../../src/decide/categorise.js';
import { nameDropped } from '../../src/decide/naming/name-dropped.js';
import { Authors } from '../../src/decide/naming/author.js';
import { Chain } from '../../src/decide/naming/chain.js';
import { NameModel } from '../../src/decide/naming/name-model.js';
import type { Named } from '../../src/decide/naming/rules.js';
import { viewOf } from '../../src/decide/naming/view.js';
import { ENGLISH, pageOf } from '../measure/pages.js';

const HEADLINE = 'The last ferry at Marsh End';
const ARTICLE = [HEADLINE, 'By Ottoline Brandt', ...ENGLISH, ...ENGLISH.map((line) => `Once more: ${line}`)];

/** What each line of a page is called, by its text; the last where a text stands twice. */
function namesOn(above: readonly string[], below: readonly string[]): Record<string, string | undefined> {
  const text = [above.join('\n'), ...ARTICLE, below.join('\n')].join('\n\n');
  const { document, verdicts } = analyse(text);
  return Object.fromEntries(document.lines.map(({ text: line }, i) => [line, verdicts[i]?.category]));
}

/** What lines below the article are called, by their place alone: the signals say nothing of them. */
function namesBelow(below: readonly string[]): string[] {
  const page = pageOf([...ARTICLE, ...below]);
  const from = page.count - below.length;
  const isBelow = Uint8Array.from({ length: page.count }, (_, i) => (i < from ? 0 : 1));
  const stays = isBelow.map((found) => 1 - found);
  return nameDropped(page, silent(page.count), { dropped: isBelow, stays, isByline: (i) => i === 1 }).slice(from);
}

function silent(count: number): CategoryEvidence {
  const strength = new Float32Array(count);
  return { spoken: new Uint8Array(count), own: [], strength, said: [], saidStrength: strength };
}

describe('a menu', () => {
  const menu = ['Home', 'Coast', 'Subscribe', 'Harbours', 'Videos', 'Boats', 'Log in', 'Weather', 'Contact'];

  it('is navigation, whatever its entries seem to be', () => {
    const names = namesOn(menu, []);
    expect(menu.map((entry) => names[entry])).toEqual(menu.map(() => 'navigation'));
  });

  it('is navigation where it stands again', () => {
    const names = namesOn(menu, ['Home', 'Coast', 'Harbours', 'Boats', 'Weather', 'Contact']);
    expect([names['Coast'], names['Harbours'], names['Weather']]).toEqual(['navigation', 'navigation', 'navigation']);
  });

  it('on one line is navigation, below a box as well', () => {
    const names = namesOn([], ['Subscribe to our newsletter', 'About us · Contact · Tide tables']);
    expect(names['About us · Contact · Tide tables']).toBe('navigation');
  });

  it('ends a list of teasers', () => {
    const teasers = ['Related articles', 'Seven inns that a storm has moved', 'What the oyster thieves left behind'];
    const names = namesOn([], [...teasers, '', ...menu]);
    expect(names['What the oyster thieves left behind']).toBe('related');
    expect([names['Harbours'], names['Weather']]).toEqual(['navigation', 'navigation']);
  });
});

describe('what belongs to teasers', () => {
  it('is related: dates, bylines, buttons', () => {
    const cards = ['Seven inns', 'Nine chapels', 'Four quays'].flatMap((what) => [
      `${what} that a storm has moved along the coast`,
      '12 March 2024',
      'By Noor Van Lind',
      'Learn more',
    ]);
    const names = namesOn([], ['You may also like', ...cards]);
    expect([names['12 March 2024'], names['By Noor Van Lind'], names['Learn more']]).toEqual([
      ...['related', 'related', 'related'],
    ]);
  });
});

describe('a thread of comments', () => {
  it('begins with a name above a date', () => {
    const names = namesBelow(['Balthasar says:', '19 December 2023 at 14:10', 'I took it to school every day.']);
    expect(names).toEqual(['comments', 'comments', 'comments']);
  });
});

describe('names of networks', () => {
  it('share the page below "Share", and are accounts below "Follow us"', () => {
    expect(namesOn([], ['Share this article', 'Facebook', 'WhatsApp'])['Facebook']).toBe('share');
    expect(namesOn([], ['Follow us', 'Facebook', 'YouTube'])['Facebook']).toBe('social');
  });

  it('are accounts where they are addresses', () => {
    const names = namesOn([], ['Connect', 'https://www.facebook.com/tideline', '@tideline']);
    expect([names['https://www.facebook.com/tideline'], names['@tideline']]).toEqual(['social', 'social']);
  });
});

describe('sentences about the author', () => {
  it('begin with the name', () => {
    const about = 'Ottoline Brandt is a boat builder who writes about the coast and the people on it.';
    const other = 'Other Brandts are boat builders who write about the coast and the people on it.';
    expect(namesBelow([about])).toEqual(['author-bio']);
    const page = pageOf([...ARTICLE, about, other]);
    const authors = new Authors(page, (i) => i === 1);
    expect([authors.isAbout(page.count - 2), authors.isAbout(page.count - 1)]).toEqual([true, false]);
  });
});

describe('the model', () => {
  // One word is no headline.
  const page = pageOf(['Tides', ...ENGLISH, 'Buy our almanac']);
  const view = viewOf(page, silent(page.count), {
    dropped: Uint8Array.of(1, 0, 0, 0, 1),
    stays: Uint8Array.of(0, 1, 1, 1, 0),
    isByline: () => false,
  });
  const model = new NameModel({
    categories: ['navigation', 'related', 'promotion'],
    follows: { navigation: [0, 0, 0], related: [0, 0, 0], promotion: [0, 0, 0] },
    clues: { 'place: above': [1, 0, 0], 'place: just below': [0, 1, 0] },
    words: { buy: [0, 0, 2] },
    wordsAbove: {},
    wordsBelow: {},
  });
  const guess: Named = { category: 'related', by: 'place' };

  it('adds up what clues and words say', () => {
    expect([...model.scores(view, 0, guess)]).toEqual([1, 0, 0]);
    expect([...model.scores(view, 4, guess)]).toEqual([0, 1, 2]);
  });

  it('hears the first words of the lines that leave right above and below', () => {
    const listening = new NameModel({
      categories: ['navigation', 'related', 'promotion'],
      follows: { navigation: [0, 0, 0], related: [0, 0, 0], promotion: [0, 0, 0] },
      clues: {},
      words: {},
      wordsAbove: { one: [0, 4, 0] },
      wordsBelow: { two: [0, 0, 8] },
    });
    const lines = pageOf([...ENGLISH, 'One here', 'Second', 'Two there']);
    const at = ENGLISH.length + 1;
    const scoresOf = (left: (i: number) => boolean): number[] => {
      const dropped = Uint8Array.from({ length: lines.count }, (_, i) => (left(i) ? 1 : 0));
      const stays = dropped.map((isDropped) => 1 - isDropped);
      return [
        ...listening.scores(viewOf(lines, silent(lines.count), { dropped, stays, isByline: () => false }), at, {
          category: 'related',
          by: 'place',
        }),
      ];
    };
    expect(scoresOf((i) => i >= ENGLISH.length)).toEqual([0, 4, 8]);
    expect(scoresOf((i) => i === at)).toEqual([0, 0, 0]);
  });

  it("gives what a line's own words surely say a head start", () => {
    const sure = { ...view, found: { ...view.found, said: ['promotion' as const], saidStrength: Float32Array.of(1) } };
    const [, , promotion] = model.scores(sure, 0, { category: 'promotion', by: 'words' });
    expect(promotion).toBeGreaterThan(0);
  });

  it('gives rules a greater one where the language is not the one it learned from', () => {
    const german = pageOf([
      'Gezeiten',
      'Die letzte Fähre am Ende der Marsch wurde an einen Mann verkauft, der auf ihr Kaffee ausschenken will.',
      'Sie war im Jahr 1951 gebaut worden und fuhr bis zum letzten Herbst jeden Tag zweimal über den Fluss.',
      'Wer nun auf die andere Seite will, der muss zu Fuß über die Brücke gehen, die nicht für alle offen ist.',
      'Almanach',
    ]);
    const foreign = viewOf(german, silent(german.count), {
      dropped: Uint8Array.of(1, 0, 0, 0, 1),
      stays: Uint8Array.of(0, 1, 1, 1, 0),
      isByline: () => false,
    });
    const named: Named = { category: 'promotion', by: 'near heading' };
    const [, , here] = model.scores(view, 0, named);
    expect(model.scores(foreign, 0, named)[2]).toBeGreaterThan(here);
  });
});

describe('what a line says in several words', () => {
  it('decides, whatever stands around', () => {
    const offers = ['Get your copy of Tideline Magazine', 'Download our free app', 'Support our journalism today'];
    const deal = 'Tidebank – Spring Savings Account Deal';
    const { removed } = analyse([...ARTICLE, ...offers, deal, ...offers].join('\n\n')).record;
    expect(removed.find(({ text }) => text === deal)?.category).toBe('advertisement');
    expect(removed.filter(({ text }) => offers.includes(text)).every((of) => of.category === 'promotion')).toBe(true);
  });

  it('does so for a menu on one line', () => {
    expect(namesBelow(['Related', 'The inn that moved inland', 'Coast · Kitchen · Quilts · Letters'])[2]).toBe(
      'navigation',
    );
  });
});

describe('a chain of lines', () => {
  /** Two categories, each likelier to follow itself. */
  const chain = new Chain(2, Float64Array.of(1, -1, -1, 1), 10);
  const named = (): number[] => {
    const names: number[] = [];
    chain.end((category) => names.unshift(category));
    return names;
  };

  it('is named as a whole: a line that is nearly as likely of another category goes with its neighbours', () => {
    for (const scores of [
      [2, 0],
      [0, 1],
      [2, 0],
    ])
      chain.add(Float64Array.from(scores));
    expect(named()).toEqual([0, 0, 0]);
  });

  it('lets a line differ that is sure', () => {
    for (const scores of [
      [2, 0],
      [0, 9],
      [2, 0],
    ])
      chain.add(Float64Array.from(scores));
    expect(named()).toEqual([0, 1, 0]);
  });

  it('keeps what is known, and lets it speak for its neighbours', () => {
    chain.add(Float64Array.of(0.5, 0));
    chain.addKnown(1);
    expect(named()).toEqual([1, 1]);
  });

  it('has no lines once it has ended', () => {
    expect(named()).toEqual([]);
  });

  it('is the likeliest of all ways to name the lines', () => {
    const scores = fc.array(fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(scores, (lines) => {
        for (const line of lines) chain.add(Float64Array.from(line));
        const sumOf = (names: readonly number[]): number =>
          names.reduce((sum, name, k) => sum + lines[k][name] + (k === 0 ? 0 : name === names[k - 1] ? 1 : -1), 0);
        const ways = Array.from({ length: 1 << lines.length }, (_, way) => lines.map((_line, k) => (way >> k) & 1));
        expect(sumOf(named())).toBe(Math.max(...ways.map(sumOf)));
      }),
    );
  });
});
