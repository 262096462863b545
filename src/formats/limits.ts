import { countLineFeeds } from '../document/count-line-feeds.js';
import { settleFormat } from '../document/detect-format.js';
import { countHtmlLines } from '../document/html/count-lines.js';
import type { TextFormat } from '../vocabulary.js';
import type { InputProblem } from './input-error.js';

/** What one document may be long, in bytes as they are unpacked, unless --max-document-bytes says otherwise. */
export const MAX_DOCUMENT_BYTES = 32 * 1024 * 1024;

/** What the core holds of a line of HTML is more than a kilobyte: more lines do not fit into the memory that Node takes. */
const MOST_LINES = 1_000_000;

const UNITS: readonly (readonly [name: string, bytes: number])[] = [
  ['GiB', 1024 ** 3],
  ['MiB', 1024 ** 2],
  ['KiB', 1024],
];

/** The problem of a document that is longer than the limit. */
export function tooLong(maxBytes: number): InputProblem {
  return {
    code: 'too-long',
    message: `it is longer than ${shown(maxBytes)}`,
    hint: 'raise --max-document-bytes, or split it into documents',
  };
}

/** The problem of a text that has more lines than can be held; undefined where it has not. */
export function tooManyLines(text: string, format: TextFormat | 'auto'): InputProblem | undefined {
  if (text.length < MOST_LINES) return undefined;
  const lines = settleFormat(text, format) === 'html' ? countHtmlLines(text) : countLineFeeds(text) + 1;
  if (lines <= MOST_LINES) return undefined;
  return { code: 'too-long', message: 'it has more than a million lines', hint: 'split it into documents' };
}

function shown(bytes: number): string {
  for (const [name, size] of UNITS) if (bytes >= size && bytes % size === 0) return `${bytes / size} ${name}`;
  return `${bytes} bytes`;
}
