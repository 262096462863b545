import { describe, expect, it } from 'vitest';
import { RecordStore } from '../../src/learn/record-store.js';
import { keyOf } from '../../src/templates/hash.js';
import { formatRecord } from '../../src/templates/seen-file.js';
import { recordOf, SiteCollector } from '../../src/templates/site-collector.js';
import { mergeRecords } from '../../src/templates/site-record.js';
import { BY_HOST } from '../../src/templates/site-name.js';
import type { Trace } from '../../src/templates/trace.js';

const SETTINGS = { siteFrom: BY_HOST, perSite: 8 };

function trace(number: number): Trace {
  const lines = ['Home', `Page ${number}`].map((example) => ({ example }));
  return { key: keyOf(String(number)), sketch: '', lines };
}

async function recordsOf(numbers: readonly number[], budget?: number): Promise<string> {
  const store = new RecordStore(SETTINGS, budget);
  try {
    for (const number of numbers) await store.add(`site${number % 7}.example`, trace(number));
    let written = '';
    for await (const record of store.records()) written += formatRecord(record);
    return written;
  } finally {
    await store.close();
  }
}

const NUMBERS = Array.from({ length: 200 }, (_, i) => i);

describe('a store of records', () => {
  it('gives the same whether all fits or nearly nothing does, in any order', async () => {
    const whole = await recordsOf(NUMBERS);
    expect(whole.split('\n')).toHaveLength(8);
    // So small that every few documents go to the disk, and files are merged in several rounds.
    expect(await recordsOf(NUMBERS, 1500)).toBe(whole);
    expect(await recordsOf(NUMBERS.toReversed(), 4000)).toBe(whole);
  });

  it('is empty where nothing was added', async () => {
    expect(await recordsOf([])).toBe('');
  });
});

describe('what is held of a site', () => {
  it('takes no more memory the more documents come', () => {
    const alone = new SiteCollector('site.example', 8);
    alone.add(trace(199));
    const collector = new SiteCollector('site.example', 8);
    for (const number of NUMBERS) {
      collector.add(trace(number));
      expect(collector.bytes).toBeLessThanOrEqual(2 * 8 * alone.bytes);
    }
    expect(collector.bytes).toBeGreaterThan(0);
  });

  it('is what the records of its documents are, put together', () => {
    const whole = recordOf('site.example', NUMBERS.map(trace), 8);
    const parts = [NUMBERS.slice(0, 90), NUMBERS.slice(50)].map((part) => recordOf('site.example', part.map(trace), 8));
    expect(formatRecord(mergeRecords(parts[0]!, parts[1]!, 8))).toBe(formatRecord(whole));
    expect(whole.isSample).toBe(true);
  });
});
