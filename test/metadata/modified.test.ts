import { describe, expect, it } from 'vitest';
import { under } from './page.js';

const on = (text: string, language = 'en') => under([['byline', text]], { language });

describe('modified', () => {
  it('tells the two dates of a line apart', () => {
    const found = on('Published March 9, 2024 | Updated March 10, 2024 08:30');
    expect(found.published).toBe('2024-03-09');
    expect(found.modified).toBe('2024-03-10T08:30');
    expect(on('Fri 22 Dec 2023 18.08 CET First published on Thu 21 Dec 2023').published).toBe('2023-12-21');
  });

  it('reads labels before and behind the date', () => {
    expect(on('Last updated on March 9, 2024').modified).toBe('2024-03-09');
    expect(on('March 9, 2024 (updated)').modified).toBe('2024-03-09');
  });

  it('is absent without a label, and where it would be before the publication', () => {
    expect(on('March 9, 2024').modified).toBeUndefined();
    expect(on('Published March 9, 2024 | Updated March 1, 2024').modified).toBeUndefined();
  });
});
