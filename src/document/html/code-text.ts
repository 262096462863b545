/** A line of code, and where it stands in the source. */
export interface CodeLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a block whose white space counts, until it ends. */
export class CodeText {
  private text = '';
  private start = 0;
  private end = 0;

  get isEmpty(): boolean {
    return this.text === '';
  }

  add(piece: string, start: number, end: number): void {
    if (this.text === '') this.start = start;
    this.text += piece;
    this.end = end;
  }

  lineBreak(): void {
    this.text += '\n';
  }

  /** Takes the lines; offsets behind a break of a `br` are as if it were one sign long. */
  take(): CodeLine[] {
    let { start } = this;
    const lines = this.text.split(/\r\n?|\n/).map((text): CodeLine => {
      const line = { text, start, end: Math.min(this.end, start + text.length) };
      start += text.length + 1;
      return line;
    });
    this.text = '';
    return lines;
  }
}
