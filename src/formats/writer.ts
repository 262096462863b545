import type { Analysis } from '../clean.js';
import type { DocumentFault } from './read-document.js';

/** What --format takes. */
export const OUTPUT_FORMATS = [
  'text',
  'markdown',
  'json',
  'jsonl',
  'attributes',
  'front-matter',
  'schema-org',
] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** Endings of the files that are written. A file that ends so is an output of this tool and never an input. */
export type OutputSuffix =
  '.clean.txt' | '.clean.md' | '.clean.json' | '.clean.jsonl' | '.attributes.jsonl' | '.meta.json';

/** One output format. */
export interface Writer {
  /** What the name of a file of this format ends in. */
  readonly suffix: OutputSuffix;
  /** Formats that go into a file of their own beside this one. */
  readonly companions: readonly Writer[];
  /** One document in this format, with its final newline. */
  render(analysis: Analysis): string;
  /** What stands in the place of a document that could not be read; absent where the format holds one document alone. */
  renderFault?(fault: DocumentFault): string;
}

export interface WriterOptions {
  /** Whether text and Markdown begin with the headline. */
  readonly title: boolean;
}

/** Joins headline and body as both text formats do; a document without either is no line at all. */
export function joinParts(parts: readonly (string | undefined)[]): string {
  const present = parts.flatMap((part) => (part === undefined || part.trim() === '' ? [] : [part.trimEnd()]));
  return present.length === 0 ? '' : `${present.join('\n\n')}\n`;
}
