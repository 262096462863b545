import { InputError } from '../formats/input-error.js';
import { readText } from '../formats/text-reader.js';
import { createWriter } from '../formats/writers.js';
import { present } from '../present.js';
import type { Cleaned, CleanJob, DocumentBytes } from './job.js';
import { internalProblem, judge } from './judge.js';
import { countLines } from './line-counts.js';

/** Cleans documents, one after the other. Whatever is wrong with one is its answer: never throws. */
export async function cleanJobs(jobs: readonly CleanJob[]): Promise<Cleaned[]> {
  const all: Cleaned[] = [];
  for (const job of jobs) all.push(await cleanJob(job));
  return all;
}

/** Cleans one document and writes it out as it is asked for. Never throws. */
export async function cleanJob(job: CleanJob): Promise<Cleaned> {
  try {
    const { content } = job;
    return typeof content === 'string' ? clean(content, job) : await cleanBytes(content, job);
  } catch (cause) {
    if (!(cause instanceof InputError)) return { problem: internalProblem(cause) };
    const { code, message, hint } = cause;
    return { problem: { code, message, hint } };
  }
}

async function cleanBytes({ bytes, encoding }: DocumentBytes, job: CleanJob): Promise<Cleaned> {
  const { input, options } = job;
  const { text, source } = await readText(bytes, input, present({ format: options.format, encoding }));
  return clean(text, { ...job, options: { ...options, source: { ...options.source, ...source } } });
}

function clean(text: string, { input, options, rendering }: CleanJob): Cleaned {
  const analysis = judge(text, options, input);
  const writer = rendering && createWriter(rendering.format, rendering);
  const writers = writer === undefined ? [] : [writer, ...writer.companions];
  return {
    texts: writers.map((each) => each.render(analysis)),
    counts: countLines(analysis),
    confidence: analysis.record.confidence,
    layout: analysis.document.layout,
  };
}
