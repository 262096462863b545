import { describe, expect, it } from 'vitest';

const { withConstants } = (await import(new URL('../build-constants.mjs', import.meta.url).href)) as {
  withConstants: (code: string) => string;
};

describe('withConstants', () => {
  it('makes a constant of a variable at the top to which nothing is assigned again', () => {
    expect(withConstants('var SPACE = 32, TAB = 9;\nvar Row = class {};\n')).toBe(
      'const SPACE = 32, TAB = 9;\nconst Row = class {};\n',
    );
  });

  it.each([
    ['by an assignment', 'var made = 1;\nfunction make() { made = 2; }\n'],
    ['by an assignment with an operator', 'var made = {};\nfunction make() { made ??= {}; }\n'],
    ['by counting', 'var made = 0;\nfunction make() { return made++; }\n'],
    ['by taking apart', 'var made = 0;\nfunction make(row) { [made] = row; }\n'],
    ['by a loop', 'var made = 0;\nfunction make(rows) { for (made of rows); }\n'],
  ])('leaves a variable that is changed %s', (_, code) => {
    expect(withConstants(code)).toBe(code);
  });

  it('leaves a variable that has no value at first, and variables of functions', () => {
    const code = 'var later;\nfunction make() { var own = 1; return own; }\n';
    expect(withConstants(code)).toBe(code);
  });
});
