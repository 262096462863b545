import { STDIN, type Input } from '../batch/input.js';
import { learnDocuments } from '../learn/learn-documents.js';
import { RecordStore } from '../learn/record-store.js';
import { BY_HOST } from '../templates/site-name.js';
import type { SiteTemplates, TemplateFamily } from '../templates/site-templates.js';
import { type SiteSummary, summarise } from '../templates/summarise.js';
import { bookOf, type TemplateBook } from '../templates/template-book.js';
import { LEAST_DOCUMENTS, PER_SITE } from '../templates/template-file.js';
import type { Io } from './io.js';
import { type CleanCommandOptions, readingOf } from './options.js';
import { UsageError } from './usage-error.js';

/** Learns what the sites of the inputs repeat, for cleaning the same inputs. What is wrong with one is told then. */
export async function learnBook(inputs: readonly Input[], options: CleanCommandOptions, io: Io): Promise<TemplateBook> {
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
      inputFormat: options.inputFormat ?? 'auto',
      compression: options.compression ?? 'auto',
      reading: readingOf(options, settings.siteFrom),
      stdin,
      ...(signal && { signal }),
    };
    await learnDocuments(job, store, { document: () => undefined, failure: () => undefined });
    const sites = new Map<string, SiteTemplates>();
    for await (const record of store.records()) sites.set(record.site, templatesOf(summarise(record)));
    return bookOf(settings.siteFrom, sites);
  } finally {
    await store.close();
  }
}

function templatesOf({ documents, families }: SiteSummary): SiteTemplates {
  const templates = families
    .filter((family) => family.documents >= LEAST_DOCUMENTS)
    .map(({ line, documents, category }): [string, TemplateFamily] => [
      line,
      { documents, ...(category && { category }) },
    ]);
  return { documents, families: new Map(templates) };
}
