import type { OutputFormat } from '../formats/writer.js';

/** JSON Lines in, and a format asked for that holds only one document. */
export class FormatClashError extends Error {
  constructor(input: string, asked: OutputFormat) {
    super(
      `${input} is JSON Lines, which is written as JSON Lines and not as ${asked}: use --format jsonl or leave ` +
        `--format out, or give --input-format text where it is no JSON Lines`,
    );
    this.name = 'FormatClashError';
  }
}
