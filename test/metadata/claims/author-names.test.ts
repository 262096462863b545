import { describe, expect, it } from 'vitest';
import { statedAuthors } from '../../../src/metadata/claims/author-names.js';
import type { Claim } from '../../../src/metadata/claims/claim.js';

const SITES = new Set(['harbour post', 'harbourpost']);

function names(...values: string[]): readonly string[] {
  const claim: Claim = { field: 'authors', values, kind: 'meta', name: 'author' };
  return statedAuthors(claim, SITES).names;
}

describe('authors in data', () => {
  it.each([
    ['Ada Lindqvist', ['Ada Lindqvist']],
    ['By Ada Lindqvist', ['Ada Lindqvist']],
    ['Ada Lindqvist and Wessel Harkema', ['Ada Lindqvist', 'Wessel Harkema']],
    ['Ada Lindqvist, Wessel Harkema', ['Ada Lindqvist', 'Wessel Harkema']],
    ['Ada Lindqvist; Wessel Harkema', ['Ada Lindqvist', 'Wessel Harkema']],
    ['Ada Lindqvist, MD, PhD', ['Ada Lindqvist']],
    ['Ada Lindqvist | Harbour Post', ['Ada Lindqvist']],
    ['Ada LindqvistUpdated: March 9', ['Ada Lindqvist']],
    ['Prof. Ada Lindqvist', ['Ada Lindqvist']],
    ['Ada Hanson', ['Ada Hanson']],
    ['Kestrel', ['Kestrel']],
  ])('are read from %s', (value, expected) => {
    expect(names(value)).toEqual(expected);
  });

  it.each([
    'admin',
    'https://social.example/ada',
    'ada@post.example',
    '@ada',
    'Reuters',
    'Associated Press',
    'Guest',
    '17',
  ])('are nobody in %s', (value) => {
    expect(names(value)).toEqual([]);
  });

  it('are a team or the site itself only where nobody is named', () => {
    const said = (...values: string[]) =>
      statedAuthors({ field: 'authors', values, kind: 'meta', name: 'author' }, SITES);
    expect(said('Harbour Post')).toEqual({ names: ['Harbour Post'], isOrganisation: true });
    expect(said('Night Desk Team')).toEqual({ names: ['Night Desk Team'], isOrganisation: true });
    expect(said('Harbour Post', 'Ada Lindqvist')).toEqual({ names: ['Ada Lindqvist'], isOrganisation: false });
  });
});
