import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readFailure } from '../formats/input-error.js';
import { parseTemplates, type TemplateBook, TemplateSyntaxError } from '../templates/template-book.js';
import type { Io } from './io.js';
import { UsageError } from './usage-error.js';

/** What a file of templates holds. */
export interface LoadedTemplates {
  readonly book: TemplateBook;
  /** Names what it holds, so that a manifest tells whether it was another one; there where it was asked for. */
  readonly id?: string;
}

/** Reads the file that --templates names. Throws a UsageError where it cannot be read or is something else. */
export async function loadTemplates(
  file: string | undefined,
  io: Io,
  { isNamed = false }: { readonly isNamed?: boolean } = {},
): Promise<LoadedTemplates | undefined> {
  if (file === undefined) return undefined;
  try {
    const text = await readFile(resolve(io.cwd, file), 'utf8');
    const book = parseTemplates(text);
    return isNamed ? { book, id: createHash('sha256').update(text).digest('hex') } : { book };
  } catch (cause) {
    if (cause instanceof TemplateSyntaxError) {
      throw new UsageError(`--templates ${file}: line ${cause.line}: ${cause.message}; learn it again`);
    }
    const { message, hint } = readFailure(file, cause);
    throw new UsageError(`--templates ${file}: ${message}; ${hint}`);
  }
}
