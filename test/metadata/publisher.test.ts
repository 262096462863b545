import { describe, expect, it } from 'vitest';
import { BODY, metadataOf, under } from './page.js';

const foot = (...texts: string[]) =>
  metadataOf([['headline', 'A dark winter'], ...BODY, ...texts.map((text) => ['legal', text] as const)]).publisher;

describe('publisher', () => {
  it('is what the title on top of the page adds to the headline', () => {
    const top = [
      ['navigation', '^ A dark winter - News | Harbour Post'],
      ['headline', 'A dark winter'],
      ...BODY,
    ] as const;
    expect(metadataOf(top).publisher).toBe('Harbour Post');
  });

  it.each([
    ['© 2024 Harbour Post. All rights reserved.', 'Harbour Post'],
    ['Copyright 2019-2024 Harbour Post | Terms', 'Harbour Post'],
    ['© Harbour Post 2024', 'Harbour Post'],
    ['Harbour Post © 2024', 'Harbour Post'],
    ['© Harbour Post Inc. All rights reserved.', 'Harbour Post Inc.'],
    ['Published by Harbour Post, registered at 4 Pier Lane. All rights reserved.', 'Harbour Post'],
    ['Published by Harbour Post. Printed on paper.', 'Harbour Post'],
    ['© 2024 Poczta Portowa. Wszelkie prawa zastrzeżone', 'Poczta Portowa'],
    ['© 2024 קול הנמל. כל הזכויות שמורות', 'קול הנמל'],
  ])('is the one holder of the copyright: %s', (text, name) => {
    expect(foot(text)).toBe(name);
  });

  it('is the agency of dateline or byline', () => {
    expect(under([['byline', 'By Reuters']]).publisher).toBe('Reuters');
    expect(metadataOf([['headline', 'A dark winter'], `HARBOUR TOWN (Reuters) - ${BODY[0]}`]).publisher).toBe(
      'Reuters',
    );
  });

  it('is absent where the page names nobody, or two', () => {
    expect(under([]).publisher).toBeUndefined();
    expect(foot('© 2024 Harbour Post', '© 2024 Island Times')).toBeUndefined();
    expect(foot('© 2024')).toBeUndefined();
    expect(foot('All rights reserved.')).toBeUndefined();
  });
});
