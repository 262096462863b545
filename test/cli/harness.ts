import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll } from 'vitest';
import type { Io } from '../../src/cli/io.js';
import { run } from '../../src/cli/main.js';

const folders: string[] = [];

// Not after each test: tests of one file may run at the same time.
afterAll(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** A folder of its own for a test, with these files in it. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'clean-article-test-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

/** All files below a folder, hidden ones too, by path. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

export async function read(folder: string, name: string): Promise<string> {
  return readFile(join(folder, name), 'utf8');
}

export async function readJson(folder: string, name: string): Promise<Record<string, unknown>> {
  return JSON.parse(await read(folder, name)) as Record<string, unknown>;
}

/** The objects of JSON Lines. */
export function readLines(text: string): Record<string, unknown>[] {
  const lines = text.trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** Collects what is written to it. */
export class Collector extends Writable {
  private readonly chunks: Buffer[] = [];

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.chunks.push(chunk);
    done();
  }

  get text(): string {
    return Buffer.concat(this.chunks).toString('utf8');
  }
}

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** Lines of standard error that report an error. */
  readonly errors: string[];
}

export interface World extends Partial<Omit<Io, 'stdin' | 'isTTY'>> {
  readonly stdin?: string | Uint8Array | Readable;
  readonly isTTY?: Partial<Io['isTTY']>;
}

/** Runs a command line in this process. */
export async function runIn(cwd: string, argv: readonly string[], world: World = {}): Promise<Ran> {
  const stdout = new Collector();
  const stderr = new Collector();
  const { stdin = '', isTTY, ...rest } = world;
  const code = await run(argv, {
    stdin: stdin instanceof Readable ? stdin : Readable.from(stdin.length === 0 ? [] : [Buffer.from(stdin)]),
    stdout,
    stderr,
    cwd,
    env: {},
    now: () => 0,
    // Threads know nothing of the test's modules.
    cores: 1,
    isTTY: { stdin: false, stdout: false, stderr: false, ...isTTY },
    ...rest,
  });
  const errors = stderr.text.split('\n').filter((line) => line.startsWith('error:'));
  return { code, out: stdout.text, err: stderr.text, errors };
}

/** A document of which the fake core keeps two lines and drops two. */
export const PAGE = `NAV home news sport
TITLE Ferry service resumes
The ferry sails again from Monday, the harbour office said.
AD cheap boats
Tickets cost the same as before.
`;

export const CLEAN_PAGE = `Ferry service resumes

The ferry sails again from Monday, the harbour office said.

Tickets cost the same as before.
`;
