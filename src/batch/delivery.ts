import { InputError } from '../formats/input-error.js';
import { faultAt, type DocumentFault } from '../formats/read-document.js';
import { suffixesOf } from '../formats/writers.js';
import type { BatchPlan } from './batch-plan.js';
import type { ErrorRate } from './error-rate.js';
import { documentName, type Input } from './input.js';
import type { Cleaned, CleanedDocument } from './job.js';
import { LineTally } from './line-counts.js';
import type { Manifest } from './manifest.js';
import type { Observer } from './observer.js';
import { DeadStreamError, OutputError } from './output-error.js';
import type { InputRun, ReadEvent } from './read-event.js';
import { FileTarget, NoTarget, StreamTarget, type DocumentStream, type Target } from './target.js';
import { NoPagesError } from './unless-no-pages.js';

interface Failure {
  readonly input: Input;
  readonly run?: InputRun;
  readonly error: InputError | OutputError;
}

type DocumentEvent = Extract<ReadEvent, { kind: 'document' }>;

/** What delivering has to do with. */
export interface DeliveryContext {
  readonly plan: BatchPlan;
  readonly stream: DocumentStream;
  readonly observer: Observer;
  /** The run that temporary files belong to. */
  readonly run: string;
  readonly manifest?: Manifest;
  readonly errorRate?: ErrorRate;
}

/** An input of which something was delivered, and what so far. */
class OpenInput {
  readonly counts = new LineTally();
  readonly skipped = new Map<string, number>();
  documents = 0;
  failed = 0;

  constructor(
    readonly run: InputRun,
    readonly target: Target,
  ) {}
}

/**
 * Takes what was read, with what became of its documents, in the order of reading: puts it into its places and tells the
 * observer. One line out for each document and each fault; what is no document is counted. What cannot be written costs
 * the input alone. Throws only what ends the run.
 */
export class Delivery {
  private open: OpenInput | undefined;

  constructor(private readonly context: DeliveryContext) {}

  /** `cleaned` belongs to an event that is a document. */
  async take(event: ReadEvent, cleaned: Cleaned | undefined): Promise<void> {
    if (event.kind === 'begin') {
      this.open = new OpenInput(event.run, this.targetFor(event.run));
      return;
    }
    if (event.kind === 'failed') return this.fail(event);
    if (event.kind === 'before') {
      this.context.observer.before(event.entry);
      this.context.errorRate?.add(event.entry);
      return;
    }
    const { open } = this;
    // What is still under way of an input that was given up.
    if (open === undefined || open.run !== event.run) return;
    try {
      await this.deliver(event, cleaned, open);
    } catch (error) {
      if (!isOwnFault(error)) throw error;
      await this.fail({ input: open.run.input, run: open.run, error });
    }
  }

  /** Leaves nothing half done of an input that was not read to its end. */
  async abandon(): Promise<void> {
    await this.open?.target.abandon();
    this.open = undefined;
  }

  private async deliver(
    event: Exclude<ReadEvent, { kind: 'begin' | 'before' | 'failed' }>,
    cleaned: Cleaned | undefined,
    open: OpenInput,
  ): Promise<void> {
    switch (event.kind) {
      case 'skip':
        open.skipped.set(event.what, (open.skipped.get(event.what) ?? 0) + 1);
        return;
      case 'fault':
        return this.putFault(event.fault, open);
      case 'document':
        if (cleaned === undefined) throw new Error('a document was delivered before it was cleaned');
        return 'problem' in cleaned
          ? this.putFault(faultOf(event, cleaned), open)
          : this.putDocument(event, cleaned, open);
      case 'end':
        return this.finish(open, event.sha256);
    }
  }

  private async putDocument({ label, notes }: DocumentEvent, cleaned: CleanedDocument, open: OpenInput): Promise<void> {
    const { counts, confidence, layout, outputs } = cleaned;
    await open.target.put(outputs);
    open.documents++;
    open.counts.add(counts);
    const { observer, errorRate } = this.context;
    observer.document({ name: documentName(open.run.input, label), counts, confidence, layout, notes });
    errorRate?.add({ documents: 1, failed: 0 });
  }

  /** Where the format has no line for it, all of the input failed. */
  private async putFault(fault: DocumentFault, open: OpenInput): Promise<void> {
    const { writer } = open.run;
    if (writer.renderFault === undefined) throw fault.error;
    await open.target.putLine(writer.renderFault(fault));
    open.failed++;
    this.failure(fault.error);
  }

  private async finish(open: OpenInput, sha256: string | undefined): Promise<void> {
    const { run, target, documents, failed, skipped, counts } = open;
    const { observer, manifest } = this.context;
    const outputs = await target.finish();
    this.open = undefined;
    const { input } = run;
    const kind = run.isOne ? 'document' : 'documents';
    const report = { name: input.name, kind, documents, failed, skipped, counts, outputs } as const;
    if (input.kind === 'file' && sha256 !== undefined) await manifest?.done(input, sha256, report);
    observer.input(report);
  }

  private async fail({ input, run, error }: Failure): Promise<void> {
    if (run !== undefined) {
      // It was given up before.
      if (this.open?.run !== run) return;
      run.isLost = true;
      await this.abandon();
    }
    if (input.kind === 'file') await this.context.manifest?.failed(input, error);
    if (error instanceof NoPagesError) this.context.observer.passedOver(error);
    else this.failure(error);
  }

  private failure(error: InputError | OutputError): void {
    this.context.observer.failure(error);
    this.context.errorRate?.add({ documents: 0, failed: 1 });
  }

  private targetFor({ input, writer }: InputRun): Target {
    const { plan, stream, run } = this.context;
    const { delivery } = plan.settings;
    const stem = plan.stemOf(input);
    if (delivery === 'nowhere') {
      return new NoTarget(stem === undefined ? [] : suffixesOf(writer).map((suffix) => stem + suffix));
    }
    return stem === undefined || delivery === 'stdout'
      ? new StreamTarget(writer, input.name, stream)
      : new FileTarget(writer, stem, run);
  }
}

/** Throws where the document was all of the input: then there is no place in it to name, and nothing else to deliver. */
function faultOf(
  { place, job: { input, options, content } }: DocumentEvent,
  { problem }: Extract<Cleaned, { problem: unknown }>,
): DocumentFault {
  if (typeof content !== 'string') throw new InputError(input, problem);
  const { id, url } = options;
  return faultAt({ input, place }, problem, { ...(id !== undefined && { id }), ...(url !== undefined && { url }) });
}

/** True for what concerns one input alone. */
function isOwnFault(cause: unknown): cause is InputError | OutputError {
  if (cause instanceof DeadStreamError) return false;
  return cause instanceof InputError || cause instanceof OutputError;
}
