import type { Writer } from './writer.js';

/** The whole record, for people and for diffs. */
export function jsonWriter(): Writer {
  return {
    suffix: '.meta.json',
    companions: [],
    render: ({ record }) => `${JSON.stringify(record, undefined, 2)}\n`,
  };
}
