import { foldSpace } from '../segments.js';
import type { Count } from './short-lines.js';

/** How many of the snippets stand in the answer, white space folded. */
export function snippetsIn(answer: string, snippets: readonly string[] | undefined): Count {
  const folded = foldSpace(answer);
  const wanted = (snippets ?? []).map(foldSpace).filter((snippet) => snippet !== '');
  return { all: wanted.length, right: wanted.filter((snippet) => folded.includes(snippet)).length };
}

/** How many of the snippets do not stand in the answer. */
export function snippetsGone(answer: string, snippets: readonly string[] | undefined): Count {
  const { all, right } = snippetsIn(answer, snippets);
  return { all, right: all - right };
}
