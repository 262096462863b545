import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CleanRecord } from '../src/record.js';
import { runIn, readLines } from './cli/harness.js';
import { comparable } from './fixtures/cases.js';
import { schemaErrors } from './ledger/record-schema.js';

const FOLDER = join(import.meta.dirname, 'scrapers');

/** What of a line is compared: all but what changes when weights are learned anew; the failure as it stands. */
function compared(line: Record<string, unknown>): unknown {
  if ('error' in line) return line;
  const record = line as unknown as CleanRecord;
  return { ...comparable(record), text: record.text };
}

// One folder is what one scraper exports, its text written for this project, and the records that a reader would give.
describe.each(readdirSync(FOLDER))('the output of %s', (name) => {
  const files = readdirSync(join(FOLDER, name));
  const input = files.find((file) => file !== 'expected.json') ?? '';
  const expected = JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8')) as unknown[];

  it('is read and cleaned without being told how', async () => {
    const { out } = await runIn(join(FOLDER, name), ['--stdout', '--quiet', input]);
    const lines = readLines(out);
    expect(lines.map(compared)).toEqual(expected);
    const records = lines.filter((line) => !('error' in line));
    expect(records.flatMap(schemaErrors)).toEqual([]);
  });

  it('is the same from standard input', async () => {
    const stdin = readFileSync(join(FOLDER, name, input));
    const { out } = await runIn(FOLDER, ['--quiet'], { stdin });
    expect(readLines(out).map(compared)).toEqual(expected);
  });
});
