import { resolve } from 'node:path';
import type { Input } from '../batch/input.js';
import { isInput } from '../batch/is-input.js';
import { OutputError } from '../batch/output-error.js';
import { StreamSink } from '../batch/sink.js';
import type { InputError } from '../formats/input-error.js';
import { learnDocuments, type LearnObserver } from '../learn/learn-documents.js';
import { RecordStore } from '../learn/record-store.js';
import { SEEN_SUFFIX, writeLearned } from '../learn/write-learned.js';
import { PromoCollector } from '../templates/promo-report.js';
import { BY_HOST } from '../templates/site-name.js';
import { type LearnSettings, PER_SITE } from '../templates/template-file.js';
import { coloursFor } from './colours.js';
import { counted } from './counted.js';
import { errorLine } from './error-line.js';
import { EXIT } from './exit-codes.js';
import { findAll } from './find-all.js';
import type { Io } from './io.js';
import type { LearnCommandOptions } from './learn-options.js';
import { learnedSummary, promoTable } from './learned-summary.js';
import { colourChoiceOf, readingOf } from './options.js';
import { printable } from './printable.js';
import { UsageError } from './usage-error.js';

/** `clean-article learn [inputs...] -o FILE`: learns what sites repeat. */
export async function learnCommand(inputs: readonly string[], options: LearnCommandOptions, io: Io): Promise<number> {
  const reporter = new LearnReporter(options, io);
  const found = await findAll(inputs, options, io);
  for (const failure of found.failures) reporter.failure(failure);
  refuseInputs(found.inputs, options, io);
  const settings: LearnSettings = {
    siteFrom: options.siteFrom ?? BY_HOST,
    perSite: options.perSite ?? PER_SITE,
  };
  const store = new RecordStore(settings);
  try {
    const job = {
      inputs: found.inputs,
      settings,
      ...readingOf(options, settings.siteFrom),
      stdin: io.stdin,
      ...(io.signal && { signal: io.signal }),
    };
    await learnDocuments(job, store, reporter);
    // An empty file would take the place of what was learned before, for a mistyped name.
    if (reporter.hasNothing) reporter.nothing(options.output);
    else await write(store, settings, options, io, reporter);
  } catch (cause) {
    if (!(cause instanceof OutputError)) throw cause;
    reporter.failure(cause);
  } finally {
    await store.close();
  }
  return reporter.hasFailures ? EXIT.failed : EXIT.done;
}

/** Throws a UsageError where what is learned would take the place of what it is learned from. */
function refuseInputs(inputs: readonly Input[], { output, seen }: LearnCommandOptions, io: Io): void {
  for (const name of seen ? [output, output + SEEN_SUFFIX] : [output]) {
    if (isInput(resolve(io.cwd, name), inputs)) {
      throw new UsageError(`${name} is an input too, which is never overwritten; name another file with --output`);
    }
  }
}

async function write(
  store: RecordStore,
  settings: LearnSettings,
  { output, seen, report }: LearnCommandOptions,
  io: Io,
  reporter: LearnReporter,
): Promise<void> {
  const promos = report === true ? new PromoCollector() : undefined;
  const totals = await writeLearned(store.records(), {
    path: resolve(io.cwd, output),
    settings,
    withRecords: seen,
    signal: io.signal,
    ...(promos && { onSite: (summary) => promos.add(summary) }),
  });
  if (promos) {
    const stdout = new StreamSink(io.stdout, 'standard output', io.signal);
    for (const line of promoTable(promos.report())) await stdout.write(`${printable(line)}\n`);
    await stdout.flush();
  }
  reporter.close(learnedSummary(totals, settings, output));
}

/** Tells on standard error what could not be learned from, and at the end what was. */
class LearnReporter implements LearnObserver {
  private failed = 0;
  private documents = 0;
  private withoutSite = 0;
  private readonly style;

  constructor(
    private readonly options: LearnCommandOptions,
    private readonly io: Io,
  ) {
    const colours = coloursFor({ choice: colourChoiceOf(options), env: io.env, isTTY: io.isTTY.stderr });
    this.style = { colours, cwd: io.cwd };
  }

  get hasFailures(): boolean {
    return this.failed > 0;
  }

  /** True where all that was named failed. */
  get hasNothing(): boolean {
    return this.documents === 0 && this.hasFailures;
  }

  document(hasSite: boolean): void {
    this.documents++;
    if (!hasSite) this.withoutSite++;
  }

  failure(error: InputError | OutputError): void {
    this.failed++;
    this.io.stderr.write(`${errorLine(error, this.style)}\n`);
  }

  passedOver({ input, message }: InputError): void {
    if (this.options.quiet !== true) this.io.stderr.write(`${printable(`${input}: ${message}`)}\n`);
  }

  nothing(output: string): void {
    if (this.options.quiet !== true) this.io.stderr.write(`${printable(`0 documents; ${output} is not written`)}\n`);
  }

  close(summary: readonly string[]): void {
    if (this.options.quiet === true) return;
    const { withoutSite } = this;
    const notes =
      withoutSite === 0
        ? []
        : [`${counted(withoutSite, 'document')} left out, as nothing tells the site: say how with --site-from`];
    for (const line of [...summary, ...notes]) this.io.stderr.write(`${printable(line)}\n`);
  }
}
