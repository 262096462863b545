import { describe, expect, it } from 'vitest';
import { kindsOfNames, NAME_KINDS, nameBit } from '../../src/lexicons/markup.js';
import words from '../../src/lexicons/markup.json' with { type: 'json' };

describe('kinds of names', () => {
  it('are those of the data, so that no row of it is left unread', () => {
    expect(NAME_KINDS).toEqual(Object.keys(words));
  });

  it('have a bit each', () => {
    expect(new Set(NAME_KINDS.map(nameBit)).size).toBe(NAME_KINDS.length);
  });

  it('are found in any way of joining words, the longer phrase first', () => {
    const socialLinks = kindsOfNames('socialLinks');
    expect(socialLinks).not.toBe(0);
    expect(kindsOfNames('social-links')).toBe(socialLinks);
    expect(kindsOfNames('social_links2')).toBe(socialLinks);
  });
});
