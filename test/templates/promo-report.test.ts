import { describe, expect, it } from 'vitest';
import { PromoCollector } from '../../src/templates/promo-report.js';
import type { SiteSummary } from '../../src/templates/summarise.js';

function siteWith(line: string, documents: number, dates: { first?: string; last?: string } = {}): SiteSummary {
  const family = { line: line.toLowerCase(), documents, category: 'promotion', example: line, ...dates } as const;
  return { site: 's', documents: 9, duplicates: 0, families: [family] };
}

describe('the report on promotions', () => {
  it('adds up what stands on several sites, from the first date to the last', () => {
    const collector = new PromoCollector();
    collector.add(siteWith('Order the harbour calendar', 3, { first: '2024-02-01', last: '2024-03-01' }));
    collector.add(siteWith('Order the harbour calendar', 4, { first: '2024-01-01', last: '2024-02-20' }));
    expect(collector.report()).toEqual({
      missing: 0,
      clusters: [
        {
          documents: 7,
          sites: 2,
          category: 'promotion',
          example: 'Order the harbour calendar',
          others: [],
          wordings: 1,
          first: '2024-01-01',
          last: '2024-03-01',
        },
      ],
    });
  });

  it('leaves out what is no promotion', () => {
    const collector = new PromoCollector();
    const { families, ...site } = siteWith('Home', 5);
    collector.add({ ...site, families: families.map((family) => ({ ...family, category: 'navigation' })) });
    expect(collector.report().clusters).toEqual([]);
  });

  it('lets go of rare ones where there are too many, and says how rare they were', () => {
    const collector = new PromoCollector(10);
    const words = 'alder birch cedar elm fir hazel larch maple oak pine rowan spruce willow yew aspen beech'.split(' ');
    for (const [at, one] of words.entries()) {
      for (const other of words) collector.add(siteWith(`${one} ${other} ${one}${other}`, at === 3 ? 50 : 2));
    }
    const { clusters, missing } = collector.report();
    expect(clusters.length).toBeLessThanOrEqual(20);
    expect(clusters[0]?.documents).toBe(50);
    expect(missing).toBeGreaterThan(0);
  });
});
