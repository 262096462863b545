import { spawn, type ChildProcess } from 'node:child_process';
import { ENTRY } from '../bundle.js';

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Starts the command in a process of its own, as a shell would. */
export function start(cwd: string, argv: readonly string[]): ChildProcess {
  const env = { PATH: process.env['PATH'], NO_COLOR: '1' };
  return spawn(process.execPath, [ENTRY, ...argv], { cwd, env });
}

export function ended(child: ChildProcess): Promise<Ended> {
  let out = '';
  let err = '';
  child.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString()));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

export function finish(cwd: string, argv: readonly string[], stdin = ''): Promise<Ended> {
  const child = start(cwd, argv);
  child.stdin?.on('error', () => undefined).end(stdin);
  return ended(child);
}
