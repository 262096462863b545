import type { ManifestEntry } from '../batch/manifest-entry.js';
import type { DocumentReport, InputReport, Observer } from '../batch/observer.js';
import type { OutputError } from '../batch/output-error.js';
import type { InputError } from '../formats/input-error.js';

/** How far a run is. */
export interface Standing {
  readonly documents: number;
  readonly failed: number;
  /** Of inputs, as they lie there. */
  readonly bytes: number;
  /** Milliseconds since the run began. */
  readonly elapsed: number;
}

/** Shows how far a run is, as often as it thinks right. */
export interface Display {
  show(standing: Standing): void;
}

/** Counts what an observer is told, and has it shown. */
export class Progress implements Observer {
  private documents = 0;
  private failed = 0;
  private read = 0;
  private readonly began: number;

  /** `now`: milliseconds on a clock that never goes back. */
  constructor(
    private readonly inner: Observer,
    private readonly display: Display,
    private readonly now: () => number,
  ) {
    this.began = now();
  }

  document(report: DocumentReport): void {
    this.documents++;
    this.inner.document(report);
    this.show();
  }

  input(report: InputReport): void {
    this.inner.input(report);
  }

  before(entry: ManifestEntry): void {
    this.inner.before(entry);
  }

  passedOver(error: InputError): void {
    this.inner.passedOver(error);
  }

  failure(error: InputError | OutputError): void {
    this.failed++;
    this.inner.failure(error);
    this.show();
  }

  bytes(count: number): void {
    this.read += count;
    this.inner.bytes(count);
    this.show();
  }

  private show(): void {
    const { documents, failed, read } = this;
    this.display.show({ documents, failed, bytes: read, elapsed: this.now() - this.began });
  }
}

/** Milliseconds between two lines in a log. */
const LINE_EVERY = 30_000;

/** A plain line every half minute, where there is no terminal. */
export class LogDisplay implements Display {
  private last = 0;

  constructor(private readonly print: (line: string) => void) {}

  show(standing: Standing): void {
    if (standing.elapsed - this.last < LINE_EVERY) return;
    this.last = standing.elapsed;
    this.print(standingParts(standing).join(', '));
  }
}

/** `1234 documents`, `56.7 MB`, `210 a second`, and failures where there are any. */
export function standingParts({ documents, failed, bytes, elapsed }: Standing): string[] {
  const rate = elapsed > 0 ? Math.round((documents * 1000) / elapsed) : 0;
  return [
    `${documents} document${documents === 1 ? '' : 's'}`,
    `${(bytes / 1e6).toFixed(1)} MB`,
    `${rate} a second`,
    ...(failed === 0 ? [] : [`${failed} failed`]),
  ];
}
