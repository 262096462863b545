import { describe, expect, it } from 'vitest';
import { lookTwice } from '../../src/decide/looks.js';
import { buildModel, type Weights } from '../../src/decide/model.js';
import { EVERY, Reasons, TELLING } from '../../src/decide/reasons.js';
import type { LookedAtPage } from '../../src/measure/impression.js';
import { findLineSets } from '../../src/signals/line-sets.js';
import type { Signal } from '../../src/signals/signal.js';
import { pageOf } from '../measure/pages.js';
import { answering, EVEN, onWord, stump } from './tiny-model.js';

const LIKELY: Signal<LookedAtPage> = {
  name: 'likely',
  about: 'Given.',
  column: (page) => page.impression.likely,
  strength: (page, i) => page.impression.likely[i] ?? 0,
  fires: [],
  leaves: [],
};

function reasonsFor(weights: Partial<Weights>, first: readonly Signal[], second: readonly Signal<LookedAtPage>[] = []) {
  const model = buildModel({ ...EVEN, ...weights }, { first, second });
  const page = pageOf(['Line']);
  return new Reasons(page, lookTwice(page, model, findLineSets(page)), model);
}

describe('the reasons of a line', () => {
  const said = { weak: -0.3, strong: -2, middling: -1.1, for: 5, silent: -9, strongest: -2.5, least: -0.01 };
  const names = Object.keys(said);
  const reasons = reasonsFor(
    { signals: names, second: Object.values(said).map((weight, s) => stump(s, weight)) },
    names.map((name) => answering(name, [name === 'silent' ? 0 : 1])),
  );

  it('are the signals that spoke most against the article, in order', () => {
    expect(reasons.toLeave(0, 'navigation', false, EVERY)).toEqual([
      { name: 'strongest', weight: 2.5 },
      { name: 'strong', weight: 2 },
      { name: 'middling', weight: 1.1 },
    ]);
  });

  it('are in the ledger only those that come near the strongest', () => {
    const told = reasons.toLeave(0, 'navigation', false, TELLING);
    expect(told.map(({ name }) => name)).toEqual(['strongest', 'strong']);
  });

  it('are those that spoke for the article where the line stays', () => {
    expect(reasons.toStay(0)).toEqual([{ name: 'for', weight: 5 }]);
  });

  it('name the signal that speaks for the category, whatever it weighs', () => {
    const menu = reasonsFor({ signals: ['short'], second: [stump(0, -3)] }, [
      answering('short', [1]),
      onWord('menu', 'Line', 'navigation'),
    ]);
    expect(menu.toLeave(0, 'navigation', false, TELLING)).toEqual([
      { name: 'short', weight: 3 },
      { name: 'menu', weight: 0 },
    ]);
    expect(menu.toLeave(0, 'navigation', true, TELLING)).toEqual([{ name: 'menu', weight: 1 }]);
  });

  it('share out what the second look owes to the first among the signals of the first', () => {
    const given = reasonsFor(
      { signals: ['a', 'b', 'likely'], first: [stump(0, -3), stump(1, -1)], second: [[[2, 0.4, 2, 0], [-8], [0]]] },
      [answering('a', [1]), answering('b', [1])],
      [LIKELY],
    );
    expect(given.toLeave(0, 'navigation', false, EVERY)).toEqual([
      { name: 'a', weight: 6 },
      { name: 'b', weight: 2 },
    ]);
  });

  it('name the first look itself where it said as good as nothing', () => {
    const given = reasonsFor(
      { signals: ['a', 'likely'], first: [stump(0, -0.1)], second: [[[1, 0.6, 2, 0], [-8], [0]]] },
      [answering('a', [1])],
      [LIKELY],
    );
    expect(given.toLeave(0, 'navigation', false, EVERY)).toEqual([{ name: 'likely', weight: 8 }]);
  });
});
