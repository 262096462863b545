import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { MANIFEST_NAME } from '../../src/batch/manifest-name.js';
import { Interruption } from '../../src/cli/io.js';
import { Collector, filesIn, folderWith, PAGE, read, readLines, runIn } from './harness.js';

vi.mock('../../src/clean.js', () => import('./fake-core.js'));

const MANIFEST = `out/${MANIFEST_NAME}`;
const INPUTS = {
  'in/a.txt': PAGE,
  'in/b.md': 'Second.\n',
  'in/sub/c.jsonl': '{"id":1,"text":"Third."}\noops\n',
  'in/empty.txt': '',
};
const RUN = ['in', '-o', 'out', '--resume'];

/** All files of the output folder and what is in them. */
async function outputs(folder: string): Promise<Record<string, string>> {
  const names = (await filesIn(folder)).filter((name) => name.startsWith('out/'));
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await read(folder, name)] as const)));
}

describe('the manifest', () => {
  it('says what was done with each input, sorted, and nothing of when', async () => {
    const folder = await folderWith(INPUTS);
    const { code } = await runIn(folder, RUN);
    expect(code).toBe(1);
    const lines = readLines(await read(folder, MANIFEST));
    expect(lines).toMatchObject([
      { input: 'in/a.txt', status: 'done', outputs: ['a.clean.txt', 'a.meta.json'], documents: 1, failed: 0 },
      { input: 'in/b.md', status: 'done' },
      { input: 'in/empty.txt', status: 'failed', error: 'empty', outputs: [] },
      { input: 'in/sub/c.jsonl', status: 'done', outputs: ['sub/c.clean.jsonl'], documents: 1, failed: 1 },
    ]);
    expect(lines[0]?.['sha256']).toMatch(/^[0-9a-f]{64}$/);
    const again = await folderWith(INPUTS);
    await runIn(again, ['in/sub', 'in', '-o', 'out', '--manifest', MANIFEST]);
    const byName = (text: string): string[] => text.split('\n').map((line) => line.replaceAll('sub/', ''));
    expect(byName(await read(again, MANIFEST))).toEqual(byName(await read(folder, MANIFEST)));
  });

  it('overwrites nothing that is no manifest', async () => {
    const folder = await folderWith({ 'a.txt': PAGE, 'notes.txt': 'Do not lose this.\n' });
    const { code, err } = await runIn(folder, ['a.txt', '--manifest', 'notes.txt']);
    expect(code).toBe(2);
    expect(err).toMatch(/notes\.txt is there and is no manifest; name another file/);
    expect(await read(folder, 'notes.txt')).toBe('Do not lose this.\n');
  });

  it('is never an input', async () => {
    const folder = await folderWith({ 'a.txt': PAGE });
    for (const name of [MANIFEST_NAME, 'done.jsonl']) {
      for (let time = 0; time < 2; time++) {
        expect((await runIn(folder, ['.', '--manifest', name, '--resume'])).code).toBe(0);
      }
      expect(readLines(await read(folder, name))).toMatchObject([{ input: 'a.txt' }]);
    }
  });

  it.each([
    [['--resume'], '--resume needs to know what was done'],
    [['--stdout', '--manifest', 'm'], '--manifest is for runs that write files'],
    [['--output', 'x.txt', '--resume', '--manifest', 'm'], 'for runs that write files'],
    [['--check', '--manifest', 'm'], 'for runs that write files'],
  ])('is wrong usage with %j', async (options, message) => {
    const { code, err } = await runIn(await folderWith({ 'a.txt': PAGE }), ['a.txt', ...options]);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

describe('--resume', () => {
  it('does only what is not done, and ends as the whole run would', async () => {
    const folder = await folderWith(INPUTS);
    await runIn(folder, RUN);
    const whole = await outputs(folder);
    const { code, err } = await runIn(folder, RUN);
    expect(code).toBe(1);
    expect(err).toContain('3 inputs done before, with 1 failed document');
    expect(err).not.toContain('in/a.txt:');
    expect(err).toContain('error: in/empty.txt');
    expect(await outputs(folder)).toEqual(whole);
  });

  it.each<[string, (folder: string) => Promise<unknown>, string[]]>([
    ['an input that changed', (folder) => writeFile(join(folder, 'in/a.txt'), 'Changed.\n'), []],
    ['an output that is gone', (folder) => rm(join(folder, 'out/a.meta.json')), []],
    ['other options', () => Promise.resolve(), ['--keep', 'navigation']],
    ['an entry that is damaged', (folder) => damage(join(folder, MANIFEST)), []],
    ...['"documents"', '"failed"', '"a.meta.json"', '"in/a.txt"'].map(
      (word): [string, (folder: string) => Promise<unknown>, string[]] => [
        `an entry with ${word} damaged`,
        (folder) => replaceIn(join(folder, MANIFEST), word, `${word.slice(0, -2)}~"`),
        [],
      ],
    ),
    [
      'an entry whose outputs are no names',
      (folder) => replaceIn(join(folder, MANIFEST), '["a.clean.txt",', '[0,'),
      [],
    ],
  ])('does again what is not as it was: %s', async (_what, change, options) => {
    const folder = await folderWith(INPUTS);
    await runIn(folder, RUN);
    await change(folder);
    const { err } = await runIn(folder, [...RUN, ...options]);
    expect(err).toContain('in/a.txt:');
    expect(err).not.toMatch(/NaN|undefined/);
    expect(err.includes('in/b.md:')).toBe(options.length > 0);
    const undisturbed = await folderWith({ ...INPUTS, 'in/a.txt': await read(folder, 'in/a.txt') });
    await runIn(undisturbed, [...RUN, ...options]);
    expect(await outputs(folder)).toEqual(await outputs(undisturbed));
  });

  it('bears a last line that was cut off, and sweeps what its run left and nothing of others', async () => {
    const folder = await folderWith(INPUTS);
    await runIn(folder, RUN);
    const whole = await outputs(folder);
    const lines = (await read(folder, MANIFEST)).split('\n');
    const run = '0123456789abcdef';
    await writeFile(join(folder, MANIFEST), `{"run":"${run}"}\n${lines[0]}\n${lines[1]?.slice(0, 40)}`);
    const others = '.clean-article-fedcba9876543210-00000000.tmp';
    for (const name of [`.clean-article-${run}-00000000.tmp`, `sub/.clean-article-${run}-00000001.tmp`, others]) {
      await writeFile(join(folder, 'out', name), 'half');
    }
    const { err } = await runIn(folder, RUN);
    expect(err).toContain('1 input done before');
    expect(await outputs(folder)).toEqual({ ...whole, [`out/${others}`]: 'half' });
  });

  it('goes on where Ctrl-C stopped the run, which says how', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 200 }, (_, n) => [`in/${n}.txt`, `Line one of ${n}.\n`] as const),
    );
    const [folder, undisturbed] = [await folderWith(files), await folderWith(files)];
    const stop = new AbortController();
    const stderr = new (class extends Collector {
      override _write(chunk: Buffer, encoding: string, done: () => void): void {
        stop.abort(new Interruption('SIGINT'));
        super._write(chunk, encoding, done);
      }
    })();
    expect((await runIn(folder, RUN, { signal: stop.signal, stderr })).code).toBe(130);
    expect(stderr.text).toMatch(/stopped: to go on, give the same command with --resume\n$/);
    const done = readLines(await read(folder, MANIFEST)).length;
    // All that was read by then, and no more.
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(200);
    expect((await filesIn(folder)).filter((name) => name.endsWith('.clean.txt'))).toHaveLength(done);
    expect((await runIn(folder, RUN)).code).toBe(0);
    await runIn(undisturbed, RUN);
    expect(await outputs(folder)).toEqual(await outputs(undisturbed));
  });
});

async function replaceIn(path: string, word: string, by: string): Promise<void> {
  const text = await read(path, '');
  expect(text).toContain(word);
  await writeFile(path, text.replace(word, by));
}

async function damage(path: string): Promise<void> {
  const lines = (await read(path, '')).split('\n');
  await writeFile(path, [...lines.slice(1, -1), lines[0]?.slice(0, 60)].join('\n'));
}

describe('--max-error-rate', () => {
  const good = Array.from({ length: 100 }, (_, id) => JSON.stringify({ id, text: 'Fine.' }));
  const lines = (bad: number): string => [...good, ...Array<string>(bad).fill('oops'), ...good, ''].join('\n');

  it('stops the run where more fails, and leaves nothing half done', async () => {
    const folder = await folderWith({ 'a.jsonl': lines(50) });
    const { code, err } = await runIn(folder, ['a.jsonl', '--max-error-rate', '0.1']);
    expect(code).toBe(1);
    expect(err).toMatch(
      /^error: 12 of 112 documents failed, more than --max-error-rate 0\.1 allows; the run was stopped$/m,
    );
    expect(await filesIn(folder)).toEqual(['a.jsonl']);
  });

  it('lets fewer pass, which are failures all the same', async () => {
    const folder = await folderWith({ 'a.jsonl': lines(5) });
    const { code, errors } = await runIn(folder, ['a.jsonl', '--max-error-rate', '.1']);
    expect(code).toBe(1);
    expect(errors).toHaveLength(5);
    expect(await filesIn(folder)).toContain('a.clean.jsonl');
  });

  it('judges a short run at its end, with what was written left in its place', async () => {
    const folder = await folderWith({ 'a.txt': PAGE, 'b.txt': '' });
    const { code, err } = await runIn(folder, ['.', '--max-error-rate', '0.25', '--output', 'all.txt']);
    expect(code).toBe(1);
    expect(err).toContain('error: 1 of 2 documents failed, more than --max-error-rate 0.25 allows\n');
    expect(await filesIn(folder)).toContain('all.txt');
  });

  it.each(['1.1', '-1', 'few', ''])('is wrong usage with %j', async (rate) => {
    expect((await runIn(await folderWith(), ['a.txt', `--max-error-rate=${rate}`])).code).toBe(2);
  });
});

it.each(['0', 'all', '1.5'])('--jobs %s is wrong usage', async (jobs) => {
  expect((await runIn(await folderWith(), ['a.txt', '--jobs', jobs])).code).toBe(2);
});
