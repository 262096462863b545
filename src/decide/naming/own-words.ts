import { phrasePlaces, topicNumber } from '../../measure/page.js';
import type { Category } from '../../vocabulary.js';
import { isEntryOnly, isInMenu } from './menu.js';
import { SPOKEN } from './neighbours.js';
import type { View } from './view.js';

/** Strength from which a line's words are likelier to say what it is than its neighbours. */
const LIKELY = 0.3;
/** A button that shares the page has others within so many lines; a field of a form has no more words. */
const NEAR = 4;
const FIELD_WORDS = 2;
/** "Log in" above the article leads there, and is no wall. */
const LOGIN_WORDS = 3;
/** Where so many lines near speak of it as well, a form stands. */
const FORM = 2;
const ACCESS = SPOKEN.indexOf('access');
/** Share of a line's words that are names of networks. */
const MOSTLY = 0.5;

const SOCIAL = topicNumber('social');

/** What the words of line `i` say that it is; nothing where it is an entry of a menu or a field of a form. */
export function spoken(view: View, i: number): Category | undefined {
  const { page, found, around, place } = view;
  const own = found.said[i];
  if (own === undefined || found.saidStrength[i] < LIKELY) return undefined;
  if (own === 'share' && isFieldOfForm(view, i)) return undefined;
  if (i > place.from && i < place.to) return own;
  if (own === 'access' && view.near.lines[ACCESS][i] >= FORM) return own;
  if (own === 'access' && i < place.from && page.counts.words[i] <= LOGIN_WORDS) return undefined;
  return isInMenu(around, i) && isEntryOnly(page, around, own, i < place.from, i) ? undefined : own;
}

/**
 * Names of networks share the page below "Share", and beside the article; they lead to the site's accounts below "Follow
 * us", and elsewhere. `own` is what their words say, `above` the kind of heading above.
 */
export function shareOrSocial({ page, place }: View, own: Category, above: Category | undefined, i: number): Category {
  if (own === 'share' && above === 'social') return 'social';
  const beside = (i > place.from && i < place.prose) || (i > place.to && i <= place.to + NEAR);
  const isNames = page.networks.share[i] >= MOSTLY && phrasePlaces(page, SOCIAL, i) === 0;
  if (!isNames || above === 'social') return own;
  return beside || above === 'share' ? 'share' : own;
}

/** "Email" and "Send" are fields and buttons of a form where other fields stand near, and nothing that shares the page. */
function isFieldOfForm({ page, found }: View, i: number): boolean {
  const { count, counts, networks } = page;
  if (counts.words[i] > FIELD_WORDS) return false;
  let fields = 0;
  for (let near = Math.max(0, i - NEAR); near <= Math.min(count - 1, i + NEAR); near++) {
    const said = found.said[near];
    if (near !== i && (said === 'share' || networks.distinct[near] > 0)) return false;
    if (said === 'subscription' || said === 'comments') fields++;
  }
  return fields > 0;
}
