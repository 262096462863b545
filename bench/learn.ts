import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeSite, textOf } from './templates/generate.js';

const COMMAND = fileURLToPath(new URL('../bin/clean-article.js', import.meta.url));
/** What the peak must stay under, in MB. */
const LIMIT = 600;
const PAGES = 10;
/** The pages of so many sites are mixed. */
const BLOCK = 4000;

const { values } = parseArgs({ options: { documents: { type: 'string', default: '200000' } } });
const sites = Math.ceil(Number(values.documents) / PAGES);

/** Writes the pages of made-up sites, those of many sites in turn, as a crawler finds them. */
function writeInput(file: string): void {
  const output = openSync(file, 'w');
  for (let first = 0; first < sites; first += BLOCK) {
    const block = Array.from({ length: Math.min(BLOCK, sites - first) }, (_, at) => makeSite(first + at, PAGES));
    for (let page = 0; page < PAGES; page++) {
      const records = block.map((site) => {
        const made = site[page]!;
        return `${JSON.stringify({ id: made.id, url: made.url, date: made.date, text: textOf(made) })}\n`;
      });
      writeSync(output, records.join(''));
    }
  }
  closeSync(output);
}

/** Says at its end, on a line of its own, how much memory the process held at most. */
const TELL_PEAK =
  "data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS+'\\n'))";

/** Learns in a process of its own; answers with what it said. */
async function learn(input: string, output: string): Promise<string> {
  const child = spawn(process.execPath, ['--import', TELL_PEAK, COMMAND, 'learn', input, '-o', output, '--report'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let told = '';
  child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`the command ended with ${code}: ${told.slice(-1000)}`);
  return told;
}

const folder = mkdtempSync(join(tmpdir(), 'clean-article-learn-'));
try {
  const [input, output] = [join(folder, 'pages.jsonl'), join(folder, 'templates')];
  writeInput(input);
  const start = performance.now();
  const told = await learn(input, output);
  const seconds = (performance.now() - start) / 1000;
  const peak = (Number(/^peak (\d+)$/m.exec(told)?.[1]) * 1024) / 1e6;
  const [read, written, seen] = [input, output, `${output}.seen`].map((file) => (statSync(file).size / 1e6).toFixed(0));
  console.log(told.replace(/^peak.*$/m, '').trim());
  console.log(`${read} MB read, ${written} MB written, ${seen} MB of records, in ${seconds.toFixed(0)} s`);
  console.log(`peak ${peak.toFixed(0)} MB, limit ${LIMIT} MB`);
  if (!(peak < LIMIT)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
