import { type Page, phrasePlaces, topicNumber } from '../../measure/page.js';
import type { Category } from '../../vocabulary.js';
import { isLifted } from '../../vocabulary.js';
import { type CategoryEvidence, SURE } from '../categorise.js';
import { isAccount } from './accounts.js';
import { Authors } from './author.js';
import { isContact } from './contact.js';
import { findContents } from './contents.js';
import { Heading } from './heading.js';
import { isEntryOnly, isInMenu } from './menu.js';
import { type ArticlePlace, placeOfArticle } from './place.js';
import { measureSurroundings, type Surroundings } from './surroundings.js';
import { opensComment } from './thread.js';
import { usualCategory } from './usual.js';

/** Strength from which a line's words are likelier to say what it is than its neighbours. */
const LIKELY = 0.3;

/** A button that shares the page has others within so many lines; a field of a form has no more words. */
const NEAR = 4;
const FIELD_WORDS = 2;
/** Share of a line's words that are names of networks. */
const MOSTLY = 0.5;

const SOCIAL = topicNumber('social');

/** What lines are named by. */
interface View {
  readonly page: Page;
  readonly found: CategoryEvidence;
  readonly around: Surroundings;
  readonly place: ArticlePlace;
  readonly contents: Uint8Array;
  readonly heading: Heading;
  readonly authors: Authors;
}

/**
 * The category of each line that is to be dropped (`dropped[i]` = 1): what its words say, where its place lets them;
 * else what the heading above says; else what usually stands in such a place. `stays[i]` is 1 for lines of the text.
 */
export function nameDropped(
  page: Page,
  found: CategoryEvidence,
  dropped: Uint8Array,
  stays: Uint8Array,
  isByline: (i: number) => boolean,
): Category[] {
  const around = measureSurroundings(page, dropped);
  const heading = new Heading(page, around);
  const place = placeOfArticle(page, stays);
  const view: View = {
    page,
    found,
    around,
    place,
    contents: findContents(page, stays),
    heading,
    authors: new Authors(page, isByline),
  };
  const names: Category[] = [];
  for (let i = 0; i < page.count; i++) {
    if (!dropped[i]) heading.end();
    names.push(nameLine(view, i));
  }
  return names;
}

function nameLine(view: View, i: number): Category {
  const { page, found, around, place, heading } = view;
  const above = heading.above(i);
  const { mark } = page.document.lines[i];
  if (mark === 'rule') return 'decoration';
  const own = spoken(view, i);
  if (own !== undefined && !(above !== undefined && isLifted(own))) {
    if (heading.isTeaserButton(i, own)) return 'related';
    if (found.saidStrength[i] >= SURE && own !== 'byline' && own !== 'headline') heading.note(i, own);
    return own === 'social' || own === 'share' ? shareOrSocial(view, own, above, i) : own;
  }
  if (opensComment(page, i)) {
    heading.begin('comments');
    return 'comments';
  }
  if (isAccount(page, i)) return 'social';
  if (view.contents[i] || isContact(page, i)) return 'navigation';
  if (i > place.from && view.authors.isAbout(i)) return 'author-bio';
  if (above !== undefined && (i > place.from || !isInMenu(around, i))) return above;
  return mark === 'image' ? 'media' : usualCategory(page, around, place, i);
}

/** What the line's own words say, unless it is an entry of a menu. */
export function spoken({ page, found, around, place }: View, i: number): Category | undefined {
  const own = found.said[i];
  if (own === undefined || found.saidStrength[i] < LIKELY) return undefined;
  if (own === 'share' && isFieldOfForm(page, found, i)) return undefined;
  if (i > place.from && i < place.to) return own;
  return isInMenu(around, i) && isEntryOnly(page, around, own, i < place.from, i) ? undefined : own;
}

/**
 * Names of networks share the page below "Share", and beside the article; they lead to the site's accounts below "Follow
 * us", and elsewhere.
 */
function shareOrSocial({ page, place }: View, own: Category, above: Category | undefined, i: number): Category {
  if (above === 'share' || above === 'social') return above;
  const beside = (i > place.from && i < place.prose) || (i > place.to && i <= place.to + NEAR);
  const isNames = page.networks.share[i] >= MOSTLY && phrasePlaces(page, SOCIAL, i) === 0;
  return beside && isNames ? 'share' : own;
}

/** "Email" and "Send" are fields and buttons of a form where other fields stand near, and nothing that shares the page. */
function isFieldOfForm({ count, counts, networks }: Page, { said }: CategoryEvidence, i: number): boolean {
  if (counts.words[i] > FIELD_WORDS) return false;
  let fields = 0;
  for (let near = Math.max(0, i - NEAR); near <= Math.min(count - 1, i + NEAR); near++) {
    if (near !== i && (said[near] === 'share' || networks.distinct[near] > 0)) return false;
    if (said[near] === 'subscription' || said[near] === 'comments') fields++;
  }
  return fields > 0;
}
