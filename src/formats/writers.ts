import { extname } from 'node:path';
import { splitCompression } from '../bytes/compression.js';
import { attributesWriter } from './attributes-writer.js';
import { frontMatterWriter } from './front-matter-writer.js';
import { jsonWriter } from './json-writer.js';
import { jsonlWriter } from './jsonl-writer.js';
import { markdownWriter } from './markdown-writer.js';
import { schemaOrgWriter } from './schema-org-writer.js';
import { textWriter } from './text-writer.js';
import type { OutputFormat, OutputSuffix, Writer, WriterOptions } from './writer.js';

const CREATE: Readonly<Record<OutputFormat, (options: WriterOptions) => Writer>> = {
  text: textWriter,
  markdown: markdownWriter,
  json: jsonWriter,
  jsonl: jsonlWriter,
  attributes: attributesWriter,
  'front-matter': frontMatterWriter,
  'schema-org': schemaOrgWriter,
};

/** The writer of a format. */
export function createWriter(format: OutputFormat, options: WriterOptions): Writer {
  return CREATE[format](options);
}

/** Endings of all the files that one input in this format leads to. */
export function suffixesOf(writer: Writer): readonly OutputSuffix[] {
  return [writer.suffix, ...writer.companions.map(({ suffix }) => suffix)];
}

const FORMAT_OF_ENDING: Readonly<Record<string, OutputFormat>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
};

/** The format that the name of an output says, compressed or not; undefined where it says none. */
export function outputFormatOf(name: string): OutputFormat | undefined {
  return FORMAT_OF_ENDING[extname(splitCompression(name).inner).toLowerCase()];
}
