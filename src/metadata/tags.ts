import type { MetadataContext } from './context.js';
import { openers } from './page-lexicons.js';
import { openingOf } from './phrase-opening.js';
import { folded } from './words.js';

const LONGEST_TAG = 60;
const MOST_TEXT = 2000;
const SEPARATOR = /[,，、|#＃·•;；\t]|\s\/\s/u;

/** The topics of the lines that were recognised as lists of topics, each once, as it first stood. */
export function tags(context: MetadataContext): string[] | undefined {
  const phrases = openers(context, 'tags');
  const byFolded = new Map<string, string>();
  for (const [index, line] of context.document.lines.entries()) {
    if (context.verdicts[index]?.category !== 'tags') continue;
    const list = openingOf(line.text, phrases)?.rest ?? line.text;
    for (const part of list.slice(0, MOST_TEXT).split(SEPARATOR)) {
      const tag = part.trim().replace(/^[:：\s]+|[.\s]+$/gu, '');
      const key = folded(tag);
      if (key !== '' && tag.length <= LONGEST_TAG && !byFolded.has(key)) byFolded.set(key, tag);
    }
  }
  return byFolded.size > 0 ? [...byFolded.values()] : undefined;
}
