import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { conversion, warcRecord } from '../formats/warc.js';
import { folderWith, read, readLines, runIn } from './harness.js';

const DEEP = 100_000;
const TEXT = 'The ferry sails again from Monday, the harbour office said, after two months in the dock.';
const line = (id: number): string => `{"id":${id},"text":"${TEXT}"}`;

/** Ids of what was written, `undefined` for an error without one, and the codes of the errors. */
function told(jsonl: string): unknown[] {
  return readLines(jsonl).map(({ id, error }) => (error === undefined ? id : [id, (error as { code: string }).code]));
}

describe('nesting', () => {
  const lists = `${'['.repeat(DEEP)}${']'.repeat(DEEP)}`;
  const objects = `${'{"text":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`;

  it('a hundred thousand deep in JSON Lines costs no other line', async () => {
    const lines = [line(1), lists, '['.repeat(DEEP), `{"id":2,"more":${lists},"text":"${TEXT}"}`, objects, line(3)];
    const folder = await folderWith({ 'a.jsonl': `${lines.join('\n')}\n` });
    const { code, errors } = await runIn(folder, ['a.jsonl']);
    expect(code).toBe(1);
    expect(told(await read(folder, 'a.clean.jsonl'))).toEqual([
      1,
      [undefined, 'not-json'],
      [undefined, 'not-json'],
      2,
      [undefined, 'wrong-type'],
      3,
    ]);
    expect(errors.map((error) => /a\.jsonl: line \d/.exec(error)?.[0])).toEqual(
      [2, 3, 5].map((n) => `a.jsonl: line ${n}`),
    );
  });

  it('a hundred thousand deep in JSON costs no other record', async () => {
    const stdin = `[\n${[line(1), lists, `{"id":2,"more":${lists},"text":"${TEXT}"}`, objects, line(3)].join(',\n')}\n]`;
    const { code, out } = await runIn(await folderWith(), ['--input-format', 'json'], { stdin });
    expect(code).toBe(1);
    expect(told(out)).toEqual([1, [undefined, 'no-object'], 2, [undefined, 'wrong-type'], 3]);
    const open = `[${line(1)},${'['.repeat(DEEP)}`;
    expect(told((await runIn(await folderWith(), ['--input-format', 'json'], { stdin: open })).out)[0]).toBe(1);
  });

  it.each(['<div>', '<b><i>', '<ul><li>', '<blockquote>', '<table><tr><td>', '<svg>', '<x-y a="1">'])(
    'a hundred thousand deep in HTML (%s) is read',
    async (tags) => {
      const folder = await folderWith({
        'a.html': `<p>${TEXT}</p>${tags.repeat(DEEP)}deep`,
        'b.html': `<p>${TEXT}</p>`,
      });
      expect(await runIn(folder, ['.'])).toMatchObject({ code: 0, errors: [] });
      expect(await read(folder, 'a.clean.txt')).toContain(TEXT);
      expect(await read(folder, 'b.clean.txt')).toBe(`${TEXT}\n`);
    },
  );
});

describe('a line or record that is too long', () => {
  it.each([
    ['jsonl', `${line(1)}\n{"id":2,"text":"${'x'.repeat(60_000)}"}\n${line(3)}\n`, 'line 2'],
    ['json', `[${line(1)},{"id":2,"text":"${'x'.repeat(60_000)}"},${line(3)}]`, 'record 2 (line 1)'],
    ['json', `{"data":[${line(1)},{"id":2,"text":${'['.repeat(60_000)},${line(3)}]}`, 'record 2 (line 1)'],
  ] as const)('in %s is an error with its place, and the rest goes on', async (format, content, place) => {
    const argv = ['--input-format', format, '--max-document-bytes', '10KiB'];
    for (const stdin of [content, gzipSync(content)]) {
      const { code, out, errors } = await runIn(await folderWith(), argv, { stdin });
      expect(code).toBe(1);
      expect(told(out).slice(0, 2)).toEqual([1, [undefined, 'too-long']]);
      if (!content.includes('[[')) expect(told(out)).toEqual([1, [undefined, 'too-long'], 3]);
      expect(errors[0]).toBe(
        `error: standard input: ${place}: it is longer than 10 KiB; raise --max-document-bytes, or split it into documents`,
      );
    }
  });

  it('counts what a record is when it is unpacked, not what it was packed', async () => {
    const bomb = gzipSync(`[${line(1)},{"id":2,"text":"${' '.repeat(50_000_000)}"},${line(3)}]`);
    expect(bomb.length).toBeLessThan(100_000);
    const folder = await folderWith({ 'a.json.gz': bomb });
    const { code } = await runIn(folder, ['a.json.gz']);
    expect(code).toBe(1);
    expect(told(await read(folder, 'a.clean.jsonl'))).toEqual([1, [undefined, 'too-long'], 3]);
  });
});

describe('what is damaged', () => {
  const many = Array.from({ length: 4000 }, (_, id) => `{"id":${id},"text":"Line ${id * 7919} of ${id * 104729}."}`);

  /** Bytes with some of them changed in the middle. */
  function hit(bytes: Buffer): Buffer {
    const damaged = Buffer.from(bytes);
    damaged.fill(0xff, Math.floor(bytes.length / 2), Math.floor(bytes.length / 2) + 40);
    return damaged;
  }

  it.each([
    ['jsonl', many.join('\n')],
    ['json', `[${many.join(',\n')}]`],
  ])('in the middle of a packed %s file ends it there, with what stood before read', async (format, content) => {
    const folder = await folderWith({ [`a.${format}.gz`]: hit(gzipSync(content)), 'b.jsonl': line(1) });
    const { code, errors } = await runIn(folder, ['.']);
    expect(code).toBe(1);
    const answers = told(await read(folder, 'a.clean.jsonl'));
    const good = answers.filter((answer) => typeof answer === 'number');
    expect(good).toEqual([...Array(good.length).keys()]);
    expect(good.length).toBeGreaterThan(1000);
    expect(good.length).toBeLessThan(3999);
    expect(answers.at(-1)).toEqual([undefined, 'damaged']);
    expect(errors.at(-1)).toMatch(
      new RegExp(`^error: a\\.${format}\\.gz: its gzip data is damaged within the first \\d+ bytes`),
    );
    expect(told(await read(folder, 'b.clean.jsonl'))).toEqual([1]);
  });

  it('in one text file is one error, and the rest goes on', async () => {
    const folder = await folderWith({ 'a.txt.gz': hit(gzipSync(many.join('\n'))), 'b.txt': `${TEXT}\n` });
    const { code, errors } = await runIn(folder, ['.']);
    expect(code).toBe(1);
    expect(errors).toEqual([expect.stringMatching(/^error: a\.txt\.gz: its gzip data/)]);
    expect(await read(folder, 'b.clean.txt')).toBe(`${TEXT}\n`);
  });

  it('in a WET file packed record by record, or its end, is told with the byte it stands at', async () => {
    const records = ['urn:a', 'urn:b', 'urn:c'].map((id) => warcRecord(conversion(id, `${TEXT} ${id}`)));
    const whole = Buffer.concat(records);
    const folder = await folderWith({
      'cut.wet': whole.subarray(0, -30),
      'cut.wet.gz': Buffer.concat(records.map((record) => gzipSync(record))).subarray(0, -30),
      'long.wet': Buffer.concat([warcRecord({ ...conversion('urn:a', TEXT), length: 20 }), ...records.slice(1)]),
    });
    expect((await runIn(folder, ['.'])).code).toBe(1);
    expect(told(await read(folder, 'cut.clean.jsonl').catch(() => read(folder, 'cut.wet.clean.jsonl')))).toEqual([
      'urn:a',
      'urn:b',
      ['urn:c', 'cut-off'],
    ]);
    expect(told(await read(folder, 'long.clean.jsonl'))).toEqual([['urn:a', 'bad-record'], 'urn:b', 'urn:c']);
    const { errors } = await runIn(folder, ['cut.wet', '--stdout']);
    expect(errors).toEqual([
      `error: cut.wet: record urn:c at byte ${records[0]!.length + records[1]!.length}: the file ends at byte ${whole.length - 30}, ` +
        'inside this record; what stood before it was read; fetch the file again',
    ]);
  });
});

describe('a field of the wrong type', () => {
  it.each([
    ['{"id":2,"text":7}', 'wrong-type'],
    ['{"id":2,"html":true}', 'wrong-type'],
    ['{"id":2,"text":[1,2]}', 'wrong-type'],
    ['{"id":2,"text":{"a":1}}', 'wrong-type'],
    ['{"id":2,"text":null}', 'no-text'],
    ['{"id":2}', 'no-text'],
  ])('%s is an error with its id and place, and the rest goes on', async (bad, code) => {
    for (const [format, content] of [
      ['jsonl', `${line(1)}\n${bad}\n${line(3)}\n`],
      ['json', `[${line(1)},${bad},${line(3)}]`],
    ] as const) {
      const { out } = await runIn(await folderWith(), ['--input-format', format], { stdin: content });
      expect(told(out)).toEqual([1, [2, code], 3]);
    }
  });
});
