import { describe, expect, it } from 'vitest';
import { SHOWS_ALL, Tally } from '../../../bench/peers/tally.js';

const PAGE = {
  id: '1',
  url: null,
  raw: {},
  gold: 'The ferry is back in the harbour after nine weeks.',
  title: 'Ferry back',
  author: 'Ada Brandt',
  date: '2024-03-09',
  without: ['Subscribe now'],
};

describe('the tally of one contender', () => {
  it('gives full marks to the gold itself', () => {
    const tally = new Tally('wcxb-articles');
    tally.add(
      PAGE,
      { text: PAGE.gold, title: 'Ferry back!', authors: ['ada brandt'], date: '2024-03-09T10:00' },
      SHOWS_ALL,
    );
    expect(tally.textCells().slice(0, 4)).toEqual(['1.000', '1.000', '1.000', '0.000']);
    expect(tally.fieldCells()).toEqual(['1.000 / 1.000 of 1', '1.000 / 1.000 of 1', '1.000 / 1.000 of 1']);
  });

  it('tells a value that is missing from one that is wrong', () => {
    const tally = new Tally('wcxb-articles');
    tally.add(PAGE, { text: '', title: 'Menu' }, SHOWS_ALL);
    tally.add(PAGE, { text: '', title: 'Ferry back' }, SHOWS_ALL);
    expect(tally.fieldCells()).toEqual(['0.500 / 0.500 of 2', '0.000 / – of 2', '0.000 / – of 2']);
  });

  it('does not count what the page that was read does not show', () => {
    const tally = new Tally('wcxb-articles');
    tally.add(PAGE, { text: '', title: null }, { ...SHOWS_ALL, value: (value) => value !== 'Ferry back' });
    expect(tally.fieldCells()[0]).toBe('');
  });

  it('counts snippets that should be gone', () => {
    const tally = new Tally('wcxb-articles');
    tally.add(PAGE, { text: `${PAGE.gold}\nSubscribe now` }, SHOWS_ALL);
    expect(tally.textCells()[5]).toBe('0.000');
  });
});
