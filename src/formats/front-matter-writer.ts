import { toMarkdown } from '../clean.js';
import type { CleanRecord } from '../record.js';
import { jsonWriter } from './json-writer.js';
import { joinParts, type Writer } from './writer.js';

/** Markdown below YAML front matter, as static site generators and note-taking programs read it; the title stands there. */
export function frontMatterWriter(): Writer {
  return {
    suffix: '.clean.md',
    companions: [jsonWriter()],
    render: (analysis) => joinParts([frontMatter(analysis.record), toMarkdown(analysis)]),
  };
}

/** What of a record stands in front matter, under the names that are common there. */
function fieldsOf(
  record: CleanRecord,
): readonly (readonly [string, string | number | readonly string[] | undefined])[] {
  return [
    ['title', record.title],
    ['subtitle', record.subtitle],
    ['authors', record.authors],
    ['date', record.published],
    ['lastmod', record.modified],
    ['section', record.section],
    ['tags', record.tags],
    ['publisher', record.publisher],
    ['lang', record.language],
    ['url', record.url ?? record.canonical],
    ['words', record.wordCount],
  ];
}

function frontMatter(record: CleanRecord): string {
  const lines = fieldsOf(record).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${yaml(value)}`]));
  return ['---', ...lines, '---'].join('\n');
}

/**
 * A value in YAML: a number as it is, text as a JSON string, which is a double-quoted scalar of YAML 1.2 whatever stands in
 * it, once the control characters which JSON allows and YAML does not are escaped too.
 */
function yaml(value: string | number | readonly string[]): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return `[${value.map((one) => yaml(one)).join(', ')}]`;
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
