import type { Category } from '../../vocabulary.js';
import { isLifted } from '../../vocabulary.js';
import { SURE } from '../categorise.js';
import { isAccount } from './accounts.js';
import { isContact } from './contact.js';
import { Heading } from './heading.js';
import { isAmongEntries, isInMenu, isRow } from './menu.js';
import { shareOrSocial, spoken } from './own-words.js';
import { countsComments, opensComment } from './thread.js';
import { usualCategory } from './usual.js';
import type { View } from './view.js';

/** So few lines below a heading a line is most likely of its kind; titles of so many words stand in longer lists. */
const NEAR = 2;
const NEAR_TITLES = 5;
const TITLE_WORDS = 5;
/**
 * What a line says in so many words, this surely, is not for its neighbours to change. Fewer words do where they are
 * hardly used for anything else; links and buttons speak of cookies in footers and forms too.
 */
const DECISIVE = 0.6;
const DECISIVE_WORDS = 4;
const FEWER: readonly Category[] = ['navigation', 'share', 'social', 'comments', 'legal'];
const FEWER_WORDS = 3;
/** Share of entries around from which what stands above the article, with nobody near who says what it is, is a menu. */
const MENU_ABOVE = 0.4;
/** Strength from which an entry's own words leave no doubt there. */
const SURELY = 0.7;
/** Strength from which a line is all a label of an advertisement, which is said of nothing else. */
const LABEL = 0.9;

/** What the rules call a line. */
export interface Named {
  readonly category: Category;
  /**
   * What speaks for it: that it is a rule or a symbol, several words of its own that are sure, its own words, the heading
   * above, nothing but entries of a menu around, or only its place and the lines around.
   */
  readonly by: 'looks' | 'sure words' | 'words' | 'near heading' | 'heading' | 'menu' | 'place';
}

/** Whether the rules alone decide. */
export function isCertain({ by }: Named): boolean {
  return by === 'menu' || by === 'sure words';
}

/** Names lines by rules, walking down the page: what the line's words say, else the heading above, else its place. */
export class Rules {
  private readonly heading: Heading;

  constructor(private readonly view: View) {
    this.heading = new Heading(view.page, view.around);
  }

  /** Names line `i`; lines are asked about in their order, each once. `isDropped`: whether it leaves the page. */
  name(i: number, isDropped: boolean): Named {
    const { view, heading } = this;
    if (!isDropped) heading.end();
    const above = heading.above(i);
    if (view.page.document.lines[i].mark === 'rule') return { category: 'decoration', by: 'looks' };
    const own = spoken(view, i);
    if (own !== undefined && !(above !== undefined && isLifted(own))) return this.ownName(own, above, i);
    if (opensComment(view.page, i)) {
      heading.begin('comments');
      return byWords('comments');
    }
    // Lines that do not leave only move the heading.
    if (!isDropped) return UNNAMED;
    if (isAccount(view.page, i)) return byWords('social');
    if (i > view.place.from && view.authors.isAbout(i)) return byWords('author-bio');
    return this.guess(above, i);
  }

  private ownName(own: Category, above: Category | undefined, i: number): Named {
    const { view, heading } = this;
    const next = view.found.said[i + 1];
    // What heads something else is no button of a teaser.
    const isSection =
      (own === 'navigation' && next !== undefined) ||
      (own === 'advertisement' && next !== undefined && next !== 'related');
    if (!isSection && heading.isTeaserButton(i, own)) return byWords('related');
    if (own === 'comments' && i > view.place.to && countsComments(view.page, i)) return byWords('related');
    heading.passEntry(own === 'navigation');
    if (view.found.saidStrength[i] >= SURE && own !== 'byline' && own !== 'headline') heading.note(i, own);
    if (own === 'decoration') return { category: own, by: 'looks' };
    const category = own === 'social' || own === 'share' ? shareOrSocial(view, own, above, i) : own;
    return isDecisive(view, own, i) && category === own ? { category, by: 'sure words' } : byWords(category);
  }

  private guess(above: Category | undefined, i: number): Named {
    const { page, around, place, contents } = this.view;
    if (isRow(page, i)) return { category: 'navigation', by: 'menu' };
    if (contents[i] || isContact(page, i)) return { category: 'navigation', by: 'place' };
    if (above === 'media' && page.counts.letters[i] === 0) return byWords('media');
    if (above !== undefined && (i > place.from || !isInMenu(around, i))) {
      const isTitle = above === 'related' && page.counts.words[i] >= TITLE_WORDS;
      const near = isTitle ? NEAR_TITLES : NEAR;
      return { category: above, by: this.heading.distance <= near ? 'near heading' : 'heading' };
    }
    if (isAmongEntries(page, around, i)) return { category: 'navigation', by: 'menu' };
    const isImage = page.document.lines[i].mark === 'image';
    const category = isImage ? 'media' : usualCategory(page, around, place, i);
    return { category, by: category === 'navigation' && this.isMenuAbove(i) ? 'menu' : 'place' };
  }

  private isMenuAbove(i: number): boolean {
    const { around, near, place } = this.view;
    return i < place.from && around.entries[i] >= MENU_ABOVE && !near.any[i];
  }
}

/** What a line is called that stays. */
const UNNAMED = byWords('related');

function byWords(category: Category): Named {
  return { category, by: 'words' };
}

function isDecisive({ page, found, place }: View, own: Category, i: number): boolean {
  if (own === 'navigation' && i < place.from && found.saidStrength[i] >= SURELY) return true;
  if (own === 'advertisement' && found.saidStrength[i] >= LABEL) return true;
  if (isLifted(own) || own === 'consent' || found.saidStrength[i] < DECISIVE) return false;
  return page.counts.words[i] >= (FEWER.includes(own) ? FEWER_WORDS : DECISIVE_WORDS);
}
