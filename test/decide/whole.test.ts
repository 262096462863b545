import { describe, expect, it } from 'vitest';
import { analyse, createAnalyse } from '../../src/clean.js';
import type { CategoryEvidence } from '../../src/decide/categorise.js';
import { layOutForest } from '../../src/decide/forest.js';
import type { Weights } from '../../src/decide/model.js';
import learned from '../../src/decide/weights.json' with { type: 'json' };
import type { Page } from '../../src/measure/page.js';
import { isWhole, keepWhole, type LinesKnown } from '../../src/decide/whole.js';
import { textWriter } from '../../src/formats/text-writer.js';
import { fixtureCases } from '../fixtures/cases.js';

describe('isWhole', () => {
  /** Says yes where the only clue is above one half. */
  const forest = layOutForest([[[0, 0.5, 2, 0], [-2], [2]]], [0]);

  it('is what the trees say of the clues', () => {
    expect(isWhole(Float32Array.of(1), forest)).toBe(true);
    expect(isWhole(Float32Array.of(0), forest)).toBe(false);
  });

  it('is never said where nothing was learned', () => {
    expect(isWhole(Float32Array.of(1), layOutForest([], []))).toBe(false);
  });
});

describe('keepWhole', () => {
  const found = {
    own: [undefined, undefined, 'social', 'social', 'headline', 'duplicate', undefined],
    strength: Float32Array.of(0, 0, 0.9, 0.2, 0.9, 0.9, 0),
  } as unknown as CategoryEvidence;
  const kept = Uint8Array.of(0, 1, 0, 0, 0, 0, 1);
  const withLinks = (...shares: readonly number[]): Page =>
    ({
      document: { lines: shares.map((linkShare) => ({ linkShare })) },
      counts: { terminal: new Uint8Array(shares.length) },
    }) as unknown as Page;
  const page = withLinks(0, 0, 0, 0, 0, 0, 0);
  const known = (likely: Float32Array): LinesKnown => ({ likely, found, site: undefined });

  it('keeps all but what left and says surely that it is cruft', () => {
    expect([...keepWhole(page, kept, known(new Float32Array(7).fill(0.1)))]).toEqual([1, 1, 0, 1, 1, 1, 1]);
  });

  it('leaves hopeless lines out above and below the rest, not in its midst', () => {
    expect([...keepWhole(page, kept, known(new Float32Array(7)))]).toEqual([0, 1, 0, 1, 1, 1, 1]);
  });

  it('leaves unlikely lines below the rest out where others there say that they are cruft', () => {
    const foot = {
      own: [undefined, undefined, undefined, 'share', undefined],
      strength: Float32Array.of(0, 0, 0, 0.9, 0),
    } as unknown as CategoryEvidence;
    const lines = Array.from({ length: 5 }, () => ({ linkShare: 0 }));
    const ending = { document: { lines }, counts: { terminal: Uint8Array.of(1, 1, 0, 0, 1) } } as unknown as Page;
    const unsure = { likely: Float32Array.of(0.9, 0.1, 0.1, 0.1, 0.1), found: foot, site: undefined };
    // A sentence above the cruft may be the article's last.
    expect([...keepWhole(ending, Uint8Array.of(1, 0, 0, 0, 0), unsure)]).toEqual([1, 1, 0, 0, 0]);
  });

  it('does not bring back a byline above the rest', () => {
    const head = { own: ['byline', undefined], strength: Float32Array.of(0.67, 0) } as unknown as CategoryEvidence;
    const view = { likely: Float32Array.of(0.1, 0.9), found: head, site: undefined };
    expect([...keepWhole(withLinks(0, 0), Uint8Array.of(0, 1), view)]).toEqual([0, 1]);
  });

  it('leaves links out', () => {
    const linked = withLinks(1, 0, 0, 0.2, 1, 0, 0);
    expect([...keepWhole(linked, kept, known(new Float32Array(7).fill(0.1)))]).toEqual([0, 1, 0, 1, 0, 1, 1]);
  });

  it('does not bring back what other pages of the site say too', () => {
    const likely = new Float32Array(7).fill(0.1);
    const lines = [
      undefined,
      undefined,
      undefined,
      { documents: 3, of: 4, clues: [] },
      undefined,
      undefined,
      undefined,
    ];
    const site = { lines, added: new Float32Array(7), before: likely };
    expect([...keepWhole(page, kept, { likely, found, site })]).toEqual([1, 1, 0, 0, 1, 1, 1]);
  });

  it('takes nothing away', () => {
    const all = new Uint8Array(7).fill(1);
    expect([...keepWhole(page, all, known(new Float32Array(7)))]).toEqual([...all]);
  });
});

describe('what was cleaned before', () => {
  const writer = textWriter({ title: true });
  const lines = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');
  const cases = fixtureCases().map(({ name, format, source }) => {
    const output = writer.render(analyse(source, { format }));
    return { name, output, again: lines(writer.render(analyse(output, { format: 'text' }))) };
  });

  it('loses next to nothing when it is cleaned again', () => {
    const all = cases.flatMap(({ output }) => lines(output));
    const left = cases.flatMap(({ again }) => again);
    expect(left.length / all.length).toBeGreaterThan(0.97);
  });

  it('loses more without the trees that tell it from a page', () => {
    const { whole: _, ...weights } = learned as unknown as Weights;
    const engine = createAnalyse(weights);
    const without = cases.flatMap(({ output }) => lines(writer.render(engine(output, { format: 'text' }))));
    expect(without.length).toBeLessThan(cases.flatMap(({ again }) => again).length);
  });
});
