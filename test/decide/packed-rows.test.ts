import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PackedRows } from '../../src/decide/naming/packed-rows.js';

const SIZE = 13;

function sumsOf(rows: readonly (readonly number[] | undefined)[], added: readonly number[]): number[] {
  const packed = new PackedRows(rows, SIZE);
  const sums = new Float64Array(SIZE);
  packed.clear();
  for (const row of added) packed.add(row);
  packed.read(sums);
  return [...sums];
}

it('adds up rows, number by number, to the hundredth', () => {
  const weight = fc.integer({ min: -900, max: 900 });
  const rows = fc.array(fc.array(weight, { minLength: SIZE, maxLength: SIZE }), { minLength: 1, maxLength: 70 });
  fc.assert(
    fc.property(rows, (hundredths) => {
      const all = hundredths.map((row) => row.map((value) => value / 100));
      const expected = Array.from({ length: SIZE }, (_, k) => hundredths.reduce((sum, row) => sum + row[k], 0) / 100);
      // Zero has no sign here.
      expect(sumsOf(all, [...all.keys()]).map((sum) => sum + 0)).toEqual(expected.map((sum) => sum + 0));
    }),
  );
});

it('takes a row that is not there for zeros, and begins anew when told', () => {
  expect(sumsOf([undefined], [0, 0]).map(Math.abs)).toEqual(Array.from({ length: SIZE }, () => 0));
});
