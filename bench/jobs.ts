import { spawnSync } from 'node:child_process';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { createHash } from 'node:crypto';
import { fixtureCases } from '../test/fixtures/cases.js';
import { corpusFolder } from './corpus.js';
import { flatPages } from './flat-pages.js';

/** Two workers have to be so many times as fast as one. */
const LEAST = 1.7;
const CLI = join(import.meta.dirname, '..', 'dist', 'cli', 'main.js');
const RUN = join(import.meta.dirname, 'jobs-run.mjs');

const { values } = parseArgs({
  options: { documents: { type: 'string', default: '20000' }, files: { type: 'boolean', default: false } },
});
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
async function measured(input: string, jobs: number, flags: readonly string[] = []): Promise<Figures> {
  const output = `${input}.out`;
  const to = statSync(input).isDirectory() ? '--out-dir' : '--output';
  const argv = ['--jobs', String(jobs), '--quiet', to, output, input];
  const { stdout, stderr, status } = spawnSync(process.execPath, [...flags, RUN, ...argv], { encoding: 'utf8' });
  // 1: a document without text is among them.
  if (status !== 0 && status !== 1) throw new Error(`the command ended with ${status}: ${stderr}`);
  const hash = createHash('sha256');
  for (const path of filesAt(output)) {
    hash.update(relative(output, path));
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  }
  rmSync(output, { recursive: true });
  return { ...(JSON.parse(stdout) as Omit<Figures, 'hash'>), hash: hash.digest('hex') };
}

/** A file, or all files of a folder in the order of their names. */
function filesAt(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .map((name) => join(path, name));
}

/** The fixtures' pages as lines of JSON Lines. */
function fixturePages(): string[] {
  return fixtureCases().map(({ source }, id) => `${JSON.stringify({ id, text: source })}\n`);
}

/** Pages as scrapers leave them where the corpus is, else the fixtures', which are an eighth as long. */
async function realPages(): Promise<readonly string[]> {
  if (corpusFolder() === undefined) {
    console.log(
      'THE CORPUS IS NOT HERE: these are the fixtures, so short that starting threads takes much of the time.',
    );
    return fixturePages();
  }
  const pages: string[] = [];
  for await (const page of flatPages()) pages.push(page);
  return pages;
}

/** Writes the pages, as often as it takes to have so many. Answers with the path. */
async function writeInput(path: string, pages: readonly string[], count: number): Promise<string> {
  function* repeated(): Generator<string> {
    for (let page = 0; page < count; page++) yield pages[page % pages.length]!;
  }
  await pipeline(Readable.from(repeated()), createWriteStream(path));
  return path;
}

/** The same as files of a folder, each a page's text. Answers with the path, and how many bytes they have. */
function writeFiles(path: string, pages: readonly string[], count: number): { path: string; bytes: number } {
  mkdirSync(path);
  let bytes = 0;
  for (let page = 0; page < count; page++) {
    const { text } = JSON.parse(pages[page % pages.length]!) as { text: string };
    bytes += Buffer.byteLength(text);
    writeFileSync(join(path, `${String(page).padStart(6, '0')}.txt`), text);
  }
  return { path, bytes };
}

async function writeLines(
  path: string,
  pages: readonly string[],
  count: number,
): Promise<{ path: string; bytes: number }> {
  await writeInput(path, pages, count);
  return { path, bytes: statSync(path).size };
}

function tellTime(count: number, jobs: number, { wall, cpu, peak }: Figures): void {
  const rates = `${wall.toFixed(1)} s (${(count / wall).toFixed(0)} a second), ${cpu.toFixed(1)} s of processors`;
  console.log(`${count} documents, --jobs ${jobs}: ${rates}; peak ${peak.toFixed(0)} MB`);
}

function tellMemory(count: number, { parent, peak }: Figures): void {
  const held = `the parent holds at most ${parent.toFixed(1)} MB`;
  console.log(`${count} documents, --jobs 2: ${held}; peak of the process with its threads ${peak.toFixed(0)} MB`);
}

if (existsSync(CLI)) {
  const folder = mkdtempSync(join(tmpdir(), 'clean-article-jobs-'));
  try {
    console.log(`load before: ${loadavg()[0]?.toFixed(1)}; others at work make the ratio smaller`);
    const write = values.files ? writeFiles : writeLines;
    const { path, bytes } = await write(
      join(folder, values.files ? 'pages' : 'pages.jsonl'),
      await realPages(),
      documents,
    );
    const kind = values.files ? 'files' : 'documents';
    console.log(`${documents} ${kind} of ${(bytes / documents / 1e3).toFixed(1)} KB in the mean`);
    const one = await measured(path, 1);
    tellTime(documents, 1, one);
    const two = await measured(path, 2);
    tellTime(documents, 2, two);
    for (const count of [documents, 3 * documents]) {
      const short = await writeInput(join(folder, 'short.jsonl'), fixturePages(), count);
      tellMemory(count, await measured(short, 2, ['--expose-gc']));
    }
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
