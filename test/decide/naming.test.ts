import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/clean.js';
import type { CategoryEvidence } from '../../src/decide/categorise.js';
import { nameDropped } from '../../src/decide/naming/name-dropped.js';
import { NameModel } from '../../src/decide/naming/name-model.js';
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
  return { own: [], strength: new Float32Array(count), said: [], saidStrength: new Float32Array(count) };
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
    expect(namesBelow([about, other])).toEqual(['author-bio', 'related']);
  });
});

describe('the model', () => {
  const page = pageOf(['Tide tables', ...ENGLISH, 'Buy our almanac']);
  const view = viewOf(page, silent(page.count), {
    dropped: Uint8Array.of(1, 0, 0, 0, 1),
    stays: Uint8Array.of(0, 1, 1, 1, 0),
    isByline: () => false,
  });
  const model = new NameModel({
    categories: ['navigation', 'related', 'promotion'],
    clues: { 'place: above': [1, 0, 0], 'place: just below': [0, 1, 0] },
    words: { buy: [0, 0, 2] },
  });

  it('adds up what clues and words say', () => {
    expect(model.likeliest(view, 0, 'related', 0)).toBe('navigation');
    expect(model.likeliest(view, 4, 'navigation', 0)).toBe('promotion');
  });

  it('gives what is expected a head start', () => {
    expect(model.likeliest(view, 0, 'related', 3)).toBe('related');
    expect(model.likeliest(view, 0, 'duplicate', 3)).toBe('navigation');
  });
});
