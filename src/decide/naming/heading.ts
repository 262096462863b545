import type { Page } from '../../measure/page.js';
import type { Category } from '../../vocabulary.js';
import type { Surroundings } from './surroundings.js';

/** Words of the longest line that counts as the heading of those below it. */
const HEADING_WORDS = 9;
/** Buttons of no more words stand in cards of teasers, whatever they offer. */
const BUTTON_WORDS = 3;
/** Not where prices stand around: those are buttons of a shop. */
const GOODS = 0.2;
/** Comments and teasers hold buttons and dates of their own, so soon below their heading. */
const OWN_BUTTONS = 8;
/** Shares of titles and of dates around, either of which tells that a list of teasers goes on. */
const GOES_ON = 0.25;
const DATES = 0.15;
/** Share of entries in the lines to come from which a menu begins, and lines below a heading before which none does. */
const MENU_AHEAD = 0.95;
const AT_LEAST = 2;
/** Share of lines below a blank one from which blank lines part blocks. */
const PARTED = 0.1;
/** A disclaimer has no fewer words; shorter lines below a legal line are links of the footer. */
const DISCLAIMER_WORDS = 8;
/** Share of entries around from which a link about cookies is one of a footer. */
const FOOTER = 0.6;
/** The name of an author stands no further below "About the author". */
const NEXT = 2;
/** What belongs to the buttons below "Share" or "Follow us" is the name of a network or a number, in a few words. */
const BUTTON_LABEL_WORDS = 3;

/** How many lines below a heading of its kind a line without words of its own may still belong to it. */
const REACH: Readonly<Partial<Record<Category, number>>> = {
  comments: 400,
  related: 60,
  consent: 12,
  legal: 6,
  share: 6,
  social: 6,
  subscription: 5,
  access: 3,
  promotion: 4,
  'author-bio': 4,
  media: 3,
};

/** Kinds of which a menu that begins is the end. */
const ENDED_BY_MENU: readonly Category[] = ['related', 'comments', 'consent', 'promotion', 'author-bio'];
/** Kinds of which a list of teasers has buttons. */
const BUTTONS: readonly Category[] = ['media', 'advertisement', 'promotion', 'navigation'];
/** A title has no fewer words: what stands right above it is its section. */
const TITLE_WORDS = 5;

/** The heading above the lines that are being named, walked down the page. */
export class Heading {
  private category: Category | undefined;
  private since = 0;
  /** Entries of a menu in a row, the last line among them. */
  private entries = 0;
  /** Whether blank lines part the blocks of the page, as most scrapers leave it. */
  private readonly isParted: boolean;

  constructor(
    private readonly page: Page,
    private readonly around: Surroundings,
  ) {
    let parted = 0;
    for (const { blankBefore } of page.document.lines) if (blankBefore > 0) parted++;
    this.isParted = parted >= page.count * PARTED;
  }

  /** A line of the article, or the start of it: no heading reaches over it. */
  end(): void {
    this.category = undefined;
  }

  /** The kind of heading that reaches line `i`, if one does. Lines are asked about in their order, each once. */
  above(i: number): Category | undefined {
    this.since++;
    const { category } = this;
    if (category === undefined) return undefined;
    if (this.since > (REACH[category] ?? 0) || this.menuBegins(category, i)) this.end();
    else if (!this.fits(category, i)) return undefined;
    return this.category;
  }

  /** Notes that line `i` says itself that it is `own`: the heading of what follows, where it is short. */
  note(i: number, own: Category): void {
    const words = this.page.counts.words[i];
    if (words > HEADING_WORDS || REACH[own] === undefined || this.holds(own, i)) return;
    this.category = own;
    this.since = 0;
  }

  /** How many lines line `i`, asked about last, stands below the heading. */
  get distance(): number {
    return this.since;
  }

  /** Notes whether a line is an entry of a menu by its own words; two of them end a list of teasers. */
  passEntry(isEntry: boolean): void {
    this.entries = isEntry ? this.entries + 1 : 0;
    if (this.entries >= AT_LEAST && this.category === 'related') this.end();
  }

  /** A thread of comments is seen to begin at line `i`, whatever stood above. */
  begin(category: Category): void {
    this.category = category;
    this.since = 0;
  }

  /** Whether line `i`, found to be `own`, is a button in a list of teasers. */
  isTeaserButton(i: number, own: Category): boolean {
    if (this.category !== 'related' || !BUTTONS.includes(own) || this.around.sales[i] >= GOODS) return false;
    if (own === 'navigation' && !(this.page.counts.words[i + 1] >= TITLE_WORDS)) return false;
    const { titles, dates } = this.around;
    return this.page.counts.words[i] <= BUTTON_WORDS && (titles[i] >= GOES_ON || dates[i] >= DATES);
  }

  private fits(category: Category, i: number): boolean {
    const { counts, networks } = this.page;
    if (category === 'consent' && this.around.entries[i] >= FOOTER) return false;
    if (category === 'author-bio' && this.since > NEXT) return counts.terminal[i] === 1;
    if (category === 'legal') return counts.words[i] >= DISCLAIMER_WORDS;
    if (category !== 'share' && category !== 'social') return true;
    if (this.since === 1 && this.page.document.lines[i].blankBefore === 0) return counts.words[i] <= BUTTON_LABEL_WORDS;
    return counts.words[i] <= BUTTON_LABEL_WORDS && (networks.distinct[i] > 0 || this.isNumber(i));
  }

  /** A number, and no time of the day. */
  private isNumber(i: number): boolean {
    return this.page.counts.digits[i] > 0 && !this.page.document.lines[i].text.includes(':');
  }

  private menuBegins(category: Category, i: number): boolean {
    if (!ENDED_BY_MENU.includes(category) || this.since < AT_LEAST) return false;
    if (this.isParted && this.page.document.lines[i].blankBefore === 0) return false;
    return this.around.entriesAhead[i] >= MENU_AHEAD && this.page.near.commentMarks[i] === 0;
  }

  /** A thread of comments or a list of teasers holds buttons and dates of its own; they do not end it. */
  private holds(own: Category, i: number): boolean {
    if (this.isTeaserButton(i, own)) return true;
    if (this.since > OWN_BUTTONS) return false;
    if (this.category === 'comments') {
      return own === 'share' || own === 'media' || (own === 'related' && this.page.near.commentMarks[i] > 0);
    }
    return this.category === 'related' && (own === 'media' || own === 'share' || own === 'advertisement');
  }
}
