import type { ChalkInstance } from 'chalk';
import type { BatchSettings } from '../batch/batch-plan.js';
import { LineTally } from '../batch/line-counts.js';
import type { ManifestEntry } from '../batch/manifest-entry.js';
import type { DocumentReport, InputReport, LineCounts, Observer } from '../batch/observer.js';
import { OutputError } from '../batch/output-error.js';
import type { InputError } from '../formats/input-error.js';
import { DROP_CATEGORIES } from '../vocabulary.js';
import { errorLine, shownPath } from './error-line.js';
import { printable } from './printable.js';

export interface ReporterOptions {
  readonly detail: 'quiet' | 'normal' | 'verbose';
  /** Whether there is a line for each input. */
  readonly tellsInputs: boolean;
  /** What the run is for: writing, saying what would be written, or looking for cruft. */
  readonly purpose: 'write' | 'dry-run' | 'check';
  readonly cwd: string;
  /** Where outputs go, for the closing summary: `out`, `standard output`. */
  readonly destination: string;
  readonly colours: ChalkInstance;
  print(line: string): void;
}

/** Tells on standard error what became of the inputs, and adds it up. */
export class Reporter implements Observer {
  private documents = 0;
  private failed = 0;
  private passed = 0;
  private skipped = 0;
  private inputsBefore = 0;
  private failedBefore = 0;
  private readonly tally = new LineTally();

  constructor(private readonly options: ReporterOptions) {}

  get hasFailures(): boolean {
    return this.failed + this.failedBefore > 0;
  }

  get foundCruft(): boolean {
    return this.tally.dropped > 0;
  }

  document({ name, counts, confidence, layout, notes = [] }: DocumentReport): void {
    this.documents++;
    this.tally.add(counts);
    if (this.options.detail !== 'verbose') return;
    const byCategory = categoriesOf(counts);
    const details = `  ${printable(name)}: confidence ${confidence.toFixed(2)}, layout ${layout}`;
    this.options.print(this.options.colours.dim(details + (byCategory === '' ? '' : `; ${byCategory}`)));
    for (const note of notes) this.options.print(this.options.colours.dim(`    passed over: ${printable(note)}`));
  }

  input(report: InputReport): void {
    for (const count of report.skipped.values()) this.skipped += count;
    if (this.options.detail === 'quiet' || !this.options.tellsInputs) return;
    const { colours, cwd, purpose } = this.options;
    // A check writes nothing, so there is nowhere to point to.
    const written = purpose === 'check' ? [] : report.outputs;
    const outputs = written.map((path) => printable(shownPath(path, cwd))).join(', ');
    const arrow = outputs === '' ? '' : colours.dim(` -> ${outputs}`);
    this.options.print(`${colours.bold(printable(report.name))}: ${this.outcome(report)}${arrow}`);
  }

  before({ failed }: ManifestEntry): void {
    this.inputsBefore++;
    this.failedBefore += failed;
  }

  bytes(): void {
    // Told by the progress alone.
  }

  passedOver(error: InputError): void {
    this.passed++;
    if (this.options.detail === 'quiet') return;
    const { colours } = this.options;
    this.options.print(colours.dim(printable(`${error.input}: ${error.message}; ${error.hint}`)));
  }

  failure(error: InputError | OutputError): void {
    this.failed++;
    this.options.print(errorLine(error, this.options));
  }

  /** How far it is, in a log. */
  note(line: string): void {
    if (this.options.detail !== 'quiet') this.options.print(line);
  }

  /** The closing words of a run that was stopped. */
  interrupted({ manifest, delivery }: Pick<BatchSettings, 'manifest' | 'delivery'>): void {
    // Whoever stops a run that has done nothing yet knows it.
    if (this.options.detail === 'quiet' || this.documents + this.failed + this.inputsBefore === 0) return;
    this.summary();
    if (delivery !== 'files') return;
    const how =
      manifest === undefined
        ? 'to be able to go on where a run was stopped, give --resume from the first run on'
        : 'to go on, give the same command with --resume';
    this.options.print(`stopped: ${how}`);
  }

  /** The closing words. */
  summary(): void {
    if (this.options.detail === 'quiet') return;
    const { documents, failed, skipped, passed, tally, inputsBefore, failedBefore } = this;
    const failuresBefore = failedBefore === 0 ? '' : `, with ${counted(failedBefore, 'failed document')}`;
    const byCategory = categoriesOf(tally);
    const parts = [
      documentsOf({ documents, failed, skipped }),
      ...(inputsBefore === 0 ? [] : [`${counted(inputsBefore, 'input')} done before${failuresBefore}`]),
      ...(passed === 0 ? [] : [`${counted(passed, 'file')} passed over`]),
      `${counted(tally.kept, 'line')} kept, ${tally.dropped} dropped${byCategory === '' ? '' : ` (${byCategory})`}`,
      this.whereTo(),
    ];
    this.options.print(parts.join('; '));
  }

  private outcome({ kind, documents, failed, skipped, counts }: InputReport): string {
    const others = [...skipped].map(([what, count]) => `${what} ${count}`).join(', ');
    const many =
      kind === 'document'
        ? ''
        : `${documentsOf({ documents, failed, skipped: 0 })}${others === '' ? '' : `, skipped: ${others}`}; `;
    if (this.options.purpose !== 'check') {
      return `${many}${counted(counts.kept, 'line')} kept, ${counts.dropped} dropped`;
    }
    if (counts.dropped === 0) return `${many}clean`;
    return `${many}${counted(counts.dropped, 'line')} of cruft (${categoriesOf(counts)})`;
  }

  private whereTo(): string {
    switch (this.options.purpose) {
      case 'check':
        return 'nothing written (--check)';
      case 'dry-run':
        return 'nothing written (--dry-run)';
      case 'write':
        return this.documents === 0 ? 'nothing written' : `written to ${this.options.destination}`;
    }
  }
}

function categoriesOf({ byCategory }: LineCounts): string {
  const present = DROP_CATEGORIES.filter((category) => (byCategory[category] ?? 0) > 0);
  return present.map((category) => `${category} ${byCategory[category]}`).join(', ');
}

function documentsOf({ documents, failed, skipped }: Record<'documents' | 'failed' | 'skipped', number>): string {
  const failures = failed === 0 ? '' : `, ${failed} failed`;
  return `${counted(documents, 'document')}${failures}${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
