import { InputError } from '../formats/input-error.js';
import type { StreamFormat } from '../formats/input-format.js';
import type { ReadItem } from '../formats/read-document.js';
import type { Input } from './input.js';

/** A file without text in so many records is none of pages. */
const MOST_WITHOUT_TEXT = 100;

/** A JSON file in a folder that turns out to be about something else: settings, a package, a map. */
export class NoPagesError extends InputError {}

/** True for a file that nobody named and that may hold anything. */
export function isUnsure(input: Input, format: StreamFormat): boolean {
  return format === 'json' && input.kind === 'file' && input.isFromFolder === true;
}

/**
 * The same items, where among the first of them is any with text. Else throws a NoPagesError: for files that nobody named,
 * which were only found in a folder.
 */
export async function* unlessNoPages(items: AsyncIterable<ReadItem>, input: string): AsyncGenerator<ReadItem> {
  let held: ReadItem[] | undefined = [];
  for await (const item of items) {
    if (held === undefined) {
      yield item;
      continue;
    }
    held.push(item);
    if (!isWithoutText(item)) {
      yield* held;
      held = undefined;
    } else if (held.length === MOST_WITHOUT_TEXT) break;
  }
  if (held === undefined || held.length === 0) return;
  const hint = 'name it by itself, with --content-field, if it does';
  throw new NoPagesError(input, { code: 'no-text', message: 'passed over, as no record in it holds text', hint });
}

/** An object without a known field for text, or no object at all; what is broken is another matter. */
function isWithoutText(item: ReadItem): boolean {
  return 'error' in item && (item.error.code === 'no-text' || item.error.code === 'no-object');
}
