import type { Readable } from 'node:stream';
import { present } from '../present.js';
import { BatchPlan, type BatchSettings } from './batch-plan.js';
import { Crew } from './crew.js';
import { Delivery } from './delivery.js';
import { ErrorRate } from './error-rate.js';
import { grouped } from './groups.js';
import { inOrder } from './in-order.js';
import type { Input } from './input.js';
import type { Manifest } from './manifest.js';
import type { Observer } from './observer.js';
import { readInputs } from './read-inputs.js';
import type { Sink } from './sink.js';
import { DocumentStream } from './target.js';
import { newRun } from './temporary.js';

export interface BatchStreams {
  readonly stdin: Readable;
  /** Standard output, or the one file that stands for it. */
  readonly stdout: Sink;
  /** No more is read; what was read is still cleaned and delivered. */
  readonly stop?: AbortSignal;
  /** All ends at once. */
  readonly abort?: AbortSignal;
}

/**
 * Cleans the inputs: they are read in turn, cleaned in groups of documents by as many threads as may be, and delivered in
 * the order in which they were read, so that neither bytes nor messages depend on how many threads there are. A bad input
 * or document is told to the observer and the rest is still done. Throws only what ends the run: an interruption, a dead
 * standard output, a format that cannot be.
 */
export async function runBatch(
  inputs: readonly Input[],
  settings: BatchSettings,
  streams: BatchStreams,
  observer: Observer,
): Promise<void> {
  const plan = new BatchPlan(inputs, settings);
  const run = newRun();
  const manifest = await openManifest(inputs, plan, run);
  const errorRate = settings.maxErrorRate === undefined ? undefined : new ErrorRate(settings.maxErrorRate);
  // Where delivering fails, nobody waits for a read that may never come back.
  const ending = new AbortController();
  const abort = anyOf([ending.signal, streams.abort]);
  const crew = new Crew(settings.jobs, abort, settings.templates);
  const stream = new DocumentStream(streams.stdout, { hasHeads: plan.onStream > 1 });
  const delivery = new Delivery(present({ plan, stream, observer, run, manifest, errorRate }));
  const onBytes = (bytes: number): void => observer.bytes(bytes);
  const signal = anyOf([abort, streams.stop]);
  const events = readInputs(inputs, plan, present({ stdin: streams.stdin, manifest, onBytes, signal }));
  try {
    for await (const { events: group, cleaned } of inOrder(grouped(events), (each) => crew.clean(each), crew.window)) {
      for (const [at, event] of group.entries()) {
        streams.abort?.throwIfAborted();
        await delivery.take(event, cleaned[at]);
      }
    }
  } finally {
    ending.abort();
    await delivery.abandon();
    await manifest?.close();
    await crew.close();
  }
  errorRate?.end();
}

async function openManifest(inputs: readonly Input[], plan: BatchPlan, run: string): Promise<Manifest | undefined> {
  const { manifest } = plan.settings;
  if (manifest === undefined) return undefined;
  const [{ Manifest }, { fingerprintOf }] = await Promise.all([import('./manifest.js'), import('./fingerprint.js')]);
  const names = inputs.flatMap((input) => (input.kind === 'file' ? [input.name] : []));
  const fingerprint = fingerprintOf(plan.settings);
  return Manifest.open({ ...manifest, fingerprint, run, folders: plan.folders(), inputs: names });
}

function anyOf(signals: readonly (AbortSignal | undefined)[]): AbortSignal {
  return AbortSignal.any(signals.filter((signal) => signal !== undefined));
}
