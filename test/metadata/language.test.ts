import { describe as group, expect, it } from 'vitest';
import { describe } from '../../src/metadata/index.js';
import { BODY, page } from './page.js';

group('language', () => {
  it('is the one that was measured, or absent', () => {
    expect(describe(page(BODY, { language: 'de' })).metadata.language).toBe('de');
    expect(describe(page(BODY)).metadata).not.toHaveProperty('language');
  });

  it('leaves every field out that was not found', () => {
    expect(describe(page(BODY)).metadata).toEqual({ socialNetworks: [], promotions: [] });
  });
});
