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

/** Tells classes of elements that hold the author. Reads each attribute once: a page has few of them and uses them often. */
export class AuthorClasses {
  private readonly known = new Map<string, boolean>();

  /** Whether one of the names in a class attribute says that the element holds the author: its last words do. */
  has(attribute: string | undefined): boolean {
    if (attribute === undefined || attribute.length > MOST_UNITS) return false;
    let is = this.known.get(attribute);
    if (is === undefined) {
      is = attribute.split(/\s+/).some(isAuthorName);
      this.known.set(attribute, is);
    }
    return is;
  }
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
