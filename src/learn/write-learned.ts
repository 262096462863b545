import { AtomicFile } from '../batch/atomic-file.js';
import { DeadStreamError, OutputError } from '../batch/output-error.js';
import { formatRecord, seenHead } from '../templates/seen-file.js';
import type { SiteRecord } from '../templates/site-record.js';
import { type SiteSummary, summarise } from '../templates/summarise.js';
import {
  addTotals,
  headLine,
  type LearnSettings,
  NO_TOTALS,
  siteLines,
  totalLine,
  type TemplateTotals,
} from '../templates/template-file.js';

/** What is put behind the name of a file of templates to name that of the records from which it was made. */
export const SEEN_SUFFIX = '.seen';

/** Where to write what was learned. */
export interface LearnedOutput {
  /** Absolute. */
  readonly path: string;
  readonly settings: LearnSettings;
  /** Whether the records are written too, without which the file cannot be merged. */
  readonly withRecords: boolean;
  /** Is told of each site. */
  readonly onSite?: (summary: SiteSummary) => void;
  readonly signal?: AbortSignal | undefined;
}

/** Writes templates, and beside them the records, one site after the other. Both are there in full or not at all. */
export async function writeLearned(
  records: AsyncIterable<SiteRecord>,
  { path, settings, withRecords, onSite, signal }: LearnedOutput,
): Promise<TemplateTotals> {
  const files: AtomicFile[] = [];
  const open = async (name: string): Promise<AtomicFile> => {
    const file = await AtomicFile.open(name);
    files.push(file);
    return file;
  };
  try {
    const templates = await open(path);
    const seen = withRecords ? await open(path + SEEN_SUFFIX) : undefined;
    await templates.write(headLine(settings));
    await seen?.write(seenHead(settings));
    let totals = NO_TOTALS;
    for await (const record of records) {
      signal?.throwIfAborted();
      const summary = summarise(record);
      totals = addTotals(totals, summary);
      await templates.write(siteLines(summary));
      await seen?.write(formatRecord(record));
      onSite?.(summary);
    }
    await templates.write(totalLine(totals));
    for (const file of files) await file.close();
    // The records first: a file of templates that is there can be merged.
    for (const file of files.toReversed()) file.commit();
    return totals;
  } catch (cause) {
    for (const file of files) file.discard();
    throw cause instanceof OutputError ? new DeadStreamError(cause.output, cause.cause) : cause;
  }
}
