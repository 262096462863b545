import type { Writable } from 'node:stream';
import { Format, MultiBar, type SingleBar } from 'cli-progress';
import { cutToColumns } from './columns.js';
import { standingParts, type Standing } from './progress.js';

export interface BarOptions {
  readonly stream: Writable;
  readonly columns: number;
  /** Bytes of all inputs, where that is known. */
  readonly total?: number;
}

const WIDTH = 24;

/** A bar at the foot of a terminal, with what is printed meanwhile above it. */
export class Bar {
  private readonly bars: MultiBar;
  private readonly bar: SingleBar;

  constructor({ stream, columns, total }: BarOptions) {
    this.bars = new MultiBar({
      // It says writable, and means the stream of a process.
      stream: stream as NodeJS.WriteStream,
      format: (_options, { progress, eta }, { standing }: { standing?: Standing }) =>
        standing === undefined
          ? ''
          : cutToColumns(barLine(standing, total === undefined ? {} : { progress, eta }), columns - 1),
      clearOnComplete: true,
      // Nothing of the terminal is changed that a second Ctrl-C would leave so.
      hideCursor: false,
      gracefulExit: false,
      emptyOnZero: true,
      etaBuffer: 200,
    });
    this.bar = this.bars.create(total ?? 0, 0, {});
  }

  show(standing: Standing): void {
    this.bar.update(standing.bytes, { standing });
  }

  print(line: string): void {
    this.bars.log(`${line}\n`);
  }

  /** Takes the bar away. What was printed stays. */
  stop(): void {
    this.bars.update();
    this.bars.stop();
  }
}

/** `progress`: 0 to 1; `eta`: seconds. Both absent where nobody knows how much there is. */
export function barLine(
  standing: Standing,
  { progress, eta }: { readonly progress?: number; readonly eta?: number },
): string {
  const parts = standingParts(standing).join(', ');
  if (progress === undefined) return parts;
  const share = Math.min(1, progress);
  const options = {
    barsize: WIDTH,
    barCompleteString: '#'.repeat(WIDTH),
    barIncompleteString: '.'.repeat(WIDTH),
    barGlue: '',
  };
  const left =
    eta !== undefined && Number.isFinite(eta) && share < 1
      ? `, ${Format.TimeFormat(eta, { autopaddingChar: '0' }, 1)} left`
      : '';
  return `${Format.BarFormat(share, options)} ${Math.floor(share * 100)}% ${parts}${left}`;
}
