import { STDIN, type Input } from '../batch/input.js';
import { learnDocuments, type LearnObserver } from '../learn/learn-documents.js';
import { RecordStore } from '../learn/record-store.js';
import { type SharedBook, shareTemplates } from '../templates/shared-book.js';
import { BY_HOST } from '../templates/site-name.js';
import { summarise } from '../templates/summarise.js';
import { headLine, NO_TOTALS, PER_SITE, siteLines, totalLine } from '../templates/template-file.js';
import type { Io } from './io.js';
import { type CleanCommandOptions, readingOf } from './options.js';
import { UsageError } from './usage-error.js';

const SILENT: LearnObserver = {
  document: () => undefined,
  failure: () => undefined,
  passedOver: () => undefined,
};

/** Learns what the sites of the inputs repeat, for cleaning the same inputs. What is wrong with one is told then. */
export async function learnTemplates(
  inputs: readonly Input[],
  options: CleanCommandOptions,
  io: Io,
): Promise<SharedBook> {
  if (inputs.includes(STDIN)) {
    throw new UsageError('--learn reads inputs twice, and standard input can be read once; put it into a file');
  }
  const settings = { siteFrom: options.siteFrom ?? BY_HOST, perSite: PER_SITE };
  const store = new RecordStore(settings);
  try {
    const { stdin, signal } = io;
    const job = {
      inputs,
      settings,
      ...readingOf(options, settings.siteFrom),
      stdin,
      ...(signal && { signal }),
    };
    await learnDocuments(job, store, SILENT);
    const file = [Buffer.from(headLine(settings))];
    for await (const record of store.records()) file.push(Buffer.from(siteLines(summarise(record))));
    file.push(Buffer.from(totalLine(NO_TOTALS)));
    return shareTemplates(Buffer.concat(file));
  } finally {
    await store.close();
  }
}
