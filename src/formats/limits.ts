import type { InputProblem } from './input-error.js';

/** What one document may be long, in bytes as they are unpacked, unless --max-document-bytes says otherwise. */
export const MAX_DOCUMENT_BYTES = 128 * 1024 * 1024;

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
    hint: 'put one document on each line or into each file, or raise --max-document-bytes',
  };
}

function shown(bytes: number): string {
  for (const [name, size] of UNITS) if (bytes >= size && bytes % size === 0) return `${bytes / size} ${name}`;
  return `${bytes} bytes`;
}
