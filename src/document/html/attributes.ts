import { kindsOfNames } from '../../lexicons/markup.js';
import {
  ARIA_HIDDEN,
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
} from './elements.js';

/** Attributes of one tag by name, in lower case; of two of the same name the first counts. */
export type Attributes = ReadonlyMap<string, string>;

const ROLES: Readonly<Record<string, number>> = {
  main: ROLE_MAIN,
  navigation: ROLE_NAVIGATION,
  menu: ROLE_NAVIGATION,
  menubar: ROLE_NAVIGATION,
  banner: ROLE_BANNER,
  contentinfo: ROLE_CONTENT_INFO,
  complementary: ROLE_COMPLEMENTARY,
  article: ROLE_ARTICLE,
  search: ROLE_FORM,
  form: ROLE_FORM,
  dialog: ROLE_FORM,
  alertdialog: ROLE_FORM,
  alert: ROLE_FORM,
};
const PROPERTIES: Readonly<Record<string, number>> = {
  articlebody: PROP_BODY,
  text: PROP_BODY,
  headline: PROP_HEADLINE,
  name: PROP_HEADLINE,
  author: PROP_AUTHOR,
  creator: PROP_AUTHOR,
  datepublished: PROP_DATE,
  datemodified: PROP_DATE,
  datecreated: PROP_DATE,
  comment: PROP_OTHER,
  commenttext: PROP_OTHER,
  review: PROP_OTHER,
  reviewbody: PROP_OTHER,
  offers: PROP_OTHER,
  breadcrumb: PROP_OTHER,
  publisher: PROP_OTHER,
};
const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Recipe|Review)\/?$/;
const OTHER_TYPE =
  /(?:Comment|UserComments|Product|SiteNavigationElement|WPSideBar|WPFooter|WPHeader|BreadcrumbList)\/?$/;

/** Bits of roles and microdata that attributes speak of. */
export function rolesOf(attributes: Attributes): number {
  let bits = 0;
  const role = attributes.get('role');
  if (role !== undefined) bits |= ROLES[role.trim().toLowerCase()] ?? 0;
  if (attributes.get('aria-hidden') === 'true') bits |= ARIA_HIDDEN;
  const property = attributes.get('itemprop');
  if (property !== undefined) for (const name of property.toLowerCase().split(/\s+/)) bits |= PROPERTIES[name] ?? 0;
  const type = attributes.get('itemtype')?.trim();
  if (type !== undefined) bits |= ARTICLE_TYPE.test(type) ? ITEM_ARTICLE : OTHER_TYPE.test(type) ? PROP_OTHER : 0;
  return bits;
}

const HIDING_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** True where no reader sees the element, whatever its style sheets say. */
export function isHidden(tag: string, attributes: Attributes): boolean {
  const hidden = attributes.get('hidden');
  if (hidden !== undefined && hidden.toLowerCase() !== 'until-found') return true;
  if (tag === 'dialog' && !attributes.has('open')) return true;
  const style = attributes.get('style');
  return style !== undefined && HIDING_STYLE.test(style);
}

const LONGEST_CLASS = 200;
const LOOKS_BY_TAG = 256;

/** Reads class and id attributes; each text once, since a page has few and uses them often. */
export class NameReader {
  private readonly known = new Map<string, number>();
  private readonly looks = new Map<string, number>();
  private readonly bareLooks = new Map<string, number>();

  kinds(attributes: Attributes): number {
    return this.kindsOf(attributes.get('class')) | this.kindsOf(attributes.get('id'));
  }

  /** A number that is equal for elements of one tag whose classes are the same but for digits. */
  look(tag: number, attributes: Attributes): number {
    const names = attributes.get('class');
    if (names === undefined) return tag;
    let look = this.looks.get(names);
    if (look === undefined) {
      const bare = names.slice(0, LONGEST_CLASS).replace(/\d+/g, '');
      look = this.bareLooks.get(bare) ?? this.bareLooks.size + 1;
      this.bareLooks.set(bare, look);
      this.looks.set(names, look);
    }
    return look * LOOKS_BY_TAG + tag;
  }

  private kindsOf(attribute: string | undefined): number {
    if (attribute === undefined) return 0;
    const known = this.known.get(attribute);
    if (known !== undefined) return known;
    const kinds = kindsOfNames(attribute);
    this.known.set(attribute, kinds);
    return kinds;
  }
}
