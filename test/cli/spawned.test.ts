import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ENTRY } from '../bundle.js';
import { filesIn, folderWith, read, readJson, readLines } from './harness.js';
import { ended, finish, start } from './spawn.js';

const ARTICLE = 'The old bridge was closed on Tuesday after an inspection found cracks in two of its piers.\n';

/** Runs a line of shell in which $RUN is the command. */
async function shell(cwd: string, line: string): Promise<string> {
  const run = `'${process.execPath}' '${ENTRY}'`;
  const bash = promisify(execFile)('bash', ['-c', `run() { ${run} "$@"; }; ${line}`], { cwd, encoding: 'utf8' });
  return (await bash).stdout;
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe.concurrent('in a process of its own', { timeout: 120_000 }, () => {
  it('writes files and ends with 0', async () => {
    const folder = await folderWith({ 'a.txt': ARTICLE });
    expect(await finish(folder, ['a.txt'])).toMatchObject({ code: 0, out: '' });
    expect(await filesIn(folder)).toEqual(['a.clean.txt', 'a.meta.json', 'a.txt']);
    expect(await readJson(folder, 'a.meta.json')).toMatchObject({ schemaVersion: 1, source: { path: 'a.txt' } });
  });

  it('ends with 1 where one input fails, having done the other', async () => {
    const folder = await folderWith({ 'a.txt': ARTICLE, 'b.txt': '' });
    const { code, err } = await finish(folder, ['.']);
    expect(code).toBe(1);
    expect(err).toMatch(/^error: b\.txt: it is empty; there is nothing to clean$/m);
    expect(await filesIn(folder)).toContain('a.clean.txt');
  });

  it('ends with 2 on wrong usage', async () => {
    const { code, out, err } = await finish(await folderWith(), ['--mode', 'precise']);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toBe(
      "error: unknown mode 'precise'; choose from: precision, balanced, recall (did you mean precision?)\n",
    );
  });

  it.skipIf(process.platform === 'win32')('says on one line that the folder it is run in is gone', async () => {
    const folder = await folderWith({});
    const line = 'mkdir gone; cd gone; rmdir ../gone; run x.txt 2>&1; echo $?';
    expect(await shell(folder, line)).toBe('error: the folder that this is run in is gone; change to another one\n2\n');
  });

  it.skipIf(process.platform !== 'linux')('says what is wrong with a name that is not UTF-8', async () => {
    const folder = await folderWith({});
    const line = "mkdir in; echo Words. > $'in/caf\\xe9.txt'; run in 2>&1; run $'in/caf\\xe9.txt' 2>&1; echo $?";
    const error = 'error: in/caf\ufffd.txt: no such file or folder, as far as names in UTF-8 tell; rename it where';
    const said = (await shell(folder, line)).split('\n').filter((each) => each.startsWith(error));
    expect(said).toHaveLength(2);
  });

  it('is a filter without arguments', async () => {
    const { code, out } = await finish(await folderWith(), [], ARTICLE);
    expect(code).toBe(0);
    expect(out).toContain('The old bridge was closed on Tuesday');
  });

  it('streams JSON Lines', async () => {
    const lines = Array.from({ length: 200 }, (_, id) => `${JSON.stringify({ id, text: ARTICLE })}\n`).join('');
    const { code, out } = await finish(
      await folderWith(),
      ['--input-format', 'jsonl', '-', '--quiet'],
      `${lines}oops\n`,
    );
    const ids = out
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id?: number }).id);
    expect(code).toBe(1);
    expect(ids).toEqual([...Array(200).keys(), undefined]);
  });

  it.skipIf(spawnSync('which', ['zcat']).status !== 0)('stands behind zcat, with a WET file', async () => {
    const head = 'WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Record-ID: <urn:x:1>\r\nContent-Type: text/plain';
    const text = `Bridge closed after inspection\n\n${ARTICLE.repeat(3)}`;
    const record = `${head}\r\nContent-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}\r\n\r\n`;
    const folder = await folderWith({ 'x.wet.gz': Buffer.concat([gzipSync(record), gzipSync(record)]) });
    const out = await shell(folder, 'set -o pipefail; zcat x.wet.gz | run --input-format wet -f jsonl - --quiet');
    expect(readLines(out).map(({ id, title }) => [id, title])).toEqual(
      Array(2).fill(['urn:x:1', 'Bridge closed after inspection']),
    );
  });

  it('cleans packed HTML that a pipe gives', async () => {
    const html = `<!DOCTYPE html><nav><a href="/">Home</a></nav><h1>Bridge closed</h1><p>${ARTICLE}</p><p>${ARTICLE.replace('old', 'new')}</p>`;
    const folder = await folderWith({ 'x.html.gz': gzipSync(html) });
    expect(await shell(folder, 'cat x.html.gz | run --quiet')).toBe(
      `Bridge closed\n\n${ARTICLE}\n${ARTICLE.replace('old', 'new')}`,
    );
  });

  const hasScript = process.platform === 'linux' && spawnSync('which', ['script']).status === 0;
  it.skipIf(!hasScript)('draws a bar at a terminal where it takes a while, and takes it away', async () => {
    const line = JSON.stringify({ id: 1, text: ARTICLE });
    // However fast the machine is: documents keep coming until the bar has been seen.
    const feed = "until grep -q 'a second' seen; do cat line; sleep 0.05; done";
    const folder = await folderWith({ seen: '', line: `${line}\n`, feed });
    const clean = `'${process.execPath}' '${ENTRY}' --input-format jsonl --jobs 1 - >out`;
    await shell(folder, `env -u CI TERM=xterm script -qfec "bash feed | ${clean}" seen </dev/null >/dev/null`);
    const told = await read(folder, 'seen');
    expect(told).toMatch(/\d+ documents?, \d+\.\d MB, \d+ a second/);
    // Behind the mark that clears the screen from the bar downwards.
    expect(told).toMatch(/\[0J\d+ documents?; \d+ lines? kept, 0 dropped; written to standard output/);
  });

  it('prints help and version', async () => {
    const folder = await folderWith();
    expect(await finish(folder, ['--version'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+/) as string,
    });
    expect((await finish(folder, ['--help'])).out).toContain('Exit codes:');
  });

  it('explains', async () => {
    const { code, out } = await finish(await folderWith({ 'a.txt': ARTICLE }), ['explain', 'a.txt']);
    expect(code).toBe(0);
    expect(out).toMatch(/^ +1 {2}(keep|drop|lift) .*The old bridge/m);
  });

  it.skipIf(process.platform === 'win32')('is quiet where its reader leaves early', async () => {
    const folder = await folderWith();
    const line = `${JSON.stringify({ id: 1, text: ARTICLE })}`;
    const pipe = `yes '${line}' | (run --input-format jsonl - --quiet 2>err; echo "$?" >code) | head -1`;
    expect(JSON.parse(await shell(folder, pipe))).toMatchObject({ id: 1 });
    expect(await read(folder, 'err')).toBe('');
    expect(await read(folder, 'code')).toBe('0\n');
    await shell(folder, '(run --help 2>err; echo "$?" >code) | true');
    expect(await read(folder, 'err')).toBe('');
  });

  it.skipIf(!existsSync('/dev/full'))('says where standard output is full', async () => {
    const folder = await folderWith({ 'a.txt': ARTICLE });
    await shell(folder, 'run a.txt --stdout --quiet >/dev/full 2>err; echo "$?" >code');
    expect(await read(folder, 'err')).toBe(
      'error: standard output: it cannot be written (ENOSPC); make room on the disk\n',
    );
    expect(await read(folder, 'code')).toBe('1\n');
  });

  it.skipIf(process.platform === 'win32').each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('on %s ends with %i though more input may come', async (signal, code) => {
    const child = start(await folderWith(), ['--input-format', 'jsonl', '-', '--quiet']);
    const ending = ended(child);
    child.stdin?.write(`${JSON.stringify({ text: ARTICLE })}\n`);
    await once(child.stdout as Readable, 'data');
    child.kill(signal);
    expect(await ending).toMatchObject({ code, err: '' });
  });

  it.skipIf(process.platform === 'win32')('removes what it had begun when interrupted', async () => {
    const folder = await folderWith();
    execFileSync('mkfifo', [join(folder, 'in.jsonl')]);
    const child = start(folder, ['in.jsonl']);
    const ending = ended(child);
    // Opens as soon as the command opens its end, and is left open: the next read never comes back.
    const pipe = await open(join(folder, 'in.jsonl'), 'w');
    await pipe.write(`${JSON.stringify({ text: ARTICLE })}\n`);
    await until(async () => (await filesIn(folder)).some((name) => name.endsWith('.tmp')));
    child.kill('SIGINT');
    await ending;
    await pipe.close();
    // Which a shell calls 130.
    expect(child.signalCode).toBe('SIGINT');
    expect(await filesIn(folder)).toEqual([]);
  });
});
