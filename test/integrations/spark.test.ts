import { readdirSync, readFileSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { makeSite, textOf } from '../../bench/templates/generate.js';
import { ENTRY } from '../bundle.js';
import { folderWith, read } from '../cli/harness.js';
import { finish } from '../cli/spawn.js';
import { ancestor, JOB, submit, whyNoSpark } from './spark.js';

const missing = whyNoSpark();
if (missing !== undefined) console.warn(`\n*** SPARK IS NOT TESTED: ${missing} ***\n`);

/** Pages of a few sites, among them what is broken or says nothing of its site. */
function corpus(): string {
  const pages = Array.from({ length: 8 }, (_, site) => makeSite(site, 8)).flat();
  const records = pages.map((page) =>
    JSON.stringify({ id: page.id, url: page.url, date: page.date, text: textOf(page) }),
  );
  const nowhere = {
    id: 'nowhere',
    text: 'Home\n\nThe bridge is open\n\nThe bridge over the inlet is open again, it was said.',
  };
  records.splice(5, 0, '{"id": "broken', JSON.stringify({ id: 'no text', url: 'https://a.example/' }), '');
  records.splice(30, 0, JSON.stringify(nowhere), ' \t', '[]');
  return `${records.join('\n')}\n`;
}

/** The command, but that the first process which learns is killed, and that all of them say when they begin. */
const COMMAND = `#!/bin/sh
echo "$$ $1" >> "$(dirname "$0")/begun"
if [ "$1" = learn ] && mkdir "$(dirname "$0")/killed" 2> /dev/null; then kill -9 $$; fi
exec node '${ENTRY}' "$@"
`;

const sorted = (lines: string): string[] => lines.trimEnd().split('\n').sort();

/** What Spark wrote, of all tasks. */
function written(folder: string): string {
  const parts = readdirSync(folder).filter((name) => name.startsWith('part-'));
  return parts.map((name) => readFileSync(join(folder, name), 'utf8')).join('');
}

/** Kills the worker of the first process that cleans, while it cleans. Answers with whether there was one. */
async function killOneWorker(folder: string, job: { isOver: boolean }): Promise<boolean> {
  while (!job.isOver) {
    const begun = await read(folder, 'begun').catch(() => '');
    const pid = /^(\d+) -$/m.exec(begun)?.[1];
    const worker = pid === undefined ? undefined : ancestor(Number(pid), 'CoarseGrainedExecutorBackend');
    if (worker !== undefined) return process.kill(worker, 'SIGKILL');
    await delay(20);
  }
  return false;
}

describe.skipIf(missing !== undefined)('the job for Spark', { timeout: 600_000 }, () => {
  it('gives the bytes of one machine, though a worker and a command are killed while it runs', async () => {
    const folder = await folderWith({ 'in/pages.jsonl': corpus(), command: COMMAND });
    await chmod(join(folder, 'command'), 0o755);
    const path = (name: string): string => join(folder, name);

    const job = { isOver: false };
    const argv = ['--input', path('in'), '--work', path('work'), '--output', path('out'), '--buckets', '3'];
    const running = submit(folder, 'local-cluster[2,1,1024]', [
      JOB,
      ...argv,
      ...['--templates', path('sites.templates'), '--command', path('command')],
    ]).finally(() => (job.isOver = true));
    const wasKilled = await killOneWorker(folder, job);
    const { code, told } = await running;
    expect(code, told.slice(-4000)).toBe(0);
    expect(wasKilled).toBe(true);
    expect(told).toContain('ExecutorLostFailure');
    expect(told).toMatch(/CommandFailed: .*ended with -9/);

    await finish(folder, ['learn', 'in/pages.jsonl', '-o', 'whole', '--quiet']);
    for (const end of ['', '.seen']) {
      expect(await read(folder, `sites.templates${end}`)).toBe(await read(folder, `whole${end}`));
    }
    const cleaning = ['--templates', 'whole', '--format', 'jsonl', '-'];
    const { out } = await finish(folder, cleaning, await read(folder, 'in/pages.jsonl'));
    // Of what is broken one machine tells the line, which is another one in every bucket.
    expect(sorted(written(path('out')))).toEqual(sorted(out.replace(/"line \d+: /g, '"')));
    expect(sorted(out)).toHaveLength(8 * 8 + 4);
  });

  it('reads Parquet and texts as records', async () => {
    const records = ['a', 'b'].map((id) => ({
      id,
      text: `Home\n\n“${id}”\tsays all\n`,
      url: `https://${id}.example/1`,
    }));
    const folder = await folderWith({
      'pages.jsonl': records.map((record) => `${JSON.stringify(record)}\n`).join(''),
      'texts/post/one.txt': 'Home\n\nA story\r\n',
      'texts/mail/two.txt': 'Start\n\nAnother\n',
    });
    const check = new URL('read_forms.py', import.meta.url).pathname;
    const { code, told } = await submit(folder, 'local[1]', ['--py-files', JOB, check, folder]);
    expect(code, told.slice(-4000)).toBe(0);
    const read = (form: string): unknown[] =>
      [...told.matchAll(new RegExp(`^${form}: (.*)$`, 'gm'))].map((match) => JSON.parse(match[1] ?? '') as unknown);
    expect(read('parquet')).toEqual(records);
    expect(read('text')).toEqual([
      { id: `file:${folder}/texts/mail/two.txt`, site: 'mail', text: 'Start\n\nAnother\n' },
      { id: `file:${folder}/texts/post/one.txt`, site: 'post', text: 'Home\n\nA story\r\n' },
    ]);
  });
});
