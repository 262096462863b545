import { textAt } from './around-headline.js';
import type { MetadataContext } from './context.js';
import type { LinesByCategory } from './lines-by-category.js';
import type { PageWords } from './page-words.js';
import { openingOf } from './phrase-opening.js';
import { folded } from './words.js';

const LONGEST_TAG = 60;
const MOST_TEXT = 2000;
const SEPARATOR = /[,，、|#＃·•;；\t]|\s\/\s/u;

/** The topics that the caller knows, or those of the lines that were recognised as lists of topics; each once. */
export function tags(context: MetadataContext, words: PageWords, lines: LinesByCategory): string[] | undefined {
  if (context.known.tags !== undefined && context.known.tags.length > 0) return [...new Set(context.known.tags)];
  const byFolded = new Map<string, string>();
  for (const index of lines.of('tags')) {
    const text = textAt(context, index);
    const list = openingOf(text, words.language.tags)?.rest ?? text;
    for (const part of list.slice(0, MOST_TEXT).split(SEPARATOR)) {
      const tag = part.trim().replace(/^[:：\s]+|[.\s]+$/gu, '');
      const key = folded(tag);
      if (key !== '' && tag.length <= LONGEST_TAG && !byFolded.has(key)) byFolded.set(key, tag);
    }
  }
  return byFolded.size > 0 ? [...byFolded.values()] : undefined;
}
