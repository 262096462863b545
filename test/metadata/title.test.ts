import { describe, expect, it } from 'vitest';
import { BODY, metadataOf } from './page.js';

describe('title', () => {
  it('is the headline', () => {
    expect(metadataOf([['headline', 'A dark winter'], ...BODY]).title).toBe('A dark winter');
  });

  it('loses the name of the site where the page shows it to be one', () => {
    const lines = [['headline', 'A dark winter - Harbour Post'], ...BODY, ['navigation', 'Harbour Post']] as const;
    expect(metadataOf(lines).title).toBe('A dark winter');
  });

  it('loses it too where the copyright notice names the site', () => {
    const lines = [['headline', 'A dark winter | Harbour Post'], ...BODY, ['legal', '© 2024 Harbour Post']] as const;
    expect(metadataOf(lines).title).toBe('A dark winter');
    expect(metadataOf(lines).publisher).toBe('Harbour Post');
  });

  it('keeps a dash that is a part of it', () => {
    expect(metadataOf([['headline', 'Lighthouse - a dark winter'], ...BODY]).title).toBe('Lighthouse - a dark winter');
    const chapter = [['headline', 'Part one - Introduction'], 'Introduction', ...BODY] as const;
    expect(metadataOf(chapter).title).toBe('Part one - Introduction');
  });

  it('falls back on the title on top of the page and on front matter', () => {
    const top = [['navigation', '^ A dark winter | Harbour Post'], ['navigation', 'Harbour Post'], ...BODY] as const;
    expect(metadataOf(top).title).toBe('A dark winter');
    expect(metadataOf(BODY, { head: { title: 'A dark winter' } }).title).toBe('A dark winter');
    expect(metadataOf(BODY).title).toBeUndefined();
  });

  it('is the line that says again what the page begins with, where no headline was found', () => {
    const top = ['navigation', 'The winter the lighthouse stayed dark - Harbour Post'] as const;
    const again = ['navigation', 'The winter the lighthouse stayed dark'] as const;
    expect(metadataOf([top, ['navigation', 'Sport'], again, ...BODY]).title).toBe(again[1]);
    expect(metadataOf([top, ['navigation', 'Sport'], ...BODY]).title).toBeUndefined();
    expect(metadataOf([['navigation', 'Sport'], ['navigation', 'Sport'], ...BODY]).title).toBeUndefined();
  });

  it('is not the name of the site that the page begins or goes on with', () => {
    const top = ['navigation', 'The winter the lighthouse stayed dark - The Harbour Post'] as const;
    const lines = [
      top,
      ['navigation', 'The Harbour Post'],
      ['headline', 'The winter the lighthouse stayed dark'],
    ] as const;
    expect(metadataOf([...lines, ...BODY]).title).toBe('The winter the lighthouse stayed dark');
  });
});
