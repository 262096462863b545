import { execFile, execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, describe, it } from 'vitest';
import { makeSite, textOf } from '../../bench/templates/generate.js';
import { ENTRY } from '../bundle.js';
import { filesIn, folderWith, read } from '../cli/harness.js';
import { finish } from '../cli/spawn.js';

const script = (path: string): string => fileURLToPath(new URL(`../../integrations/${path}`, import.meta.url));
const run = promisify(execFile);
const env = { ...process.env, CLEAN_ARTICLE: `${process.execPath} ${ENTRY}` };

/** Records of the pages of these sites, one of them broken. */
function lines(...sites: readonly number[]): string {
  const pages = sites.flatMap((site) => makeSite(site, 4));
  const records = pages.map((page) => JSON.stringify({ id: page.id, url: page.url, text: textOf(page) }));
  return `${[...records, '{"id":'].join('\n')}\n`;
}

function hasParallel(): boolean {
  try {
    return execFileSync('parallel', ['--version'], { encoding: 'utf8' }).startsWith('GNU parallel');
  } catch {
    return false;
  }
}

const parallel = hasParallel();
if (!parallel) console.warn('\n*** THE SCRIPT FOR GNU PARALLEL IS NOT TESTED: there is no GNU parallel ***\n');

describe.skipIf(!parallel)('the script for GNU parallel', { timeout: 120_000 }, () => {
  it('gives the bytes of one process, in the order of the input', async () => {
    const folder = await folderWith({ 'in.jsonl': lines(1, 2, 3, 4) });
    const argv = ['in.jsonl', 'out.jsonl', 'sites.templates'];
    // A block holds a few documents, so that the sites' pages come to different ones.
    await run(script('parallel/clean-corpus'), argv, { cwd: folder, env: { ...env, BLOCK: '30k' } });

    await finish(folder, ['learn', 'in.jsonl', '-o', 'whole', '--quiet']);
    expect(await read(folder, 'sites.templates')).toBe(await read(folder, 'whole'));
    const cleaning = ['--templates', 'whole', '--format', 'jsonl', '-'];
    const { out } = await finish(folder, cleaning, await read(folder, 'in.jsonl'));
    const withoutPlace = (text: string): string => text.replace(/"line \d+: /g, '"');
    expect(withoutPlace(await read(folder, 'out.jsonl'))).toBe(withoutPlace(out));
    expect(await filesIn(folder)).not.toContain('out.jsonl.part');
  });
});

describe.skipIf(process.platform === 'win32')('the script for Slurm', { timeout: 120_000 }, () => {
  const batch = script('slurm/clean-corpus.sbatch');

  it('gives the bytes of one run, task by task, and again where a task comes twice', async () => {
    const files = Object.fromEntries([1, 2, 3, 4, 5].map((site) => [`in/${site}.jsonl`, lines(site, site + 1)]));
    const folder = await folderWith({ ...files, list: `${Object.keys(files).join('\n')}\n` });
    const step = (task: number, ...argv: string[]): Promise<unknown> =>
      run('bash', [batch, ...argv], {
        cwd: folder,
        env: { ...env, SLURM_ARRAY_TASK_ID: String(task), SLURM_ARRAY_TASK_COUNT: '2', SLURM_ARRAY_TASK_MIN: '7' },
      });
    for (const task of [8, 7]) await step(task, 'learn', 'list', 'work');
    await step(0, 'merge', 'work');
    for (const task of [7, 8, 7]) await step(task, 'clean', 'list', 'work', 'out');

    await finish(folder, ['learn', 'in', '-o', 'whole', '--quiet']);
    expect(await read(folder, 'work/templates')).toBe(await read(folder, 'whole'));
    await finish(folder, ['in', '--templates', 'whole', '--out-dir', 'single', '--quiet']);
    const placed = async (name: string): Promise<string[]> => filesIn(`${folder}/${name}`);
    expect((await placed('out')).map((name) => name.split('/').at(-1))).toEqual(await placed('single'));
    for (const name of await placed('out')) {
      expect(await read(folder, `out/${name}`)).toBe(await read(folder, `single/${name.split('/').at(-1) ?? ''}`));
    }
  });

  it('fails where it is told something wrong', async () => {
    const folder = await folderWith({ list: 'none.jsonl\n' });
    await expect(run('bash', [batch, 'clean', 'list', 'work', 'out'], { cwd: folder, env })).rejects.toThrow();
    await expect(run('bash', [batch], { cwd: folder, env })).rejects.toMatchObject({ code: 2 });
  });
});
