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
import { tagNumber } from '../../document/html/tags.js';
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

/** One pass over the elements for each part. */
export function measureLandmarks(tree: Tree, element: Int32Array): Landmarks {
  const found = {} as Record<Part, Float32Array>;
  for (const part of PART_NAMES) {
    const { tags, roles } = PARTS[part];
    const numbers = tags.map(tagNumber);
    found[part] = nearness(
      tree,
      element,
      (e) => numbers.includes(tree.table.tag[e]) || (tree.table.roles[e] & roles) !== 0,
    );
  }
  return found;
}

/** How near above each line an element is of which `is` is true. */
export function nearness(tree: Tree, element: Int32Array, is: (element: number) => boolean): Float32Array {
  const { count, parent } = tree.table;
  const steps = new Int32Array(count).fill(-1);
  for (let e = 1; e < count; e++) {
    if (is(e)) steps[e] = 0;
    else if (steps[parent[e]] >= 0) steps[e] = steps[parent[e]] + 1;
  }
  return Float32Array.from(element, (e) => (steps[e] < 0 ? 0 : 1 / (1 + steps[e])));
}
