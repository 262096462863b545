import { atDesk } from '../document/room.js';
import { InputError } from '../formats/input-error.js';
import { readText } from '../formats/text-reader.js';
import { createWriter } from '../formats/writers.js';
import { present } from '../present.js';
import type { TemplateBook } from '../templates/template-book.js';
import type { Cleaned, CleanJob, DocumentBytes } from './job.js';
import { internalProblem, judge } from './judge.js';
import { countLines } from './line-counts.js';

const utf8 = new TextEncoder();

/** Cleans documents, one after the other. Whatever is wrong with one is its answer: never throws. */
export async function cleanJobs(jobs: readonly CleanJob[], templates?: TemplateBook): Promise<Cleaned[]> {
  const all: Cleaned[] = [];
  for (const job of jobs) all.push(await cleanJob(job, templates));
  return all;
}

/** Cleans one document, with what is known of sites, and writes it out as it is asked for. Never throws. */
export async function cleanJob(job: CleanJob, templates?: TemplateBook): Promise<Cleaned> {
  try {
    const { content } = job;
    return typeof content === 'string'
      ? atDesk(() => clean(content, job, templates))
      : await cleanBytes(content, job, templates);
  } catch (cause) {
    if (!(cause instanceof InputError)) return { problem: internalProblem(cause) };
    const { code, message, hint } = cause;
    return { problem: { code, message, hint } };
  }
}

async function cleanBytes(
  { bytes, encoding }: DocumentBytes,
  job: CleanJob,
  templates: TemplateBook | undefined,
): Promise<Cleaned> {
  const { input, options } = job;
  const { text, source } = await readText(bytes, input, present({ format: options.format, encoding }));
  const read = { ...job, options: { ...options, source: { ...options.source, ...source } } };
  return atDesk(() => clean(text, read, templates));
}

function clean(text: string, { input, options, rendering }: CleanJob, templates: TemplateBook | undefined): Cleaned {
  const analysis = judge(text, templates === undefined ? options : { ...options, templates }, input);
  const writer = rendering && createWriter(rendering.format, rendering);
  const writers = writer === undefined ? [] : [writer, ...writer.companions];
  return {
    outputs: writers.map((each) => utf8.encode(each.render(analysis))),
    counts: countLines(analysis),
    confidence: analysis.record.confidence,
    layout: analysis.document.layout,
  };
}
