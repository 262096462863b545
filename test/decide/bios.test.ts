import { describe, expect, it } from 'vitest';
import { findBios } from '../../src/decide/bios.js';
import { ENGLISH, pageOf } from '../measure/pages.js';

const BIO = 'Ottoline Brandt is a boat builder who writes about the coast and the people on it.';
const OTHER = 'Noor Lind is the captain who took the ferry over on its last trip on Sunday.';

/** Whether the last line of the text tells who wrote it, where it is so likely to be text. */
function isBio(line: string, likely: number): boolean {
  const page = pageOf(['By Ottoline Brandt', ...ENGLISH, line]);
  const last = page.count - 1;
  const kept = new Uint8Array(page.count).fill(1, 1);
  return findBios(page, kept, new Float32Array(page.count).fill(likely), (i) => i === 0)[last] === 1;
}

describe('the last sentence of the text', () => {
  it('tells who wrote it where it begins with the name of the byline', () => {
    expect(isBio(BIO, 0.3)).toBe(true);
    expect(isBio(OTHER, 0.3)).toBe(false);
  });

  it('is text where that is likelier: an author may be whom it is about', () => {
    expect(isBio(BIO, 0.8)).toBe(false);
  });

  it('is the last: further up a name is one of the story', () => {
    const page = pageOf(['By Ottoline Brandt', BIO, ...ENGLISH]);
    const kept = new Uint8Array(page.count).fill(1, 1);
    const unsure = new Float32Array(page.count).fill(0.3);
    expect([...findBios(page, kept, unsure, (i) => i === 0)]).not.toContain(1);
  });
});
