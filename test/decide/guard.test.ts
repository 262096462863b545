import { describe, expect, it } from 'vitest';
import { guard } from '../../src/decide/guard.js';
import { ENGLISH, pageOf } from '../measure/pages.js';

const LINES = ['Home', ...ENGLISH, 'Shop'];
const page = pageOf(LINES);

/** For each line how likely it is article. */
function likely(...values: readonly number[]): Float32Array {
  return Float32Array.from(values);
}

describe('guard', () => {
  it('trusts an answer that keeps the prose', () => {
    const { kept, fellBack } = guard(page, likely(0.1, 0.9, 0.9, 0.9, 0.1), [0.5]);
    expect([...kept]).toEqual([0, 1, 1, 1, 0]);
    expect(fellBack).toBe(false);
  });

  it('keeps a line that is just at the threshold', () => {
    expect([...guard(page, likely(0.1, 0.5, 0.5, 0.5, 0.1), [0.5]).kept]).toEqual([0, 1, 1, 1, 0]);
  });

  it('keeps what may be article where nothing is left', () => {
    const { kept, fellBack } = guard(page, likely(0.01, 0.2, 0.3, 0.2, 0.01), [0.5]);
    expect([...kept]).toEqual([0, 1, 1, 1, 0]);
    expect(fellBack).toBe(true);
  });

  it('keeps all prose where nothing may be article', () => {
    const { kept, fellBack } = guard(page, likely(0, 0, 0, 0, 0), [0.5]);
    expect([...kept]).toEqual([0, 1, 1, 1, 0]);
    expect(fellBack).toBe(true);
  });

  it('doubts an answer that keeps the menu of a page full of prose', () => {
    const { kept, fellBack } = guard(page, likely(0.9, 0, 0, 0, 0.9), [0.5]);
    expect(fellBack).toBe(true);
    expect([...kept].slice(1, 4)).toEqual([1, 1, 1]);
  });

  it('keeps everything where there is no prose and nothing is left', () => {
    const { kept, fellBack } = guard(pageOf(['Home', 'News']), likely(0, 0), [0.5]);
    expect([...kept]).toEqual([1, 1]);
    expect(fellBack).toBe(true);
  });

  it('has nothing to keep on an empty page', () => {
    expect(guard(pageOf([]), new Float32Array(0), [0.5]).kept).toHaveLength(0);
  });
});
