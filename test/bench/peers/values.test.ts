import { describe, expect, it } from 'vitest';
import { dayOf, nameSet, plain, sameNames } from '../../../bench/peers/values.js';

describe('values of metadata, as they are compared', () => {
  it('leaves case, punctuation and white space out', () => {
    expect(plain('“Harbour  Ferry”: Back, at last!')).toBe('harbour ferry back at last');
  });

  it('takes authors as a set, whatever joins their names', () => {
    const names = new Set(['ada brandt', 'luis ferro', 'mei oda']);
    expect(nameSet('Ada Brandt, Luis Ferro and Mei Oda')).toEqual(names);
    expect(nameSet(['Mei Oda', 'Luis Ferro; Ada Brandt'])).toEqual(names);
  });

  it('does not cut a name in which "and" is a part of a word', () => {
    expect(nameSet('Sandra Anderson')).toEqual(new Set(['sandra anderson']));
  });

  it('calls no two answers without a name the same', () => {
    expect(sameNames('', '')).toBe(false);
    expect(sameNames('Ada Brandt', 'Ada Brandt, Luis Ferro')).toBe(false);
    expect(sameNames('Luis Ferro & Ada Brandt', 'Ada Brandt, Luis Ferro')).toBe(true);
  });

  it('compares days, and no date that is less exact than a day', () => {
    expect(dayOf('2024-03-09T14:05+01:00')).toBe('2024-03-09');
    expect(dayOf('2024-03')).toBeUndefined();
    expect(dayOf(null)).toBeUndefined();
  });
});
