import { describe, expect, it } from 'vitest';
import { modelsOf, answer, measureText } from '../../../bench/report/answers.js';
import { LookedPage } from '../../../bench/report/silence.js';
import { groupOf } from '../../../bench/report/signal-groups.js';
import { TradeOffSums } from '../../../bench/report/trade-off.js';
import { clean } from '../../../src/index.js';
import type { Weights } from '../../../src/decide/model.js';
import { lookTwice } from '../../../src/decide/looks.js';
import weights from '../../../src/decide/weights.json' with { type: 'json' };
import { SIGNALS } from '../../../src/signals/index.js';
import { findLineSets } from '../../../src/signals/line-sets.js';
import { fixtureCases } from '../../fixtures/cases.js';

const models = modelsOf(weights as unknown as Weights);
const model = models.for('balanced');
const PAGES = fixtureCases()
  .slice(0, 4)
  .map(({ source }) => source);

describe.each(PAGES)('a page looked at again (%#)', (source) => {
  const { page } = measureText(source);
  const looked = new LookedPage(page, model);

  it('is looked at as in the tool', () => {
    expect(looked.likely).toEqual(lookTwice(page, model, findLineSets(page)).likely);
  });

  it('is the same where nothing is silenced, and where nothing that the weights ask is', () => {
    expect(looked.without(new Map())).toEqual(looked.likely);
    expect(looked.without(new Map([['no-such-signal', 1]]))).toEqual(looked.likely);
  });

  it('comes out as if every signal were asked anew, and is not changed by it', () => {
    const before = looked.likely.slice();
    const asIs = looked.strengths.slice();
    for (const name of ['words', 'prose', 'wording', 'likely', 'near-run']) {
      expect(looked.without(new Map([[name, 0.2]]))).toEqual(lookedAnew(name, 0.2));
    }
    expect(looked.likely).toEqual(before);
    expect(looked.strengths).toEqual(asIs);
  });

  function lookedAnew(name: string, said: number): Float32Array {
    const silent = <P extends { name: string }>(signal: P): P =>
      signal.name === name
        ? {
            ...signal,
            strength: () => said,
            column: undefined,
            neighbour: undefined,
            only: undefined,
            ofPage: () => said,
          }
        : signal;
    const { firstSignals, secondSignals } = model;
    const hushed = { ...model, firstSignals: firstSignals.map(silent), secondSignals: secondSignals.map(silent) };
    return lookTwice(page, hushed, findLineSets(page)).likely;
  }
});

describe('an answer of the report', () => {
  it.each(PAGES)('is the one that the tool gives (%#)', (source) => {
    for (const mode of ['precision', 'balanced', 'recall'] as const)
      expect(answer(measureText(source).page, models.for(mode), mode).text).toBe(clean(source, { mode }).text);
  });

  it('keeps no less of the article at a greater leaning, but where the guard steps in', () => {
    const sums = new TradeOffSums();
    for (const source of PAGES) sums.add(measureText(source).page, clean(source).text, models);
    const { curves, modes } = sums.result();
    for (const curve of [curves.balanced, curves.precision]) {
      const recalls = curve.filter(({ leaning }) => leaning >= 0.3).map(({ recall }) => recall);
      expect(recalls).toEqual(recalls.toSorted((a, b) => a - b));
    }
    expect(modes.balanced).toEqual({ precision: 1, recall: 1, f1: 1, leaning: model.leanings.balanced });
  });
});

it('every signal is in a group', () => {
  expect(SIGNALS.filter(({ name }) => groupOf(name) === '')).toEqual([]);
  expect(groupOf('likely-above-3')).not.toBe(groupOf('wording-above-5'));
});
