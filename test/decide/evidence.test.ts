import { describe, expect, it } from 'vitest';
import { weigh } from '../../src/decide/evidence.js';
import { buildModel } from '../../src/decide/model.js';
import { EVERY, reasonsToLeave, reasonsToStay, TELLING } from '../../src/decide/reasons.js';
import { BEFORE } from '../../src/decide/zone-numbers.js';
import { pageOf } from '../measure/pages.js';
import { answering, EVEN } from './tiny-model.js';

function scoresOf(answers: readonly number[], rows: readonly (readonly number[])[], steps?: readonly number[]) {
  const page = pageOf(answers.map((_, i) => `Line ${i}`));
  const model = buildModel({ ...EVEN, signals: { given: rows } }, [answering('given', answers, steps)]);
  const { scores } = weigh(page, model);
  return answers.map((_, i) => [...scores.slice(i * 4, i * 4 + 4)].map((score) => Math.round(score * 1e6) / 1e6));
}

const NONE = [0, 0, 0, 0];

describe('the evidence of a signal', () => {
  it('without steps is its weights times its strength', () => {
    expect(scoresOf([1, 0.5, 0], [[2, -1, 0, 4]])).toEqual([[2, -1, 0, 4], [1, -0.5, 0, 2], NONE]);
  });

  it('is nothing where the signal does not apply', () => {
    expect(scoresOf([NaN], [[2, -1, 0, 4]])).toEqual([NONE]);
    expect(scoresOf([NaN], [[2, 2, 2, 2], NONE], [0, 1])).toEqual([NONE]);
  });

  it('with steps is shared between the two around its strength', () => {
    const rows = [NONE, [10, 20, 30, 40], [0, 0, 0, 80]];
    expect(scoresOf([0, 5, 10, 15, 20], rows, [0, 10, 20])).toEqual([
      NONE,
      [5, 10, 15, 20],
      [10, 20, 30, 40],
      [5, 10, 15, 60],
      [0, 0, 0, 80],
    ]);
  });

  it('with steps stays what it is beyond either end', () => {
    const rows = [
      [1, 1, 1, 1],
      [2, 2, 2, 2],
    ];
    expect(scoresOf([-100, 100], rows, [-1, 1])).toEqual(rows);
  });
});

describe('a model', () => {
  it('takes a signal that was never weighed for nothing', () => {
    const model = buildModel(EVEN, [answering('new', [1])]);
    expect([...weigh(pageOf(['Line']), model).scores]).toEqual(NONE);
  });

  it('refuses weights that were learned for other steps', () => {
    const weights = { ...EVEN, signals: { given: [NONE] } };
    expect(() => buildModel(weights, [answering('given', [], [0, 1])])).toThrow(RangeError);
  });
});

describe('the reasons of a line', () => {
  const names = ['weak', 'strong', 'middling', 'against', 'silent', 'strongest', 'least'];
  const rows: readonly (readonly number[])[] = [
    [0.3, 0, 0, 0],
    [2, 0, 0, 0],
    [1, 0, 0, 0],
    [-5, 0, 0, 0],
    [9, 0, 0, 0],
    [3, 0.5, 0, 0],
    [0.01, 0, 0, 0],
  ];
  const signals = names.map((name) => answering(name, [name === 'silent' ? 0 : 1]));
  const model = buildModel(
    { ...EVEN, signals: Object.fromEntries(names.map((name, i) => [name, [rows[i] ?? NONE]])) },
    signals,
  );
  const evidence = weigh(pageOf(['Line']), model);

  it('are the strongest signals for its zone over the article, in order', () => {
    expect(reasonsToLeave(evidence, model, 0, BEFORE, 'navigation', EVERY)).toEqual([
      { name: 'strongest', weight: 2.5 },
      { name: 'strong', weight: 2 },
      { name: 'middling', weight: 1 },
    ]);
  });

  it('are in the ledger only those that come near the strongest', () => {
    const told = reasonsToLeave(evidence, model, 0, BEFORE, 'navigation', TELLING);
    expect(told.map(({ name }) => name)).toEqual(['strongest', 'strong']);
  });

  it('of the article are what spoke against the strongest other zone', () => {
    expect(reasonsToStay(evidence, model, 0)[0]).toEqual({ name: 'against', weight: 5 });
  });
});
