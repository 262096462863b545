import type { OutputFormat } from '../formats/writer.js';

/** Many documents in one input, and a format asked for that holds only one. */
export class FormatClashError extends Error {
  /** `is`: what people call the input's format. */
  constructor(input: string, { is, asked }: { readonly is: string; readonly asked: OutputFormat }) {
    super(
      `${input} is ${is}, which is written as JSON Lines and not as ${asked}: use --format jsonl or leave ` +
        `--format out, or give --input-format text where it is no ${is}`,
    );
    this.name = 'FormatClashError';
  }
}

/** Attributes asked for of what has no records: they belong to the `id` and the `text` of one. */
export class NoAttributesError extends FormatClashError {
  constructor(input: string) {
    super(input, { is: 'text', asked: 'attributes' });
    this.message =
      `${input} is no JSON Lines or JSON, whose records attributes belong to: use another --format, or ` +
      `--input-format jsonl where it is`;
  }
}
