import type { Command } from 'commander';
import type { InputReading } from '../batch/input-documents.js';
import { MANIFEST_NAME } from '../batch/manifest-name.js';
import type { OutputFormat } from '../formats/writer.js';
import type { CompressionChoice } from '../bytes/compression.js';
import type { InputFormat } from '../formats/input-format.js';
import type { FieldMap } from '../formats/known-fields.js';
import { MAX_DOCUMENT_BYTES } from '../formats/limits.js';
import { present } from '../present.js';
import type { SiteRule } from '../templates/site-name.js';
import type { Category, Mode } from '../vocabulary.js';
import {
  collectCategories,
  collectMap,
  parseBytes,
  parseColour,
  parseCompression,
  parseEncoding,
  parseInputFormat,
  parseJobs,
  parseMode,
  parseName,
  parseOutputFormat,
  parsePlace,
  parseSiteFrom,
  parseRate,
} from './choices.js';
import type { ColourChoice } from './colours.js';

/** Options that say how inputs are read, as commander gives them. */
export interface ReadingOptions {
  readonly inputFormat?: InputFormat;
  readonly contentField?: string;
  readonly map?: FieldMap;
  readonly encoding?: string;
  readonly compression?: CompressionChoice;
  readonly maxDocumentBytes?: number;
  /** false for --no-color. */
  readonly color?: ColourChoice | false;
}

/** Options that name inputs beside the arguments. */
export interface ListOptions {
  readonly filesFrom?: string;
  readonly null?: boolean;
}

/** Options that every command which judges takes. */
export interface SharedOptions extends ReadingOptions {
  readonly mode?: Mode;
  readonly keep?: readonly Category[];
  readonly drop?: readonly Category[];
  readonly templates?: string;
}

/** Options of the command without a name. */
export interface CleanCommandOptions extends SharedOptions, ListOptions {
  readonly learn?: boolean;
  readonly siteFrom?: SiteRule;
  readonly outDir?: string;
  readonly output?: string;
  readonly stdout?: boolean;
  readonly format?: OutputFormat;
  /** false for --no-title. */
  readonly title: boolean;
  readonly verboseMetadata?: boolean;
  readonly dryRun?: boolean;
  readonly check?: boolean;
  readonly jobs?: number;
  readonly maxErrorRate?: number;
  readonly manifest?: string;
  readonly resume?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** Options that say how inputs are read; all commands that read documents take them. */
export function addReadingOptions(command: Command): Command {
  return command
    .option(
      '--input-format <format>',
      'auto, text, markdown, html, json, jsonl, warc or wet (default: auto)',
      parseInputFormat,
    )
    .option(
      '--content-field <name>',
      'field of a record that holds the text, such as data.markdown (default: found)',
      parseName,
    )
    .option(
      '--map <field=name>',
      'field of a record that holds title, url, …; repeatable, or separated by commas',
      collectMap,
    )
    .option('--encoding <name>', 'what the input is in, where its bytes do not tell: windows-1252, …', parseEncoding)
    .option('--compression <kind>', 'auto, none, gzip, zstd or brotli (default: auto)', parseCompression)
    .option('--max-document-bytes <n>', 'leave out documents that are longer (default: 32MiB)', parseBytes)
    .option('--color <when>', 'auto, always or never (default: auto)', parseColour)
    .option('--no-color', 'the same as --color never');
}

/** Options that say how lines are judged and what the text is; `explain` takes them as well. */
export function addSharedOptions(command: Command): Command {
  return addReadingOptions(command)
    .option('--keep <category>', 'leave these lines in; repeatable, or separated by commas', collectCategories)
    .option('--drop <category>', 'take these lines out wherever they stand; likewise', collectCategories)
    .option('--mode <mode>', 'where unsure: precision, balanced or recall (default: balanced)', parseMode)
    .option('--templates <file>', 'what sites repeat, as learn found out, counts as evidence', parseName);
}

/** Options that name inputs. */
export function addListOptions(command: Command): Command {
  return command
    .option('--files-from <file>', 'read names of inputs from a file, one a line; - is standard input', parseName)
    .option('-0, --null', 'names in --files-from end in NUL characters, not lines');
}

/** Options of the command without a name. */
export function addCleanOptions(command: Command): Command {
  command
    .option('-o, --out-dir <dir>', 'write there, in the same tree, instead of beside the inputs', parsePlace)
    .option(
      '--output <file>',
      'write everything into one file; .gz, .br or .zst behind its name compresses it',
      parseName,
    )
    .option('--stdout', 'write to standard output instead of files')
    .option(
      '-f, --format <format>',
      'text, markdown, front-matter, json, jsonl, schema-org or attributes (default: text)',
      parseOutputFormat,
    )
    .option('--verbose-metadata', 'say in the record where each of its metadata came from, and how sure it is')
    .option('--no-title', 'leave the headline out of text and Markdown')
    .option('--dry-run', 'say what would be written, write nothing')
    .option('--check', 'exit with 1 where cruft is found, write nothing')
    .option('--learn', 'learn first what the sites of these inputs repeat, then clean them with that')
    .option(
      '--site-from <how>',
      'with --learn: host, folder:LEVEL, field:NAME or pattern:REGEX (default: host)',
      parseSiteFrom,
    );
  addListOptions(command)
    .option(
      '-j, --jobs <n>',
      'clean so many documents at the same time (default: one for little, else as many as there are cores)',
      parseJobs,
    )
    .option('--max-error-rate <share>', 'stop where more than this share of documents fails, 0 to 1', parseRate)
    .option('--manifest <file>', 'keep a record there of what is done with each input', parsePlace)
    .option(
      '--resume',
      `leave out what is done and unchanged, by the manifest (default: ${MANIFEST_NAME} in --out-dir)`,
    )
    .option('--quiet', 'errors only')
    .option('--verbose', 'more on every document');
  return addSharedOptions(command);
}

/** How inputs are opened, and documents found in their bytes. Attributes speak of the field `text`, as dolma does. */
export function readingOf(
  {
    inputFormat = 'auto',
    compression = 'auto',
    contentField,
    map,
    encoding,
    maxDocumentBytes = MAX_DOCUMENT_BYTES,
    format,
  }: ReadingOptions & { format?: OutputFormat },
  siteFrom?: SiteRule,
): InputReading {
  const isForSpans = format === 'attributes';
  const field = contentField ?? (isForSpans ? 'text' : undefined);
  const siteField = siteFrom?.kind === 'field' ? siteFrom.name : undefined;
  const reading = present({ contentField: field, map, encoding, maxDocumentBytes, isForSpans, siteField });
  return { inputFormat, compression, reading };
}

/** The core's options among those given. */
export function cleaningOf({ mode, keep, drop, verboseMetadata }: SharedOptions & { verboseMetadata?: boolean }): {
  mode?: Mode;
  keep?: Category[];
  drop?: Category[];
  verboseMetadata?: boolean;
} {
  return {
    ...(mode === undefined ? {} : { mode }),
    ...(keep === undefined ? {} : { keep: [...keep] }),
    ...(drop === undefined ? {} : { drop: [...drop] }),
    ...(verboseMetadata === undefined ? {} : { verboseMetadata }),
  };
}

/** What --color and --no-color say together. */
export function colourChoiceOf({ color }: ReadingOptions): ColourChoice {
  return color === false ? 'never' : (color ?? 'auto');
}
