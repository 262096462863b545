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
