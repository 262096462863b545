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

/** Attributes asked for of what has no records: they belong to the `id` and the `text` of one. */
export class NoAttributesError extends FormatClashError {
  constructor(input: string) {
    super(input, 'attributes');
    this.message =
      `${input} is no JSON Lines or JSON, whose records attributes belong to: use another --format, or ` +
      `--input-format jsonl where it is`;
  }
}
