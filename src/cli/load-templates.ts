import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readFailure } from '../formats/input-error.js';
import { type SharedBook, shareTemplates } from '../templates/shared-book.js';
import { TemplateSyntaxError } from '../templates/template-book.js';
import type { Io } from './io.js';
import { UsageError } from './usage-error.js';

/** A file of templates. */
export interface LoadedTemplates {
  readonly templates: SharedBook;
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
    const bytes = await readFile(resolve(io.cwd, file));
    const templates = shareTemplates(bytes);
    return isNamed ? { templates, id: createHash('sha256').update(bytes).digest('hex') } : { templates };
  } catch (cause) {
    if (cause instanceof TemplateSyntaxError) {
      throw new UsageError(`--templates ${file}: line ${cause.line}: ${cause.message}; learn it again`);
    }
    const { message, hint } = readFailure(file, cause);
    throw new UsageError(`--templates ${file}: ${message}; ${hint}`);
  }
}
