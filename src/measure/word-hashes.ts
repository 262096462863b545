import { tokenise } from './tokens.js';

/** Hashes of all words of the texts, to look words of a page up in. */
export function wordHashes(texts: readonly string[]): ReadonlySet<number> {
  const tokens = tokenise(texts);
  return new Set(tokens.hash.subarray(0, tokens.count));
}
