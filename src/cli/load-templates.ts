import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readFailure } from '../formats/input-error.js';
import { parseTemplates, type TemplateBook, TemplateSyntaxError } from '../templates/template-book.js';
import type { Io } from './io.js';
import { UsageError } from './usage-error.js';

/** Reads the file that --templates names. Throws a UsageError where it cannot be read or is something else. */
export async function loadTemplates(file: string | undefined, io: Io): Promise<TemplateBook | undefined> {
  if (file === undefined) return undefined;
  try {
    return parseTemplates(await readFile(resolve(io.cwd, file), 'utf8'));
  } catch (cause) {
    if (cause instanceof TemplateSyntaxError) {
      throw new UsageError(`--templates ${file}: line ${cause.line}: ${cause.message}; learn it again`);
    }
    const { message, hint } = readFailure(file, cause);
    throw new UsageError(`--templates ${file}: ${message}; ${hint}`);
  }
}

/** Names what the file of templates holds, so that a manifest tells whether it was another one. */
export async function templatesId(file: string | undefined, io: Io): Promise<{ templatesId?: string }> {
  if (file === undefined) return {};
  return {
    templatesId: createHash('sha256')
      .update(await readFile(resolve(io.cwd, file)))
      .digest('hex'),
  };
}
