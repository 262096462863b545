import { readTags, type TagHandler } from '../../document/html/tag-reader.js';
import { foldWhite } from '../../document/fold.js';

/** Data are asked for names, titles and dates: what is longer is none of them. */
const LONGEST = 1000;

/** A text of a page's data as it is meant: without the entities and tags that are left in it, white space folded. */
export function plainText(value: string): string {
  const text = value.slice(0, LONGEST);
  return foldWhite(/[&<]/.test(text) ? withoutMarkup(text) : text);
}

function withoutMarkup(text: string): string {
  const parts: string[] = [];
  readTags(text, textCollector(parts));
  const plain = parts.join('');
  // What was escaped twice.
  return /&(?:#\d|#x[\da-f]|[a-z]{2,8};)/i.test(plain) && plain !== text ? withoutMarkup(plain) : plain;
}

function textCollector(parts: string[]): TagHandler {
  return {
    open: () => undefined,
    close: () => undefined,
    isForeign: () => false,
    text: (piece) => void parts.push(piece),
  };
}
