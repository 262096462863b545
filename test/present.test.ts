import { expect, it } from 'vitest';
import { present } from '../src/present.js';

it('leaves out what is undefined, and nothing else', () => {
  const found = present({ a: undefined, b: 0, c: '', d: null, e: false });
  expect(Object.keys(found)).toEqual(['b', 'c', 'd', 'e']);
});
