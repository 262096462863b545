import { describe, expect, it } from 'vitest';
import { categoryEvidence } from '../../src/decide/categorise.js';
import { lookTwice } from '../../src/decide/looks.js';
import { buildModel, type Weights } from '../../src/decide/model.js';
import { BRIEFLY, FULLY, Reasons, type Telling } from '../../src/decide/reasons.js';
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

function reasonsFor(
  weights: Partial<Weights>,
  telling: Telling,
  first: readonly Signal[],
  second: readonly Signal<LookedAtPage>[] = [],
) {
  const model = buildModel({ ...EVEN, ...weights }, { first, second });
  const page = pageOf(['Line']);
  const sets = findLineSets(page);
  const found = categoryEvidence(page, model, sets);
  return new Reasons({ page, looked: lookTwice(page, model, sets), found }, model, telling);
}

describe('the reasons of a line', () => {
  const said = { weak: -0.3, strong: -2, middling: -1.1, for: 5, silent: -9, strongest: -2.5, least: -0.01 };
  const names = Object.keys(said);
  const weights = { signals: names, second: Object.values(said).map((weight, s) => stump(s, weight)) };
  const signals = names.map((name) => answering(name, [name === 'silent' ? 0 : 1]));
  const fully = reasonsFor(weights, FULLY, signals);

  it('are the signals that spoke most against the article, in order', () => {
    expect(fully.toLeave(0, 'navigation', false)).toEqual([
      { name: 'strongest', weight: 2.5 },
      { name: 'strong', weight: 2 },
      { name: 'middling', weight: 1.1 },
    ]);
  });

  it('are in the ledger only those that come near the strongest', () => {
    const told = reasonsFor(weights, BRIEFLY, signals).toLeave(0, 'navigation', false);
    expect(told.map(({ name }) => name)).toEqual(['strongest', 'strong']);
  });

  it('are those that spoke for the article where the line stays', () => {
    expect(fully.toStay(0)).toEqual([{ name: 'for', weight: 5 }]);
  });

  it('name the signal that speaks for the category with how surely it does, where it weighs less', () => {
    const menu = reasonsFor({ signals: ['short'], second: [stump(0, -3)] }, BRIEFLY, [
      answering('short', [1]),
      onWord('menu', 'Line', 'navigation'),
    ]);
    expect(menu.toLeave(0, 'navigation', false)).toEqual([
      { name: 'short', weight: 3 },
      { name: 'menu', weight: 1 },
    ]);
    expect(menu.toLeave(0, 'navigation', true)).toEqual([{ name: 'menu', weight: 1 }]);
  });

  it('share out what the second look owes to the first among the signals of the first', () => {
    const given = reasonsFor(
      { signals: ['a', 'b', 'likely'], first: [stump(0, -1.2), stump(1, -0.4)], second: [[[2, 0.4, 2, 0], [-8], [0]]] },
      FULLY,
      [answering('a', [1]), answering('b', [1])],
      [LIKELY],
    );
    expect(given.toLeave(0, 'navigation', false)).toEqual([
      { name: 'a', weight: 6 },
      { name: 'b', weight: 2 },
    ]);
  });

  it('are those of the first look where no second was needed', () => {
    const given = reasonsFor(
      { signals: ['a', 'likely'], first: [stump(0, -5)], second: [[[1, 0.4, 2, 0], [-8], [0]]] },
      FULLY,
      [answering('a', [1])],
      [LIKELY],
    );
    expect(given.toLeave(0, 'navigation', false)).toEqual([{ name: 'a', weight: 5 }]);
  });

  it('name the first look itself where it said as good as nothing', () => {
    const given = reasonsFor(
      { signals: ['a', 'likely'], first: [stump(0, -0.1)], second: [[[1, 0.6, 2, 0], [-8], [0]]] },
      FULLY,
      [answering('a', [1])],
      [LIKELY],
    );
    expect(given.toLeave(0, 'navigation', false)).toEqual([{ name: 'likely', weight: 8 }]);
  });
});
