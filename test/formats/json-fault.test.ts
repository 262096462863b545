import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault } from '../../src/formats/json-fault.js';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('findJsonFault', () => {
  it('agrees with JSON.parse on what is JSON, also where a character is lost, added or changed', () => {
    const broken = fc.tuple(fc.json(), fc.nat(), fc.nat({ max: 2 }), fc.constantFrom(...'{}[]",:\\\n0.-et ux'));
    fc.assert(
      fc.property(broken, ([text, where, cut, sign]) => {
        const at = where % (text.length + 1);
        for (const candidate of [text, text.slice(0, at) + sign + text.slice(at + cut), text.slice(0, at)]) {
          expect([candidate, findJsonFault(candidate) === undefined]).toEqual([candidate, isJson(candidate)]);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['{"a": tru}', 6, 'a value is missing'],
    ['{"a": 1,}', 8, 'a name in double quotation marks is missing'],
    ["{'a': 1}", 1, 'a name in double quotation marks is missing'],
    ['[1 2]', 3, 'a comma is missing'],
    ['{"a" 1}', 5, 'a colon is missing'],
    ['{"a": "x', 8, 'it ends inside a string'],
    ['{"a": "x\ny"}', 8, 'a line break or another control character inside a string'],
    ['{"a": "\\x"}', 7, 'an escape that is none'],
    ['{"a": [1', 8, 'it ends too early'],
    ['{} x', 3, 'something follows the end'],
    ['', 0, 'it ends too early'],
  ])('says where %j breaks, and how', (text, offset, message) => {
    expect(findJsonFault(text)).toEqual({ offset, message });
  });

  it('walks through any depth and any length', () => {
    expect(findJsonFault('['.repeat(300_000))).toMatchObject({ offset: 300_000 });
    expect(findJsonFault(`"${'\\n'.repeat(1_000_000)}`)).toMatchObject({ message: 'it ends inside a string' });
  });
});
