import words from './author-markup.json' with { type: 'json' };
import { wordsOfName } from './markup.js';

/** A name of the class attribute counts with the words before these, which say how it looks or what it is part of. */
const MEANING_NOTHING = new Set([
  'item',
  'list',
  'text',
  'link',
  'wrapper',
  'wrap',
  'container',
  'block',
  'info',
  'vcard',
  'label',
  'inner',
  'value',
]);
const MOST_UNITS = 300;
const MOST_WORDS = 6;
const LONGEST = 3;

const NAMES: ReadonlySet<string> = new Set(words.names);

/** Each attribute is read once: a page has few of them and uses them often. */
const known = new Map<string, boolean>();
const MOST_KNOWN = 5000;

/** Whether one of the names in a class attribute says that the element holds the author: its last words do. */
export function authorWord(attribute: string | undefined): boolean {
  if (attribute === undefined || attribute.length > MOST_UNITS) return false;
  let is = known.get(attribute);
  if (is === undefined) {
    is = attribute.split(/\s+/).some(isAuthorName);
    if (known.size < MOST_KNOWN) known.set(attribute, is);
  }
  return is;
}

function isAuthorName(name: string): boolean {
  const parts = wordsOfName(name);
  while (parts.length > 1 && MEANING_NOTHING.has(parts.at(-1)!)) parts.pop();
  if (parts.length > MOST_WORDS) return false;
  for (let size = Math.min(LONGEST, parts.length); size > 0; size--) {
    if (NAMES.has(parts.slice(-size).join('-'))) return true;
  }
  return false;
}
