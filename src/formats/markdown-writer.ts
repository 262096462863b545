import { toMarkdown } from '../clean.js';
import { jsonWriter } from './json-writer.js';
import { joinParts, type Writer, type WriterOptions } from './writer.js';

/** Markdown: the headline as a first-level heading, then the body. */
export function markdownWriter({ title }: WriterOptions): Writer {
  return {
    suffix: '.clean.md',
    companions: [jsonWriter()],
    render(analysis) {
      const headline = analysis.record.title;
      return joinParts([title && headline !== undefined ? `# ${headline}` : undefined, toMarkdown(analysis)]);
    },
  };
}
