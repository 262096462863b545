import { jsonWriter } from './json-writer.js';
import { joinParts, type Writer, type WriterOptions } from './writer.js';

/** Plain text: the headline, a blank line, the body. */
export function textWriter({ title }: WriterOptions): Writer {
  return {
    suffix: '.clean.txt',
    companions: [jsonWriter()],
    render: ({ record }) => joinParts([title ? record.title : undefined, record.text]),
  };
}
