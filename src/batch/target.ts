import type { OutputSuffix, Writer } from '../formats/writer.js';
import { suffixesOf } from '../formats/writers.js';
import { AtomicFile } from './atomic-file.js';
import type { Sink } from './sink.js';

/** Where the documents of one input go. */
export interface Target {
  /** One document, as each of the input's formats has it. */
  put(outputs: readonly Uint8Array[]): Promise<void>;
  /** A line that is no document, in a format that has such lines. */
  putLine(line: string): Promise<void>;
  /** All was put: makes it last. Answers with the paths that were or would be written. */
  finish(): Promise<readonly string[]>;
  /** Something failed: leaves nothing behind. */
  abandon(): Promise<void>;
}

interface OpenFile {
  readonly path: string;
  readonly file: AtomicFile;
}

/** Files beside the input or in the output folder; opened when there is something to put into them. */
export class FileTarget implements Target {
  private opened: OpenFile[] = [];
  private readonly suffixes: readonly OutputSuffix[];

  constructor(
    writer: Writer,
    private readonly stem: string,
    private readonly run: string,
  ) {
    this.suffixes = suffixesOf(writer);
  }

  async put(outputs: readonly Uint8Array[]): Promise<void> {
    for (const [at, { file }] of (await this.files()).entries()) await file.write(outputs[at]!);
  }

  async putLine(line: string): Promise<void> {
    const [main] = await this.files();
    await main?.file.write(line);
  }

  async finish(): Promise<readonly string[]> {
    for (const { file } of this.opened) await file.close();
    for (const { file } of this.opened) file.commit();
    return this.opened.map(({ path }) => path);
  }

  abandon(): Promise<void> {
    for (const { file } of this.opened) file.discard();
    return Promise.resolve();
  }

  private async files(): Promise<readonly OpenFile[]> {
    if (this.opened.length > 0) return this.opened;
    for (const suffix of this.suffixes) {
      const path = this.stem + suffix;
      this.opened.push({ path, file: await AtomicFile.open(path, { run: this.run }) });
    }
    return this.opened;
  }
}

/** The documents on one stream, and whether there were any before. */
export class DocumentStream {
  private isFirst = true;

  /** `hasHeads`: each document is announced by its input's name, as `head` does with several files. */
  constructor(
    private readonly sink: Sink,
    private readonly options: { readonly hasHeads: boolean },
  ) {}

  async write(name: string, text: Uint8Array): Promise<void> {
    if (this.options.hasHeads) await this.sink.write(`${this.isFirst ? '' : '\n'}==> ${name} <==\n`);
    this.isFirst = false;
    await this.sink.write(text);
  }

  async writeLine(line: string | Uint8Array): Promise<void> {
    this.isFirst = false;
    await this.sink.write(line);
  }
}

/** Standard output. */
export class StreamTarget implements Target {
  constructor(
    private readonly writer: Writer,
    private readonly name: string,
    private readonly stream: DocumentStream,
  ) {}

  async put([output]: readonly Uint8Array[]): Promise<void> {
    if (output === undefined) return;
    // Lines and records can be told apart without a head, and would be spoiled by one.
    const isText = this.writer.suffix === '.clean.txt' || this.writer.suffix === '.clean.md';
    await (isText ? this.stream.write(this.name, output) : this.stream.writeLine(output));
  }

  async putLine(line: string): Promise<void> {
    await this.stream.writeLine(line);
  }

  finish(): Promise<readonly string[]> {
    return Promise.resolve([]);
  }

  abandon(): Promise<void> {
    return Promise.resolve();
  }
}

/** Nowhere, for --dry-run and --check. Tells what would have been written. */
export class NoTarget implements Target {
  constructor(private readonly outputs: readonly string[]) {}

  put(): Promise<void> {
    return Promise.resolve();
  }

  putLine(): Promise<void> {
    return Promise.resolve();
  }

  finish(): Promise<readonly string[]> {
    return Promise.resolve(this.outputs);
  }

  abandon(): Promise<void> {
    return Promise.resolve();
  }
}
