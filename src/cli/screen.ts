import { stat } from 'node:fs/promises';
import type { Input } from '../batch/input.js';
import type { Bar } from './bar.js';
import type { Io } from './io.js';
import type { Display, Standing } from './progress.js';

/** A run that is over sooner has no bar. In milliseconds. */
const BAR_AFTER = 500;

/** Standard error at a terminal: lines, and below them a bar once a run takes a while. */
export class Screen implements Display {
  private bar: Bar | undefined;
  private loading: Promise<void> | undefined;
  private isOver = false;

  constructor(
    private readonly io: Pick<Io, 'stderr' | 'columns'>,
    private readonly inputs: readonly Input[],
  ) {}

  show(standing: Standing): void {
    this.bar?.show(standing);
    if (standing.elapsed >= BAR_AFTER) this.loading ??= this.load();
  }

  print(line: string): void {
    if (this.bar === undefined) this.io.stderr.write(`${line}\n`);
    else this.bar.print(line);
  }

  /** Takes the bar away; lines may still be printed. */
  async close(): Promise<void> {
    this.isOver = true;
    await this.loading;
    this.bar?.stop();
    this.bar = undefined;
  }

  private async load(): Promise<void> {
    const { Bar } = await import('./bar.js');
    const total = await sizeOf(this.inputs);
    if (this.isOver) return;
    const { stderr, columns = 80 } = this.io;
    this.bar = new Bar({ stream: stderr, columns, ...(total !== undefined && { total }) });
  }
}

/** True where a bar can be drawn and disturbs nobody. */
export function takesBar({ isTTY, env }: Pick<Io, 'isTTY' | 'env'>, goesToStdout: boolean): boolean {
  const isPlain = env['TERM'] === 'dumb' || (env['CI'] ?? '') !== '';
  return isTTY.stderr && !isPlain && !(goesToStdout && isTTY.stdout);
}

/** Bytes of all inputs; undefined where one of them has no size. */
async function sizeOf(inputs: readonly Input[]): Promise<number | undefined> {
  let total = 0;
  for (const input of inputs) {
    if (input.kind === 'stdin') return undefined;
    const found = await stat(input.path).catch(() => undefined);
    if (found !== undefined && !found.isFile()) return undefined;
    total += found?.size ?? 0;
  }
  return total;
}
