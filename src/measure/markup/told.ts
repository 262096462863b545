import { articleBodyOf, type PageHead } from '../../document/html/head.js';
import { tokenise, type Tokens } from '../tokens.js';

/** What data on the page says that its article is; arrays over the lines, -1 throughout where it says nothing. */
export interface Told {
  /** Share of the line's words, by threes, in the article's text as the page's data have it. */
  readonly body: Float32Array;
  /** The same in the description for search engines and networks. */
  readonly description: Float32Array;
}

/** A shorter text is no article's. */
const MIN_WORDS = 40;
const MIN_DESCRIPTION = 5;
const SIZE = 3;
const DESCRIPTIONS: ReadonlySet<string> = new Set(['description', 'og:description', 'twitter:description']);

export function measureTold(head: PageHead, tokens: Tokens): Told {
  const descriptions = head.meta.filter(([name]) => DESCRIPTIONS.has(name)).map(([, content]) => content);
  return {
    body: shares(tokens, [articleBodyOf(head.jsonLd).replace(/<[^>]{0,2000}>/g, ' ')], MIN_WORDS),
    description: shares(tokens, descriptions, MIN_DESCRIPTION),
  };
}

function shares({ hash, lineStart }: Tokens, texts: readonly string[], least: number): Float32Array {
  const count = lineStart.length - 1;
  const told = tokenise(texts);
  if (told.count < least) return new Float32Array(count).fill(-1);
  const known = new Set<number>();
  texts.forEach((_, t) => {
    for (let size = 1; size <= SIZE; size++)
      for (let at = told.lineStart[t]; at + size <= told.lineStart[t + 1]; at++) known.add(runOf(told.hash, at, size));
  });
  const found = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    const words = lineStart[i + 1] - lineStart[i];
    const size = Math.min(SIZE, words);
    if (size === 0) continue;
    let hits = 0;
    for (let at = lineStart[i]; at + size <= lineStart[i + 1]; at++) if (known.has(runOf(hash, at, size))) hits++;
    // One or two words prove little.
    found[i] = (hits / (words - size + 1)) * (size / SIZE);
  }
  return found;
}

/** One number for some words in a row. */
function runOf(hash: Int32Array, at: number, size: number): number {
  let value = size;
  for (let k = 0; k < size; k++) value = Math.imul(value ^ hash[at + k], 0x01000193) ^ (value >>> 13);
  return value;
}
