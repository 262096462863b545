import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildModel, type Model } from '../../src/decide/model.js';
import { ZONE_COUNT } from '../../src/decide/zone-numbers.js';
import { decodeZones } from '../../src/decide/zones.js';
import { ZONES } from '../../src/vocabulary.js';
import { EVEN } from './tiny-model.js';

const even = buildModel(EVEN, []);
const weight = fc.double({ min: 0.01, max: 20, noNaN: true });
/** Zero where a pair of zones cannot be; a zone may always follow itself, so that there is a path. */
const transitions = fc
  .array(fc.oneof(weight, fc.constant(0)), { minLength: 16, maxLength: 16 })
  .map((row) => Float64Array.from(row, (value, i) => (i % (ZONE_COUNT + 1) === 0 ? value + 0.1 : value)));
const ends = fc.array(weight, { minLength: 4, maxLength: 4 }).map((row) => Float64Array.from(row));
const chain = fc.record({
  scores: fc
    .array(fc.array(fc.double({ min: -6, max: 6, noNaN: true }), { minLength: 4, maxLength: 4 }), {
      minLength: 1,
      maxLength: 5,
    })
    .map((rows) => Float64Array.from(rows.flat())),
  model: fc.record({ transitions, first: ends, last: ends }).map((parts): Model => ({ ...even, ...parts })),
});

/** Sums over every path there is. */
function bruteForce(scores: Float64Array, model: Model): number[] {
  const count = scores.length / ZONE_COUNT;
  const sums = new Array<number>(scores.length).fill(0);
  let total = 0;
  const path: number[] = [];
  const walk = (product: number): void => {
    const i = path.length;
    if (i === count) {
      const whole = product * (model.last[path.at(-1) ?? 0] ?? 0);
      total += whole;
      path.forEach((zone, at) => (sums[at * ZONE_COUNT + zone] = (sums[at * ZONE_COUNT + zone] ?? 0) + whole));
      return;
    }
    for (let zone = 0; zone < ZONE_COUNT; zone++) {
      const before = path.at(-1);
      const step = before === undefined ? model.first[zone] : model.transitions[before * ZONE_COUNT + zone];
      path.push(zone);
      walk(product * (step ?? 0) * Math.exp(scores[i * ZONE_COUNT + zone] ?? 0));
      path.pop();
    }
  };
  walk(1);
  return sums.map((sum) => sum / total);
}

describe('decodeZones', () => {
  it('gives the posterior over all paths', () => {
    fc.assert(
      fc.property(chain, ({ scores, model }) => {
        const expected = bruteForce(scores, model);
        [...decodeZones(scores, model)].forEach((value, at) => {
          expect(value).toBeCloseTo(expected[at] ?? 0, 6);
        });
      }),
    );
  });

  it('gives each line posteriors that add up to 1, however long the page and however sure the scores', () => {
    const scores = Float64Array.from({ length: 4000 }, (_, i) => ((i * 7919) % 2001) - 1000);
    const posterior = decodeZones(scores, even);
    for (let i = 0; i < posterior.length; i += ZONE_COUNT) {
      const sum = posterior.slice(i, i + ZONE_COUNT).reduce((a, b) => a + b, 0);
      expect(sum).toBeCloseTo(1, 9);
    }
  });

  it('keeps to what cannot be: nothing is above the article once it has begun', () => {
    const transitions = { before: { before: 0, article: 0 }, article: { article: 0, after: 0 }, after: { after: 0 } };
    const model = buildModel({ ...EVEN, transitions, first: { before: 0, article: 0 } }, []);
    const sure = { article: [0, 9, 0, 0], before: [9, 0, 0, 0] };
    const posterior = decodeZones(Float64Array.from([...sure.article, ...sure.article, ...sure.before]), model);
    expect(posterior[2 * ZONE_COUNT + ZONES.indexOf('before')]).toBeLessThan(0.01);
  });

  it('has nothing to say of an empty page', () => {
    expect(decodeZones(new Float64Array(0), even)).toHaveLength(0);
  });
});
