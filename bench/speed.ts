import { execFileSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { requireCorpus } from './corpus.js';
import { flatPages } from './flat-pages.js';

const LIBRARY = fileURLToPath(new URL('../dist/index.js', import.meta.url));
const PASS = fileURLToPath(new URL('speed-pass.mjs', import.meta.url));
const RUNS = 3;

/** Bytes of a megabyte, and microseconds of a second. */
const MILLION = 1_000_000;

/** Writes the corpus's flat texts, one JSON object a line (of one set alone where asked), and counts them. */
async function writePages(file: string, only?: string): Promise<number> {
  const output = openSync(file, 'w');
  let pages = 0;
  for await (const page of flatPages(only)) {
    writeSync(output, page);
    pages++;
  }
  closeSync(output);
  return pages;
}

/** One core does everything: compiling and collecting garbage run on no threads of their own. */
const ONE_CORE = '--single-threaded';

/** Seconds of processor time of one pass in a process of its own; `-` for one that cleans nothing. */
function timePass(library: string, input: string, output: string): number {
  return (
    Number(execFileSync(process.execPath, [ONE_CORE, PASS, library, input, output], { encoding: 'utf8' })) / MILLION
  );
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

function report(name: string, seconds: readonly number[], bytes: number, pages: number): void {
  const middle = median(seconds);
  const cells = [
    name,
    `${middle.toFixed(2)} s`,
    `${Math.min(...seconds).toFixed(2)} to ${Math.max(...seconds).toFixed(2)} s`,
    (bytes / MILLION / middle).toFixed(1),
    (pages / middle).toFixed(0),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}

async function run(folder: string): Promise<void> {
  const input = join(folder, 'pages.jsonl');
  const pages = await writePages(input, process.argv[2]);
  const bytes = statSync(input).size;
  const copying: number[] = [];
  const cleaning: number[] = [];
  for (let round = 0; round < RUNS; round++) {
    copying.push(timePass('-', input, join(folder, 'copied.jsonl')));
    cleaning.push(timePass(LIBRARY, input, join(folder, 'cleaned.jsonl')));
  }
  console.log(
    `${pages} pages, ${(bytes / MILLION).toFixed(1)} MB of JSON Lines, ${RUNS} runs each, Node ${process.version}\n`,
  );
  console.log('| pass | processor time, median | range | MB/s | pages/s |\n| --- | --- | --- | --- | --- |');
  report('read, parse, stringify, write', copying, bytes, pages);
  report('the same with clean() between', cleaning, bytes, pages);
  console.log(`\nratio ${(median(cleaning) / median(copying)).toFixed(2)}`);
}

requireCorpus();
if (existsSync(LIBRARY)) {
  const folder = mkdtempSync(join(tmpdir(), 'clean-article-speed-'));
  try {
    await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
} else {
  console.error('There is no dist/index.js to measure. Run `npm run build` first.');
  process.exitCode = 1;
}
