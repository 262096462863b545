import { basename, normalize, resolve } from 'node:path';
import { STDIN, slashed, type Input } from '../batch/input.js';
import { judge } from '../batch/judge.js';
import { openInput } from '../batch/open-input.js';
import { readDocument } from '../batch/read-stream.js';
import { StreamSink } from '../batch/sink.js';
import { withSite } from '../batch/with-site.js';
import type { Analysis } from '../clean.js';
import { InputError } from '../formats/input-error.js';
import { isStream } from '../formats/input-format.js';
import type { ReadDocument } from '../formats/read-document.js';
import { readDocuments } from '../formats/read-documents.js';
import { readText } from '../formats/text-reader.js';
import type { CleanOptions } from '../record.js';
import type { TemplateBook } from '../templates/template-book.js';
import { coloursFor } from './colours.js';
import { errorLine } from './error-line.js';
import { EXIT } from './exit-codes.js';
import { explainCut, explainLine, explainSummary, type ExplainStyle } from './explain-line.js';
import type { Io } from './io.js';
import { loadTemplates } from './load-templates.js';
import { cleaningOf, colourChoiceOf, readingOf, type SharedOptions } from './options.js';
import { printable } from './printable.js';

/** A document to explain, or why there is none. */
type Explained = { readonly name: string; readonly analysis: Analysis } | { readonly error: InputError };

/** `clean-article explain INPUT`: prints every line, its verdict and its reasons. */
export async function explainCommand(input: string, options: SharedOptions, io: Io): Promise<number> {
  const choice = colourChoiceOf(options);
  const stdout = new StreamSink(io.stdout, 'standard output', io.signal);
  const style: ExplainStyle = {
    colours: coloursFor({ choice, env: io.env, isTTY: io.isTTY.stdout }),
    // In a pipe nothing is cut: there it is for grep and not for the eye.
    ...(io.isTTY.stdout ? { columns: io.columns ?? 80 } : {}),
  };
  const errorStyle = { colours: coloursFor({ choice, env: io.env, isTTY: io.isTTY.stderr }), cwd: io.cwd };
  const templates = await loadTemplates(options.templates, io);
  let failed = false;
  for await (const explained of documentsOf(inputOf(input, io), { options, templates }, io)) {
    if ('error' in explained) {
      failed = true;
      io.stderr.write(`${errorLine(explained.error, errorStyle)}\n`);
    } else {
      await print(explained, style, stdout);
    }
  }
  await stdout.flush();
  return failed ? EXIT.failed : EXIT.done;
}

function inputOf(text: string, io: Io): Input {
  if (text === '-') return STDIN;
  const path = resolve(io.cwd, text);
  return { kind: 'file', path, name: slashed(normalize(text)), mirror: basename(path) };
}

/** The one document of the input, or its many. What cannot be read is an item and ends nothing else. */
async function* documentsOf(
  input: Input,
  { options, templates }: { readonly options: SharedOptions; readonly templates: TemplateBook | undefined },
  io: Io,
): AsyncGenerator<Explained> {
  const cleaning: CleanOptions = cleaningOf(options, templates);
  const reading = readingOf(options, templates?.siteFrom);
  try {
    const opening = { inputFormat: options.inputFormat ?? 'auto', compression: options.compression ?? 'auto' } as const;
    const { format, chunks } = await openInput(input, { ...io, ...opening });
    if (!isStream(format)) {
      const bytes = await readDocument(chunks, { input: input.name, maxBytes: reading.maxDocumentBytes });
      const { text } = await readText(bytes, input.name, { ...reading, format });
      const all = withSite({ ...cleaning, format, explain: true }, { path: pathOf(input), isWholeFile: true });
      yield { name: input.name, analysis: judge(text, all, input.name) };
      return;
    }
    for await (const item of readDocuments(chunks, format, { ...reading, input: input.name })) {
      if ('error' in item) yield item;
      else if ('text' in item) yield explained(item, input, cleaning);
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    yield { error };
  }
}

function nameOf({ name }: Input, { label }: ReadDocument): string {
  return label === '' ? name : `${name}:${label}`;
}

/** One that the core cannot take ends nothing else either. */
function explained(item: ReadDocument, input: Input, cleaning: CleanOptions): Explained {
  const { text, format, known, url, site: field } = item;
  const name = nameOf(input, item);
  try {
    const all = { ...cleaning, ...(known && { known }), ...(url !== undefined && { url }), format, explain: true };
    const origin = { url, path: pathOf(input), field, isWholeFile: item.place === '' };
    return { name, analysis: judge(text, withSite(all, origin), name) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { error };
  }
}

function pathOf(input: Input): string | undefined {
  return input.kind === 'file' ? input.name : undefined;
}

async function print(
  { name, analysis }: { readonly name: string; readonly analysis: Analysis },
  style: ExplainStyle,
  stdout: StreamSink,
): Promise<void> {
  const { document, verdicts } = analysis;
  await stdout.write(`${style.colours.bold(printable(name))}: ${explainSummary(analysis)}\n`);
  for (const [at, line] of document.lines.entries()) {
    const verdict = verdicts[at];
    if (verdict === undefined) continue;
    await stdout.write(`${explainLine(line, verdict, style)}\n`);
    for (const cut of document.cuts) {
      if (cut.line === at && verdict.verdict === 'keep')
        await stdout.write(`${explainCut(line, cut, verdict, style)}\n`);
    }
  }
}
