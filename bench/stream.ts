import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readPages, requireCorpus } from './corpus.js';

const COMMAND = fileURLToPath(new URL('../bin/clean-article.js', import.meta.url));
const DIST = fileURLToPath(new URL('../dist', import.meta.url));
/** What the peak of one thread must stay under, in MB. */
const LIMIT = 300;
const GIGA = 1e9;

const { values } = parseArgs({
  options: {
    gigabytes: { type: 'string', default: '3' },
    format: { type: 'string', default: 'jsonl' },
    // Each further thread holds the program and a heap of its own, whatever the size of the file.
    jobs: { type: 'string', default: '1' },
  },
});

/** One line of JSON for each page of one set, as html-text left it. */
async function pageLines(): Promise<string[]> {
  const lines: string[] = [];
  for await (const { id, url, raw } of readPages('wcxb-articles')) {
    lines.push(JSON.stringify({ id, ...(url === null ? {} : { url }), text: raw['html-text'] }));
  }
  return lines;
}

/** Writes the pages again and again until the file is as large as asked; answers with its size in bytes. */
function writeInput(file: string, lines: readonly string[], bytes: number, isJson: boolean): number {
  const output = openSync(file, 'w');
  const round = Buffer.from(isJson ? lines.map((line) => `,\n${line}`).join('') : lines.map((l) => `${l}\n`).join(''));
  let written = isJson ? writeSync(output, `{"data":[${lines[0]}`) : 0;
  while (written < bytes) written += writeSync(output, round);
  if (isJson) written += writeSync(output, ']}\n');
  closeSync(output);
  return written;
}

/** Says at its end, on a line of its own, how much memory the process held at most. */
const TELL_PEAK =
  "data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS+'\\n'))";

/** Cleans the file in a process of its own, writing to nowhere; answers with its peak in MB. */
async function peakOf(file: string): Promise<number> {
  const child = spawn(
    process.execPath,
    ['--import', TELL_PEAK, COMMAND, '--quiet', '--jobs', values.jobs, '--stdout', file],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  child.stdout.resume();
  let told = '';
  child.stderr.on('data', (chunk: Buffer) => (told = (told + chunk.toString()).slice(-1000)));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const peak = /^peak (\d+)$/m.exec(told)?.[1];
  if (code !== 0 || peak === undefined) throw new Error(`the command ended with ${code}: ${told}`);
  return (Number(peak) * 1024) / 1e6;
}

requireCorpus();
if (existsSync(DIST)) {
  const folder = mkdtempSync(join(tmpdir(), 'clean-article-stream-'));
  try {
    const isJson = values.format === 'json';
    const file = join(folder, `pages.${isJson ? 'json' : 'jsonl'}`);
    const bytes = writeInput(file, await pageLines(), Number(values.gigabytes) * GIGA, isJson);
    const peak = await peakOf(file);
    const size = `${(bytes / GIGA).toFixed(2)} GB of ${values.format}, --jobs ${values.jobs}`;
    console.log(`${size}: peak ${peak.toFixed(0)} MB, limit for one thread ${LIMIT} MB`);
    if (values.jobs === '1' && peak >= LIMIT) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
} else {
  console.error('There is no dist to measure. Run `npm run build` first.');
  process.exitCode = 1;
}
