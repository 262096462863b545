import { inputDocuments, type DocumentsContext, type InputDocument } from '../batch/input-documents.js';
import type { Input } from '../batch/input.js';
import { judge } from '../batch/judge.js';
import { NoPagesError } from '../batch/unless-no-pages.js';
import { atDesk } from '../document/room.js';
import { InputError } from '../formats/input-error.js';
import { siteOfOrigin } from '../templates/site-name.js';
import type { LearnSettings } from '../templates/template-file.js';
import { traceOf } from '../templates/trace.js';
import type { RecordStore } from './record-store.js';

export interface LearnJob extends DocumentsContext {
  readonly inputs: readonly Input[];
  readonly settings: LearnSettings;
}

/** Is told what happens. */
export interface LearnObserver {
  /** A document that was learned from, or left out because nothing tells its site. */
  document(hasSite: boolean): void;
  failure(error: InputError): void;
  /** A file found in a folder that holds no pages. */
  passedOver(error: NoPagesError): void;
}

/** Reads all documents of the inputs and adds what is kept of them to the store. A bad one is told and left out. */
export async function learnDocuments(job: LearnJob, store: RecordStore, observer: LearnObserver): Promise<void> {
  for (const input of job.inputs) {
    job.signal?.throwIfAborted();
    for await (const item of inputDocuments(input, job)) {
      if ('error' in item && item.error instanceof NoPagesError) observer.passedOver(item.error);
      else if ('error' in item) observer.failure(item.error);
      else await learnOne(item, job.settings, store, observer);
    }
  }
}

async function learnOne(
  { name, text, options, origin }: InputDocument,
  { siteFrom }: LearnSettings,
  store: RecordStore,
  observer: LearnObserver,
): Promise<void> {
  try {
    const { url, trace } = atDesk(() => {
      const analysis = judge(text, options, name);
      return { url: analysis.record.url, trace: traceOf(analysis) };
    });
    // The page itself may say its address, where nobody else does.
    const site = siteOfOrigin(siteFrom, { ...origin, url });
    if (site !== undefined) await store.add(site, trace);
    observer.document(site !== undefined);
  } catch (cause) {
    if (!(cause instanceof InputError)) throw cause;
    observer.failure(cause);
  }
}
