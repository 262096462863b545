import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createHash } from 'node:crypto';
import { fixtureCases } from '../test/fixtures/cases.js';

/** Two workers have to be so many times as fast as one. */
const LEAST = 1.7;
const CLI = join(import.meta.dirname, '..', 'dist', 'cli', 'main.js');
const RUN = join(import.meta.dirname, 'jobs-run.mjs');

const { values } = parseArgs({ options: { documents: { type: 'string', default: '20000' } } });
const documents = Number(values.documents);

interface Figures {
  /** Seconds by the clock, and of processors. */
  readonly wall: number;
  readonly cpu: number;
  /** Megabytes: what the process held at most with all its threads, and the parent's own objects. */
  readonly peak: number;
  readonly parent: number;
  readonly hash: string;
}

/** Runs the command in a process of its own, which tells what it took. */
function measured(folder: string, count: number, jobs: number): Figures {
  const output = join(folder, `out-${jobs}.jsonl`);
  const argv = ['--jobs', String(jobs), '--quiet', '--output', output, join(folder, `in-${count}.jsonl`)];
  const { stdout, stderr, status } = spawnSync(process.execPath, [RUN, ...argv], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the command ended with ${status}: ${stderr}`);
  const hash = createHash('sha256').update(readFileSync(output)).digest('hex');
  return { ...(JSON.parse(stdout) as Omit<Figures, 'hash'>), hash };
}

function writeInput(folder: string, count: number): void {
  const sources = fixtureCases().map(({ source }) => source);
  const lines = Array.from({ length: count }, (_, id) => JSON.stringify({ id, text: sources[id % sources.length] }));
  writeFileSync(join(folder, `in-${count}.jsonl`), `${lines.join('\n')}\n`);
}

function tell(count: number, jobs: number, { wall, cpu, peak, parent }: Figures): void {
  const rates = `${wall.toFixed(1)} s (${(count / wall).toFixed(0)} a second), ${cpu.toFixed(1)} s of processors`;
  const memory = `peak ${peak.toFixed(0)} MB, of which objects of the parent at most ${parent.toFixed(0)} MB`;
  console.log(`${count} documents, --jobs ${jobs}: ${rates}; ${memory}`);
}

if (existsSync(CLI)) {
  const folder = mkdtempSync(join(tmpdir(), 'clean-article-jobs-'));
  try {
    console.log(`load before: ${loadavg()[0]?.toFixed(1)}; others at work make the ratio smaller`);
    const sizes = [documents, 3 * documents];
    for (const count of sizes) writeInput(folder, count);
    const one = measured(folder, documents, 1);
    tell(documents, 1, one);
    const two = measured(folder, documents, 2);
    tell(documents, 2, two);
    tell(3 * documents, 2, measured(folder, 3 * documents, 2));
    const ratio = one.wall / two.wall;
    // What it would be if the processors had nothing else to do.
    const byProcessors = (2 * one.cpu) / two.cpu;
    console.log(
      `ratio ${ratio.toFixed(2)} by the clock, at most ${byProcessors.toFixed(2)} by processors; at least ${LEAST}`,
    );
    console.log(one.hash === two.hash ? 'same bytes' : 'DIFFERENT BYTES');
    if (ratio < LEAST || one.hash !== two.hash) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
} else {
  console.error('There is no dist to measure. Run `npm run build` first.');
  process.exitCode = 1;
}
