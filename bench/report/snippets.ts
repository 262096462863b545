import { foldSpace } from '../segments.js';
import { tokenize } from '../shingles.js';
import type { Count } from './short-lines.js';

/** How a text is folded before snippets are looked for in it. */
export type Fold = (text: string) => string;

/** White space alone: what counts where nothing else is said. */
export const SPACE: Fold = foldSpace;

/** Letters and digits alone: quotes come in several shapes, and scrapers put spaces around links. */
export const LETTERS: Fold = (text) => tokenize(text).join('');

/** How many of the snippets stand in the answer. */
export function snippetsIn(answer: string, snippets: readonly string[] | undefined, fold: Fold): Count {
  const folded = fold(answer);
  const wanted = (snippets ?? []).map(fold).filter((snippet) => snippet !== '');
  return { all: wanted.length, right: wanted.filter((snippet) => folded.includes(snippet)).length };
}

/** How many of the snippets do not stand in the answer. */
export function snippetsGone(answer: string, snippets: readonly string[] | undefined, fold: Fold): Count {
  const { all, right } = snippetsIn(answer, snippets, fold);
  return { all, right: all - right };
}
