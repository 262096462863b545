import { findInputs, type FoundInputs, type InputRequest } from '../batch/find-inputs.js';
import { STDIN } from '../batch/input.js';
import { InputError } from '../formats/input-error.js';
import { readInputList } from './input-list.js';
import type { Io } from './io.js';
import type { ListOptions } from './options.js';
import { UsageError } from './usage-error.js';

/** Finds the inputs that arguments and --files-from name. */
export async function findAll(inputs: readonly string[], options: ListOptions, io: Io): Promise<FoundInputs> {
  const { filesFrom } = options;
  if (filesFrom === '-' && inputs.includes('-')) {
    throw new UsageError('standard input cannot be both a document and the list of --files-from; give one of them');
  }
  const requests: InputRequest[] = inputs.map((text) => ({ text, from: 'argument' }));
  if (filesFrom === undefined) return findInputs(requests, io.cwd);
  const listed = await readInputList({ file: filesFrom, separator: options.null === true ? 'nul' : 'line' }, io);
  requests.push(...listed.map((text): InputRequest => ({ text, from: 'list' })));
  if (requests.length > 0) return findInputs(requests, io.cwd);
  const input = filesFrom === '-' ? STDIN.name : filesFrom;
  const nothing = {
    code: 'no-inputs',
    message: 'the list names no inputs',
    hint: 'put one name on each line',
  } as const;
  return { inputs: [], failures: [new InputError(input, nothing)] };
}
