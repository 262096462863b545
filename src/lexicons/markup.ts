import words from './markup.json' with { type: 'json' };

/**
 * What the names of elements (class, id) speak of: the keys of `markup.json`. The order is that of the bits in a mask.
 * Written out, because the package's types cannot point into a file of data that stays behind.
 */
export const NAME_KINDS = [
  'content',
  'article',
  'headline',
  'subtitle',
  'byline',
  'date',
  'caption',
  'tags',
  'navigation',
  'header',
  'footer',
  'sidebar',
  'widget',
  'related',
  'teaser',
  'comments',
  'share',
  'social',
  'subscription',
  'advertisement',
  'promotion',
  'consent',
  'access',
  'legal',
  'author-bio',
  'media',
  'search',
  'popup',
  'hidden',
  'form',
  'reading',
  'button',
] as const satisfies readonly (keyof typeof words)[];
export type NameKind = (typeof NAME_KINDS)[number];

/** One name of each kind. */
export const NAME_EXAMPLES = Object.fromEntries(NAME_KINDS.map((kind) => [kind, words[kind][0]])) as Readonly<
  Record<NameKind, string>
>;

/** The bit of a kind. */
export function nameBit(kind: NameKind): number {
  return 1 << NAME_KINDS.indexOf(kind);
}

/** A name of one element has no more words that are looked at. */
const MOST_WORDS = 12;
/** Longest phrase in words. */
const LONGEST = 4;
/** Longer attributes are those of style frameworks, whose names speak of looks: the first of them will do. */
const MOST_UNITS = 600;

const PHRASES: ReadonlyMap<string, number> = phraseBits();

function phraseBits(): Map<string, number> {
  const bits = new Map<string, number>();
  NAME_KINDS.forEach((kind, k) => {
    for (const phrase of words[kind]) bits.set(phrase, (bits.get(phrase) ?? 0) | (1 << k));
  });
  return bits;
}

/** Bits of the kinds that the words of a class or id attribute speak of; of two phrases the longer counts. */
export function kindsOfNames(attribute: string): number {
  let bits = 0;
  for (const name of attribute.slice(0, MOST_UNITS).split(/[\s/]+/)) if (name !== '') bits |= kindsOfName(name);
  return bits;
}

function kindsOfName(name: string): number {
  const parts = wordsOfName(name).slice(0, MOST_WORDS);
  let bits = 0;
  for (let from = 0; from < parts.length;) {
    let taken = 1;
    for (let size = Math.min(LONGEST, parts.length - from); size > 0; size--) {
      const found = PHRASES.get(parts.slice(from, from + size).join('-'));
      if (found === undefined) continue;
      bits |= found;
      taken = size;
      break;
    }
    from += taken;
  }
  return bits;
}

/** The words of one name of a class or id attribute, in lower case: `postAuthor`, `post-author` and `post_author1` alike. */
export function wordsOfName(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
}
