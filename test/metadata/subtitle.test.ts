import { describe, expect, it } from 'vitest';
import { BODY, under } from './page.js';

const STANDFIRST = 'The lamp needs parts that nobody makes any more. What will the fishermen do?';

describe('subtitle', () => {
  it('stands between headline and byline, date or caption', () => {
    expect(under([STANDFIRST, ['byline', 'By Ada Lindqvist']]).subtitle).toBe(STANDFIRST);
    expect(under([STANDFIRST, ['caption', 'The pier at dusk (Source: Port Authority)']]).subtitle).toBe(STANDFIRST);
    expect(under([['share', 'Share'], STANDFIRST, ['byline', 'March 9, 2024']]).subtitle).toBe(STANDFIRST);
  });

  it('knows the byline by its words, whatever it was taken for', () => {
    expect(under([STANDFIRST, ['navigation', 'By Ada Lindqvist']]).subtitle).toBe(STANDFIRST);
    expect(under([STANDFIRST, ['navigation', 'March 9, 2024']]).subtitle).toBe(STANDFIRST);
    expect(under([['navigation', 'By Ada Lindqvist'], STANDFIRST, ['caption', 'The pier']]).subtitle).toBeUndefined();
  });

  it('is absent where nothing tells it from the first paragraph', () => {
    expect(under([STANDFIRST]).subtitle).toBeUndefined();
    expect(under([['byline', 'By Ada Lindqvist'], STANDFIRST, ['caption', 'The pier']]).subtitle).toBeUndefined();
    expect(under([STANDFIRST, ['advertisement', 'Advertisement']]).subtitle).toBeUndefined();
  });

  it('is absent where the line is too long, too short or the headline again', () => {
    expect(under([BODY.join(' ').repeat(2), ['byline', 'By Ada Lindqvist']]).subtitle).toBeUndefined();
    expect(under(['Opinion', ['byline', 'By Ada Lindqvist']]).subtitle).toBeUndefined();
    expect(under(['A dark winter for the lighthouse!', ['byline', 'By Ada Lindqvist']]).subtitle).toBeUndefined();
  });
});
