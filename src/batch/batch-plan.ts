import { dirname } from 'node:path';
import { formatOfName, isStream, streamName, type InputFormat } from '../formats/input-format.js';
import type { OutputFormat, Writer } from '../formats/writer.js';
import { createWriter, suffixesOf } from '../formats/writers.js';
import type { CleanOptions } from '../record.js';
import type { SharedBook } from '../templates/shared-book.js';
import type { SiteRule } from '../templates/site-name.js';
import { FormatClashError, NoAttributesError } from './format-clash-error.js';
import type { FileInput, Input } from './input.js';
import type { InputReading } from './input-documents.js';
import type { Rendering } from './job.js';
import { isOpenName } from './open-input.js';
import { planOutputs, type OutputPlan } from './plan-outputs.js';

/** What is to be done with all inputs alike. */
export interface BatchSettings extends InputReading {
  /** Absent: text, or JSON Lines for what holds many documents. */
  readonly outputFormat?: OutputFormat;
  readonly title: boolean;
  readonly cleaning: Pick<CleanOptions, 'mode' | 'keep' | 'drop' | 'verboseMetadata'>;
  /** What is known of sites. */
  readonly templates?: SharedBook;
  /** How the site of a document is told, where anything is known of sites. */
  readonly siteFrom?: SiteRule;
  /** Names what `templates` holds, in manifests. */
  readonly templatesId?: string;
  /** Where files' documents go. What is read from standard input goes to standard output, or nowhere. */
  readonly delivery: 'files' | 'stdout' | 'nowhere';
  readonly cwd: string;
  /** Absolute; absent where outputs go beside their inputs. */
  readonly outDir?: string;
  /** How many documents are cleaned at the same time. */
  readonly jobs: number;
  /** The share of documents, 0 to 1, that may fail. */
  readonly maxErrorRate?: number;
  readonly manifest?: {
    /** Absolute. */
    readonly path: string;
    /** Whether what it says was done is not done again. */
    readonly isResumed: boolean;
  };
}

/** How each input is written, and where: settled before the first is read, from their names and the settings. */
export class BatchPlan {
  /** How many inputs' documents go to the one stream. */
  readonly onStream: number;
  private readonly outputs: OutputPlan;
  private readonly formatForText: OutputFormat;

  /** Throws where an input cannot be written in the format that was asked for. */
  constructor(
    inputs: readonly Input[],
    readonly settings: BatchSettings,
  ) {
    const files = inputs.filter((input): input is FileInput => input.kind === 'file');
    const formatOf = (file: FileInput): InputFormat => formatOfName(file.name, settings.inputFormat);
    // On one stream everything has one format: where some of it has to be JSON Lines, all of it is.
    const isMixedStream = settings.delivery === 'stdout' && files.some((file) => isStream(formatOf(file)));
    this.formatForText = settings.outputFormat ?? (isMixedStream ? 'jsonl' : 'text');
    for (const file of files) {
      const format = formatOf(file);
      // What the name does not say shows when the file is opened.
      if (format !== 'auto' || !isOpenName(file)) this.refuseFormat(file, format);
    }
    this.outputs = planOutputs(files, { ...settings, suffixesOf: (file) => this.suffixesFor(file, formatOf(file)) });
    this.onStream = settings.delivery === 'stdout' ? inputs.length : inputs.length - files.length;
  }

  /** The path of an input's outputs up to the suffix; undefined for what goes to the stream anyway. */
  stemOf(input: Input): string | undefined {
    return input.kind === 'file' ? this.outputs.get(input) : undefined;
  }

  /** Paths of all outputs that an input may lead to. */
  outputsOf(input: FileInput): readonly string[] {
    const suffixes = this.suffixesFor(input, formatOfName(input.name, this.settings.inputFormat));
    return suffixes.map((suffix) => `${this.outputs.get(input)}${suffix}`);
  }

  /** The folders that outputs go to. */
  folders(): ReadonlySet<string> {
    return new Set([...this.outputs.values()].map((stem) => dirname(stem)));
  }

  /** How documents of an input in this format are written. */
  renderingFor(format: InputFormat): Rendering {
    const { outputFormat, title } = this.settings;
    return { format: isStream(format) ? (outputFormat ?? 'jsonl') : this.formatForText, title };
  }

  /** Throws where what an input turned out to be has no place in the format that was asked for. */
  refuseFormat(input: Input, format: InputFormat): void {
    const { outputFormat } = this.settings;
    if (outputFormat === undefined || outputFormat === 'jsonl') return;
    const isJson = format === 'json' || format === 'jsonl';
    if (outputFormat === 'attributes' && !isJson) throw new NoAttributesError(input.name);
    // A JSON file may hold a single document, which any format has a place for: that shows when it is read.
    if (outputFormat === 'attributes' || format === 'json' || !isStream(format)) return;
    throw new FormatClashError(input.name, { is: streamName(format), asked: outputFormat });
  }

  /** Endings of the files that an input may lead to, as far as its name tells. */
  private suffixesFor(file: FileInput, format: InputFormat): readonly string[] {
    const suffixes = suffixesOf(this.writerFor(format));
    const mayHoldMany = format === 'auto' && isOpenName(file);
    return mayHoldMany ? [...suffixes, ...suffixesOf(this.writerFor('jsonl'))] : suffixes;
  }

  private writerFor(format: InputFormat): Writer {
    const rendering = this.renderingFor(format);
    return createWriter(rendering.format, rendering);
  }
}
