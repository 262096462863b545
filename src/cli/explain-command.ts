import { basename, normalize, resolve } from 'node:path';
import { inputDocuments, type InputDocument } from '../batch/input-documents.js';
import { STDIN, slashed, type Input } from '../batch/input.js';
import { judge } from '../batch/judge.js';
import { StreamSink } from '../batch/sink.js';
import { withSite } from '../batch/with-site.js';
import type { Analysis } from '../clean.js';
import { InputError } from '../formats/input-error.js';
import type { CleanOptions } from '../record.js';
import { openBook } from '../templates/shared-book.js';
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
  const known = await loadTemplates(options.templates, io);
  const templates = known && openBook(known.templates);
  let failed = false;
  for await (const explained of explanationsOf(inputOf(input, io), { options, templates }, io)) {
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

async function* explanationsOf(
  input: Input,
  { options, templates }: { readonly options: SharedOptions; readonly templates: TemplateBook | undefined },
  io: Io,
): AsyncGenerator<Explained> {
  const cleaning: CleanOptions = { ...cleaningOf(options), ...(templates && { templates }) };
  const reading = readingOf(options, templates?.siteFrom);
  for await (const item of inputDocuments(input, { ...io, ...reading })) {
    yield 'error' in item ? item : explained(item, cleaning);
  }
}

/** One that the core cannot take ends nothing else either. */
function explained({ name, text, options, origin }: InputDocument, cleaning: CleanOptions): Explained {
  try {
    return {
      name,
      analysis: judge(
        text,
        withSite({ ...cleaning, ...options, explain: true }, cleaning.templates?.siteFrom, origin),
        name,
      ),
    };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { error };
  }
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
