import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { filesIn, folderWith, read } from './harness.js';
import { ended, finish, start } from './spawn.js';

/** Each test writes into a folder of its own. */
const into = (out: string): string[] => ['in', '-o', out, '--resume'];

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

/** All files of an output folder, hidden ones too, and what is in them. */
async function tree(out: string): Promise<Record<string, string>> {
  const root = join(folder, out);
  const names = await filesIn(root);
  const hash = async (name: string): Promise<string> =>
    createHash('sha256')
      .update(await read(root, name))
      .digest('hex');
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await hash(name)] as const)));
}

const placed = async (out: string): Promise<number> =>
  (await filesIn(join(folder, out)).catch(() => [])).filter((name) => /\.clean\.\w+$/.test(name)).length;

/** Waits until so many documents are in their places, or the command has ended. */
async function untilPlaced(out: string, count: number, child: ReturnType<typeof start>): Promise<void> {
  while (child.exitCode === null && (await placed(out)) < count) await delay(1);
}

/** What a run said, wherever it wrote to and however long it took. */
function words(err: string, out: string): string {
  return err.replaceAll(out, 'out').replaceAll(/^.* a second(?:, .*)?\n/gm, '');
}

/** Whether a process ended as one that was interrupted does. */
async function interrupted(ending: Promise<unknown[]>): Promise<boolean> {
  const [code, signal] = await ending;
  return code === 130 || signal === 'SIGINT';
}

let folder: string;
let undisturbed: Record<string, string>;
let told: string;

beforeAll(async () => {
  folder = await folderWith(corpus());
  const { code, err } = await finish(folder, [...into('jobs-1'), '--jobs', '1']);
  expect(code).toBe(1);
  undisturbed = await tree('jobs-1');
  told = words(err, 'jobs-1');
}, 300_000);

describe('a run over a corpus', { timeout: 300_000 }, () => {
  it('places every document, and says what it could not', () => {
    expect(Object.keys(undisturbed)).toHaveLength(2 * 241 + 1 + 1);
    expect(told).toContain('error: in/empty.txt: it is empty');
    expect(told).toContain('error: in/3/pages.jsonl: line 31:');
  });

  it.each(['2', '4'])('gives the same bytes and the same words with --jobs %s', async (jobs) => {
    const out = `jobs-${jobs}`;
    const { code, err } = await finish(folder, [...into(out), '--jobs', jobs]);
    expect(code).toBe(1);
    expect(words(err, out)).toBe(told);
    expect(await tree(out)).toEqual(undisturbed);
  });

  it('says nothing on standard error that is not its own, with several threads or one', async () => {
    const own = /^(?:error: in\/\S+: .+; .+|in\/\S+: .+ kept, \d+ dropped -> .+|\d+ documents, 2 failed; .+)$/;
    for (const jobs of ['1', '2']) {
      const { err } = await finish(folder, [...into(`own-${jobs}`), '--jobs', jobs]);
      const lines = words(err, `own-${jobs}`).trimEnd().split('\n');
      expect(lines.filter((line) => !own.test(line))).toEqual([]);
      expect(lines).toEqual(told.trimEnd().split('\n'));
    }
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
    for (const [out, inputs] of Object.entries({ forth: folders, back: folders.toReversed() })) {
      await finish(folder, [...inputs, '-o', out, '--resume', '--jobs', '2']);
      trees.push(await tree(out));
    }
    expect(Object.keys(trees[0]!)).toHaveLength(2 * 240 + 1 + 1);
    expect(trees[1]).toEqual(trees[0]);
  });

  // Four runs that are killed three times each, at one document or another.
  const kills = fc.sample(fc.integer({ min: 1, max: 240 }), { seed: 6, numRuns: 12 });
  it.each([0, 1, 2, 3])('is whole after SIGKILL at any moment and --resume (%i)', async (round) => {
    const out = `killed-${round}`;
    let stopped = 0;
    for (const count of kills.slice(3 * round, 3 * round + 3).sort((a, b) => a - b)) {
      const child = start(folder, [...into(out), '--jobs', String(1 + (round % 2))]);
      const ending = ended(child);
      await untilPlaced(out, count, child);
      if (child.kill('SIGKILL')) stopped++;
      await ending;
    }
    expect(stopped).toBeGreaterThan(0);
    const { code, err } = await finish(folder, [...into(out), '--jobs', '2']);
    expect(code).toBe(1);
    expect(err).toMatch(/\d+ inputs? done before/);
    expect(await tree(out)).toEqual(undisturbed);
  });

  it.skipIf(process.platform === 'win32')('finishes what is under way on Ctrl-C, and goes on later', async () => {
    const child = start(folder, [...into('stopped'), '--jobs', '2']);
    const ending = ended(child);
    await untilPlaced('stopped', 1, child);
    child.kill('SIGINT');
    const { code, err } = await ending;
    expect(code).toBe(130);
    expect(err).toMatch(/stopped: to go on, give the same command with --resume\n$/);
    const names = await filesIn(join(folder, 'stopped'));
    expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
    const texts = names.filter((name) => name.endsWith('.clean.txt'));
    expect(names).toEqual(expect.arrayContaining(texts.map((name) => name.replace('.clean.txt', '.meta.json'))));
    await finish(folder, into('stopped'));
    expect(await tree('stopped')).toEqual(undisturbed);
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
    expect(await interrupted(ending)).toBe(true);
  });

  it.skipIf(process.platform === 'win32')('takes away what is half done on the second Ctrl-C', async () => {
    const lines = Array.from({ length: 3000 }, (_, n) => JSON.stringify({ id: n, text: page(n).repeat(10) }));
    const cwd = await folderWith({ 'in.jsonl': `${lines.join('\n')}\n` });
    const child = start(cwd, ['in.jsonl', '--quiet', '--jobs', '2', '--output', 'out.jsonl']);
    const ending = once(child, 'exit');
    while ((await filesIn(cwd)).length < 2) await delay(1);
    child.kill('SIGINT');
    await delay(20);
    child.kill('SIGINT');
    expect(await interrupted(ending)).toBe(true);
    expect(await filesIn(cwd)).toEqual(['in.jsonl']);
  });
});
