import { capitalised, pick, type Random } from './prose.js';

const PLACES = [
  'Harbour',
  'Valley',
  'Island',
  'Northern',
  'Coastal',
  'River',
  'Upland',
  'Market',
  'Mill',
  'Meadow',
] as const;
const PAPERS = [
  'Post',
  'Courier',
  'Observer',
  'Gazette',
  'Lantern',
  'Chronicle',
  'Messenger',
  'Weekly',
  'Herald',
] as const;
const SECTIONS = [
  'Home',
  'News',
  'Politics',
  'Business',
  'Sport',
  'Culture',
  'Opinion',
  'Weather',
  'Travel',
  'Science',
  'Letters',
  'Podcasts',
  'Events',
  'Jobs',
  'Property',
  'Obituaries',
  'Crosswords',
  'Recipes',
  'Gardening',
  'Video',
  'Archive',
  'About us',
  'Contact',
] as const;

/** Prose in which a site speaks of itself: what looks most like article. {paper} and {letter} are filled in for the site. */
const OWN_PROSE = [
  'Every morning before six our editors choose the ten stories that matter on this coast, and {paper} brings them to your door.',
  'For more than ninety years the people of this region have trusted {paper} to tell them what the council would rather not say.',
  'Reporting like this takes weeks of work, and it is paid for by the readers who carry {paper} with a few coins a month.',
  'The {letter} letter is written on Sunday evenings by our correspondents and tells what the week in the region will bring.',
  'When the presses of {paper} were flooded in the great storm, readers came with buckets, and that is why we are still here.',
  'Whoever wants to know how we choose our sources and correct our mistakes can read it in the statutes of {paper}.',
  'Our photographers walk the quays and lanes in any weather, and their pictures can be ordered as prints from the shop of {paper}.',
  'The views of guest writers are their own and need not be those of {paper}, whose editors are bound by the press code.',
  'If you know something about this story that we should know as well, the newsroom of {paper} can be reached at any hour.',
  'Some of the links in this text lead to shops that pay {paper} a small share of what you spend, at no cost to you.',
  'The winter supplement of {paper} comes with recipes from forty kitchens and a map of the frozen lakes of the region.',
  'Members of the readers’ club meet in the old printing hall on the first Thursday of each month to talk with the editors.',
] as const;

const FORMS = [
  'Sign up for the {letter} newsletter',
  'Subscribe',
  'Log in',
  'Share this article',
  'Print',
  'Advertisement',
  'Most read',
  'More from {paper}',
  'Follow us on Facebook',
  'Copyright {paper}. All rights reserved.',
  'Terms of use',
  'Privacy policy',
  'Cookie settings',
  'Read the e-paper',
  'Related stories',
  'Leave a comment',
  'Back to top',
] as const;

/** What a site says on each of its pages. */
export interface Chrome {
  readonly host: string;
  readonly paper: string;
  readonly menu: readonly string[];
  readonly forms: readonly string[];
  /** Said below the article, at the place of its first break, and in the foot of the page. */
  readonly below: readonly string[];
  readonly within: readonly string[];
  readonly foot: readonly string[];
}

export function chromeOf(random: Random, number: number): Chrome {
  const paper = `The ${pick(random, PLACES)} ${pick(random, PAPERS)}`;
  const letter = `${pick(random, PLACES)} ${pick(random, ['Morning', 'Evening', 'Weekend'])}`;
  const fill = (text: string): string => capitalised(text.replace('{paper}', paper).replace('{letter}', letter));
  const prose = shuffled(random, OWN_PROSE).map(fill);
  return {
    host: `site${number}.example`,
    paper,
    menu: shuffled(random, SECTIONS).slice(0, 8 + Math.floor(random() * 10)),
    forms: shuffled(random, FORMS).slice(0, 9).map(fill),
    within: prose.slice(0, 1 + Math.floor(random() * 2)),
    below: prose.slice(2, 4 + Math.floor(random() * 2)),
    foot: prose.slice(5, 7),
  };
}

export function shuffled<T>(random: Random, list: readonly T[]): T[] {
  const left = [...list];
  for (let at = left.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [left[at], left[other]] = [left[other]!, left[at]!];
  }
  return left;
}
