import {
  ARIA_HIDDEN,
  HIDDEN,
  ITEM_ARTICLE,
  PROP_AUTHOR,
  PROP_BODY,
  PROP_DATE,
  PROP_HEADLINE,
  PROP_OTHER,
  ROLE_ARTICLE,
  ROLE_BANNER,
  ROLE_COMPLEMENTARY,
  ROLE_CONTENT_INFO,
  ROLE_FORM,
  ROLE_MAIN,
  ROLE_NAVIGATION,
} from '../../document/html/elements.js';
import { TAG_COUNT, tagNumber } from '../../document/html/tags.js';
import { Nearness } from './nearness.js';
import type { Tree } from './tree.js';

/** Parts of a page that markup names, each with its tags and its roles. */
const PARTS = {
  main: { tags: ['main'], roles: ROLE_MAIN },
  article: { tags: ['article'], roles: ROLE_ARTICLE },
  navigation: { tags: ['nav', 'menu'], roles: ROLE_NAVIGATION },
  header: { tags: ['header', 'hgroup'], roles: ROLE_BANNER },
  footer: { tags: ['footer'], roles: ROLE_CONTENT_INFO },
  aside: { tags: ['aside'], roles: ROLE_COMPLEMENTARY },
  section: { tags: ['section'], roles: 0 },
  form: { tags: ['form', 'search', 'dialog', 'fieldset', 'textarea', 'label'], roles: ROLE_FORM },
  button: { tags: ['button'], roles: 0 },
  figure: { tags: ['figure'], roles: 0 },
  figcaption: { tags: ['figcaption'], roles: 0 },
  table: { tags: ['table'], roles: 0 },
  list: { tags: ['ul', 'ol', 'menu', 'dir', 'dl'], roles: 0 },
  quotation: { tags: ['blockquote', 'q'], roles: 0 },
  details: { tags: ['details'], roles: 0 },
  address: { tags: ['address'], roles: 0 },
  time: { tags: ['time'], roles: 0 },
  paragraph: { tags: ['p'], roles: 0 },
  division: { tags: ['div'], roles: 0 },
  span: { tags: ['span', 'font'], roles: 0 },
  hidden: { tags: [], roles: HIDDEN },
  unspoken: { tags: [], roles: ARIA_HIDDEN },
  'body-property': { tags: [], roles: PROP_BODY },
  'headline-property': { tags: [], roles: PROP_HEADLINE },
  'author-property': { tags: [], roles: PROP_AUTHOR },
  'date-property': { tags: [], roles: PROP_DATE },
  'other-item': { tags: [], roles: PROP_OTHER },
  'article-item': { tags: [], roles: ITEM_ARTICLE },
} as const;
export type Part = keyof typeof PARTS;
export const PART_NAMES = Object.keys(PARTS) as readonly Part[];

/**
 * By part, arrays over the lines: how near above a line an element of the part is, 1 where it holds the line itself, 1/2
 * where it is around that, and so on; 0 where the line is in none.
 */
export type Landmarks = Readonly<Record<Part, Float32Array>>;

/** One pass over the elements for each part, and one before. */
export function measureLandmarks(tree: Tree, element: Int32Array): Landmarks {
  const { count, tag, roles } = tree.table;
  const ofTag = PART_NAMES.reduce((bits, part, p) => {
    for (const name of PARTS[part].tags) bits[tagNumber(name)] |= 1 << p;
    return bits;
  }, new Int32Array(TAG_COUNT));
  const parts = new Int32Array(count);
  for (let e = 1; e < count; e++) {
    let bits = ofTag[tag[e]];
    if (roles[e] !== 0) PART_NAMES.forEach((part, p) => (bits |= (roles[e] & PARTS[part].roles) === 0 ? 0 : 1 << p));
    parts[e] = bits;
  }
  const near = new Nearness(tree.table, element, parts);
  const found = {} as Record<Part, Float32Array>;
  PART_NAMES.forEach((part, p) => (found[part] = near.of(1 << p)));
  return found;
}
