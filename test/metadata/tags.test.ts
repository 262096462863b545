import { describe, expect, it } from 'vitest';
import { under } from './page.js';

describe('tags', () => {
  it.each([
    ['Tags: harbours, lighthouses, Winter'],
    ['harbours | lighthouses | Winter'],
    ['Filed under: #harbours #lighthouses #Winter'],
    ['harbours · lighthouses · Winter · harbours'],
  ])('splits %s', (text) => {
    expect(under([['tags', text]]).tags).toEqual(['harbours', 'lighthouses', 'Winter']);
  });

  it('gathers tags that stand one a line', () => {
    expect(
      under([
        ['tags', 'Tags:'],
        ['tags', 'harbours'],
        ['tags', 'winter'],
      ]).tags,
    ).toEqual(['harbours', 'winter']);
  });

  it('is absent without a line of tags', () => {
    expect(under(['Tags: harbours, winter']).tags).toBeUndefined();
    expect(under([['tags', 'Tags:']]).tags).toBeUndefined();
  });
});
