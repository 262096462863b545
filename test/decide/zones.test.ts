import { describe, expect, it } from 'vitest';
import { zonesOf } from '../../src/decide/zones.js';
import { ZONES } from '../../src/vocabulary.js';

function zones(...kept: readonly number[]): string[] {
  return [...zonesOf(Uint8Array.from(kept))].map((zone) => ZONES[zone] ?? '');
}

describe('the zones of a page', () => {
  it('are before the first line that is kept, after the last, and what stands between', () => {
    expect(zones(0, 1, 0, 1, 0)).toEqual(['before', 'article', 'interruption', 'article', 'after']);
  });

  it('are all before where nothing is kept', () => {
    expect(zones(0, 0)).toEqual(['before', 'before']);
  });

  it('are none on an empty page', () => {
    expect(zones()).toEqual([]);
  });
});
