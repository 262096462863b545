import { errorBody } from './input-error.js';
import type { DocumentFault } from './read-document.js';
import type { Writer } from './writer.js';

/** The whole record on one line. */
export function jsonlWriter(): Writer {
  return {
    suffix: '.clean.jsonl',
    companions: [],
    render: ({ record }) => `${JSON.stringify(record)}\n`,
    renderFault,
  };
}

/** The line that stands in the output where the input held no document. */
export function renderFault({ id, url, error }: DocumentFault): string {
  return `${JSON.stringify({ id, url, error: errorBody(error) })}\n`;
}
