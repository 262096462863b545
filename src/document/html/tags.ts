/** How a browser sets an element that no style sheet speaks of. */
export const INLINE = 0;
/** Begins and ends a line. */
export const BLOCK = 1;
/** The same, with space above and below, as around a paragraph. */
export const SPACED = 2;
/** A cell: cells of a row stand beside each other. */
export const CELL = 3;
export type Display = typeof INLINE | typeof BLOCK | typeof SPACED | typeof CELL;

/** What is known of a tag. */
export interface Tag {
  readonly name: string;
  /** Its number, from 1; 0 is any tag that is not in the list. */
  readonly number: number;
  readonly display: Display;
  /** It has no content and no end. */
  readonly isVoid: boolean;
  /** Nothing in it is text that a reader sees. */
  readonly isSilent: boolean;
}

const SPACED_TAGS = 'address blockquote dl figure h1 h2 h3 h4 h5 h6 hr menu ol p pre table title ul';
const BLOCK_TAGS =
  'article aside body button caption center dd details dialog dir div dt fieldset figcaption footer form header hgroup html ' +
  'legend li listing main nav noscript option search section summary tbody textarea tfoot thead tr xmp';
const CELL_TAGS = 'td th';
const INLINE_TAGS =
  'a abbr b bdi bdo big br cite code data del dfn em font i img input ins kbd label mark math picture q rp rt ruby ' +
  's samp small span strike strong sub sup time tt u var wbr';
const SILENT_TAGS =
  'applet audio canvas datalist embed frame frameset head iframe link meta noembed noframes object script ' +
  'select source style svg template track video';
const VOID_TAGS = new Set(
  'area base br col embed frame hr img input keygen link meta param source track wbr'.split(' '),
);
const SILENT = new Set([...SILENT_TAGS.split(' '), 'noscript']);

const TAGS = new Map<string, Tag>();
for (const [names, display] of [
  [SPACED_TAGS, SPACED],
  [BLOCK_TAGS, BLOCK],
  [CELL_TAGS, CELL],
  [INLINE_TAGS, INLINE],
  [SILENT_TAGS, INLINE],
] as const) {
  for (const name of names.split(' ')) {
    const number = TAGS.size + 1;
    TAGS.set(name, { name, number, display, isVoid: VOID_TAGS.has(name), isSilent: SILENT.has(name) });
  }
}

/** Whatever else there is: elements of frameworks, misspelt ones. */
const UNKNOWN: Tag = { name: '', number: 0, display: INLINE, isVoid: false, isSilent: false };
const UNKNOWN_VOID: Tag = { ...UNKNOWN, isVoid: true };

/** The tag of that name, which is in lower case. */
export function tagOf(name: string): Tag {
  return TAGS.get(name) ?? (VOID_TAGS.has(name) ? UNKNOWN_VOID : UNKNOWN);
}

/** The number of a tag of the list. Throws RangeError for any other. */
export function tagNumber(name: string): number {
  const tag = TAGS.get(name);
  if (tag === undefined) throw new RangeError(`no tag "${name}"`);
  return tag.number;
}

/** Number of tags of the list, and one for all others. */
export const TAG_COUNT = TAGS.size + 1;

const BY_NUMBER: readonly Tag[] = [UNKNOWN, ...TAGS.values()];

/** How a browser sets the tag of that number. */
export function displayOf(number: number): Display {
  return BY_NUMBER[number].display;
}
