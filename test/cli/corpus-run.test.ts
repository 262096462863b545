import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { filesIn, folderWith, read } from './harness.js';
import { ended, finish, start } from './spawn.js';

const RUN = ['in', '-o', 'out', '--resume'];

/** A page that is told from all others, with cruft around a few paragraphs. */
function page(n: number): string {
  const day = `The ferry number ${n} left the harbour at dawn, the captain said, although the wind had turned.`;
  const body = Array.from(
    { length: 2 + (n % 5) },
    (_, at) => `${day} It was trip ${at} of the week and the last but one.`,
  );
  return `Home | News | Sport\n\nFerry ${n} sails\n\n${body.join('\n\n')}\n\nRead more: ferries\n\nShare on Facebook\n`;
}

/** Some three hundred documents in many files, among them what fails. */
function corpus(): Record<string, string | Uint8Array> {
  const files: Record<string, string | Uint8Array> = { 'in/empty.txt': '', 'in/packed.txt.gz': gzipSync(page(1000)) };
  for (let n = 0; n < 240; n++) files[`in/${n % 7}/${n}.${n % 3 === 0 ? 'md' : 'txt'}`] = page(n);
  const lines = Array.from({ length: 60 }, (_, n) =>
    n === 30 ? 'oops' : JSON.stringify({ id: n, text: page(n + 300) }),
  );
  files['in/3/pages.jsonl'] = `${lines.join('\n')}\n`;
  return files;
}

/** All files of the output folder, hidden ones too, and what is in them. */
async function tree(folder: string): Promise<Record<string, string>> {
  const names = (await filesIn(folder)).filter((name) => name.startsWith('out/'));
  const hash = async (name: string): Promise<string> =>
    createHash('sha256')
      .update(await read(folder, name))
      .digest('hex');
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await hash(name)] as const)));
}

const placed = async (folder: string): Promise<string[]> =>
  (await filesIn(folder)).filter((name) => /^out\/.*\.clean\.\w+$/.test(name));

/** Waits until so many documents are in their places, or the command has ended. */
async function untilPlaced(folder: string, count: number, child: ReturnType<typeof start>): Promise<void> {
  while (child.exitCode === null && (await placed(folder)).length < count) await delay(1);
}

let folder: string;
let undisturbed: Record<string, string>;
let told: string;

beforeAll(async () => {
  folder = await folderWith(corpus());
  const { code, err } = await finish(folder, [...RUN, '--jobs', '1']);
  expect(code).toBe(1);
  undisturbed = await tree(folder);
  told = err;
}, 60_000);

const afresh = (): Promise<void> => rm(join(folder, 'out'), { recursive: true, force: true });

describe('a run over a corpus', { timeout: 120_000 }, () => {
  it('places every document, and says what it could not', () => {
    expect(Object.keys(undisturbed)).toHaveLength(2 * 241 + 1 + 1);
    expect(told).toContain('error: in/empty.txt: it is empty');
    expect(told).toContain('error: in/3/pages.jsonl: line 31:');
  });

  it.each(['2', '4'])('gives the same bytes and the same words with --jobs %s', async (jobs) => {
    await afresh();
    const { code, err } = await finish(folder, [...RUN, '--jobs', jobs]);
    expect(code).toBe(1);
    expect(err).toBe(told);
    expect(await tree(folder)).toEqual(undisturbed);
  });

  it('gives the same on one stream, in the order of the inputs', async () => {
    const argv = ['in', '--stdout', '--quiet', '-f', 'jsonl', '--jobs'];
    const [one, two] = [await finish(folder, [...argv, '1']), await finish(folder, [...argv, '2'])];
    expect(one.out.split('\n')).toHaveLength(241 + 60 + 1);
    expect(two).toEqual(one);
  });

  it('gives the same bytes whatever the order of the inputs', async () => {
    const folders = Array.from({ length: 7 }, (_, n) => `in/${n}`);
    const trees = [];
    for (const inputs of [folders, folders.toReversed()]) {
      await afresh();
      await finish(folder, [...inputs, '-o', 'out', '--resume', '--jobs', '2']);
      trees.push(await tree(folder));
    }
    expect(Object.keys(trees[0]!)).toHaveLength(2 * 240 + 1 + 1);
    expect(trees[1]).toEqual(trees[0]);
  });

  // Four runs that are killed three times each, at one document or another.
  const kills = fc.sample(fc.integer({ min: 1, max: 240 }), { seed: 6, numRuns: 12 });
  it.each([0, 1, 2, 3])('is whole after SIGKILL at any moment and --resume (%i)', async (round) => {
    await afresh();
    let stopped = 0;
    for (const count of kills.slice(3 * round, 3 * round + 3).sort((a, b) => a - b)) {
      const child = start(folder, [...RUN, '--jobs', String(1 + (round % 2))]);
      const ending = ended(child);
      await untilPlaced(folder, count, child);
      if (child.kill('SIGKILL')) stopped++;
      await ending;
    }
    expect(stopped).toBeGreaterThan(0);
    const { code, err } = await finish(folder, [...RUN, '--jobs', '2']);
    expect(code).toBe(1);
    expect(err).toMatch(/\d+ inputs? done before/);
    expect(await tree(folder)).toEqual(undisturbed);
  });

  it.skipIf(process.platform === 'win32')('finishes what is under way on Ctrl-C, and goes on later', async () => {
    await afresh();
    const child = start(folder, [...RUN, '--jobs', '2']);
    const ending = ended(child);
    await untilPlaced(folder, 1, child);
    child.kill('SIGINT');
    const { code, err } = await ending;
    expect(code).toBe(130);
    expect(err).toMatch(/stopped: to go on, give the same command with --resume\n$/);
    const names = await filesIn(folder);
    expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
    const texts = names.filter((name) => name.endsWith('.clean.txt'));
    expect(names).toEqual(expect.arrayContaining(texts.map((name) => name.replace('.clean.txt', '.meta.json'))));
    await finish(folder, RUN);
    expect(await tree(folder)).toEqual(undisturbed);
  });

  it.skipIf(process.platform === 'win32')('ends at once on the second Ctrl-C', async () => {
    const child = start(await folderWith(), ['--input-format', 'jsonl', '-', '--quiet', '--jobs', '2']);
    child.stdin?.on('error', () => undefined);
    const ending = once(child, 'exit');
    for (let n = 0; n < 400; n++) child.stdin?.write(`${JSON.stringify({ id: n, text: page(n).repeat(10) })}\n`);
    // Its output is taken no further, so that what is under way cannot be finished.
    await once(child.stdout as Readable, 'readable');
    child.kill('SIGINT');
    await delay(1000);
    expect(child.exitCode ?? child.signalCode).toBeNull();
    child.kill('SIGINT');
    expect(await ending).toEqual([null, 'SIGINT']);
  });
});
