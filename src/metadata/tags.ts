import { textAt } from './around-headline.js';
import type { Believed } from './belief/candidate.js';
import { claimed, known, shown } from './belief/found.js';
import type { MetadataContext } from './context.js';
import type { PageWords } from './page-words.js';
import { openingOf } from './phrase-opening.js';
import { folded } from './words.js';

const LONGEST_TAG = 60;
const MOST_TAGS = 40;
const MOST_TEXT = 2000;
const SEPARATOR = /[,，、|#＃·•;；\t]|\s\/\s/u;

/**
 * The topics that the caller knows, or those of the lines that were recognised as lists of topics, or those that the
 * page's data list; each once.
 */
export function tags(context: MetadataContext, words: PageWords): Believed<string[]> | undefined {
  if (context.known.tags !== undefined && context.known.tags.length > 0) {
    return known([...new Set(context.known.tags)], 'tags');
  }
  const byFolded = new Map<string, string>();
  const lines = context.byCategory.of('tags');
  for (const index of lines) {
    const text = textAt(context, index);
    const list = openingOf(text, words.language.tags)?.rest ?? text;
    for (const part of list.slice(0, MOST_TEXT).split(SEPARATOR)) {
      const tag = part.trim().replace(/^[:：\s]+|[.\s]+$/gu, '');
      const key = folded(tag);
      if (key !== '' && tag.length <= LONGEST_TAG && !byFolded.has(key)) byFolded.set(key, tag);
    }
  }
  if (byFolded.size > 0) return shown([...byFolded.values()], lines[0]);
  const claim = context.claims.tags?.[0];
  if (claim === undefined) return undefined;
  const topics = listed(claim.values);
  return topics.length > 0 ? claimed(topics, claim) : undefined;
}

/** The topics that data list, one a value or all in one. */
function listed(values: readonly string[]): string[] {
  const all = values.length > 1 ? values : (values[0] ?? '').slice(0, MOST_TEXT).split(/[,;]/);
  const topics = all.map((topic) => topic.trim()).filter((topic) => topic !== '' && topic.length <= LONGEST_TAG);
  return [...new Map(topics.map((topic) => [folded(topic), topic])).values()].slice(0, MOST_TAGS);
}
