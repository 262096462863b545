import { describe, expect, it } from 'vitest';
import { BODY, metadataOf } from './page.js';

const from = (text: string) => metadataOf([['headline', 'A dark winter'], ...BODY, ['related', text]]).republishedFrom;

describe('republishedFrom', () => {
  it.each([
    ['Continue this report at The Cradle', 'The Cradle'],
    ['This article first appeared in The Harbour Post on March 9, 2024', 'The Harbour Post'],
    ['This article was originally published by Harbour Post and is reprinted with permission.', 'Harbour Post'],
    ['Originally published at harbourpost.example.', 'harbourpost.example'],
    ['The post A dark winter appeared first on Harbour Post.', 'Harbour Post'],
    ['This story was originally published by the 21st Harbour Society.', '21st Harbour Society'],
  ])('reads %s', (text, name) => {
    expect(from(text)).toEqual({ name });
  });

  it('gives the address where the line has one', () => {
    const url = 'https://post.example/lamp';
    expect(from(`This article was originally published on Harbour Post: ${url}.`)).toEqual({
      name: 'Harbour Post',
      url,
    });
  });

  it.each([
    'Originally published on March 9, 2024',
    'Originally published in 2019 as a series of letters.',
    'Read more at the harbour',
    'Source: Port Authority',
    'The lamp was originally published nowhere.',
  ])('finds no name in: %s', (text) => {
    expect(from(text)).toBeUndefined();
  });
});
