import { describe, expect, it } from 'vitest';
import { BODY, metadataOf } from './page.js';

const filed = (opening: string, language = 'en') =>
  metadataOf([['headline', 'A dark winter'], `${opening} ${BODY[0]}`], { language }).dateline;

describe('dateline', () => {
  it.each([
    ['KYIV, Ukraine (AP) —', 'KYIV, Ukraine'],
    ['LONDON, March 3 (Reuters) -', 'LONDON'],
    ['LONDON (Reuters) -', 'LONDON'],
    ['BERLIN —', 'BERLIN'],
    ['OSLO —', 'OSLO'],
    ['Harbour Town, Norway (AP) –', 'Harbour Town, Norway'],
    ['NEW JERSEY (WABC) --', 'NEW JERSEY'],
    ['ST. LOUIS •', undefined],
  ])('reads %s', (opening, place) => {
    expect(filed(opening)).toBe(place);
  });

  it('reads an agency of another country', () => {
    expect(filed('Berlin (dpa) –', 'de')).toBe('Berlin');
  });

  it.each(['NASA —', 'UPDATE —', 'The lamp —', 'Harbour Town —', 'For years (and years) —', ''])(
    'finds no place in: %s',
    (opening) => {
      expect(filed(opening)).toBeUndefined();
    },
  );
});
