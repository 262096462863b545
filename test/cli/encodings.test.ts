import iconv from 'iconv-lite';
import { describe, expect, it, vi } from 'vitest';
import { sentence } from '../bytes/sentences.js';
import { schemaErrors } from '../ledger/record-schema.js';
import { folderWith, read, readJson, readLines, runIn } from './harness.js';

vi.mock('../../src/clean.js', () => import('./fake-core.js'));

describe('the encoding of an input', () => {
  it('is found, and stands in the record with what was repaired', async () => {
    const russian = sentence('Russian');
    const folder = await folderWith({
      'a.txt': iconv.encode(russian, 'windows-1251'),
      'b.txt': 'Itâ€™s a cafÃ©.',
      'c.jsonl': '{"text":"Itâ€™s fine."}\n{"text":"It’s fine."}\n',
    });
    expect((await runIn(folder, ['.'])).code).toBe(0);
    expect(await read(folder, 'a.clean.txt')).toContain(russian);
    expect(await readJson(folder, 'a.meta.json')).toMatchObject({ source: { encoding: 'windows-1251' } });
    expect(await readJson(folder, 'b.meta.json')).toMatchObject({
      text: 'It’s a café.',
      source: { encoding: 'utf-8', repaired: ['mojibake'] },
    });
    expect(schemaErrors(await readJson(folder, 'b.meta.json'))).toEqual([]);
    expect(readLines(await read(folder, 'c.clean.jsonl'))).toMatchObject([
      { text: 'It’s fine.', source: { repaired: ['mojibake'] } },
      { text: 'It’s fine.', source: { path: 'c.jsonl', format: 'text' } },
    ]);
  });

  it('is what --encoding says, for lines as for files', async () => {
    const bytes = Buffer.from('caf\xe9', 'latin1');
    const lines = Buffer.from('{"text":"caf\xe9"}\n{"text":"na\xefve"}\n', 'latin1');
    const folder = await folderWith({ 'a.txt': bytes, 'b.jsonl': lines });
    expect((await runIn(folder, ['.'])).code).toBe(1);
    expect((await runIn(folder, ['.', '--encoding', 'latin1'])).code).toBe(0);
    expect(await read(folder, 'a.clean.txt')).toBe('café\n');
    expect(readLines(await read(folder, 'b.clean.jsonl'))).toMatchObject([
      { text: 'café', source: { encoding: 'windows-1252' } },
      { text: 'naïve' },
    ]);
    expect((await runIn(folder, ['explain', 'a.txt', '--encoding', 'windows-1252'])).out).toContain('café');
  });

  it.each(['utf16le', 'utf-16be'])('may be %s in JSON Lines', async (encoding) => {
    const lines = '{"id":1,"text":"Größe."}\n{"id":2,"text":"Привет."}\n';
    const folder = await folderWith({
      'a.jsonl': iconv.encode(lines, encoding),
      'b.jsonl': iconv.encode(lines, encoding, { addBOM: true }),
    });
    expect((await runIn(folder, ['.'])).code).toBe(0);
    for (const name of ['a.clean.jsonl', 'b.clean.jsonl']) {
      expect(readLines(await read(folder, name)).map(({ text }) => text)).toEqual(['Größe.', 'Привет.']);
    }
  });

  it('is wrong usage where --encoding names none', async () => {
    expect(await runIn(await folderWith(), ['--encoding', 'utf-9', '-'])).toMatchObject({
      code: 2,
      errors: [
        expect.stringMatching(/^error: there is no encoding 'utf-9', or it is not read; some that are: utf-8, /),
      ],
    });
  });
});
