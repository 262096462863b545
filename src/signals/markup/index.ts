import type { LookedAtPage } from '../../measure/impression.js';
import type { Signal } from '../signal.js';
import { ARTICLE_IN_CONTAINER } from './article-in-container.js';
import { articleElements } from './article-elements.js';
import { articleOnPath } from './article-on-path.js';
import { cardWords } from './card-words.js';
import { cards } from './cards.js';
import { CONTAINER_LINKS } from './container-links.js';
import { CONTAINER_PROSE } from './container-prose.js';
import { CONTAINER_SHARE } from './container-share.js';
import { CONTAINER_WORDS } from './container-words.js';
import { cruftNames } from './cruft-names.js';
import { elementDepth } from './element-depth.js';
import { imagesAbove } from './images-above.js';
import { likeSiblings } from './like-siblings.js';
import { likelyInBranch } from './likely-in-branch.js';
import { LIKELY_IN_CONTAINER } from './likely-in-container.js';
import { likelyOnPath } from './likely-on-path.js';
import { linksInLine } from './links-in-line.js';
import { NAMED } from './named.js';
import { nearestName } from './nearest-name.js';
import { paragraphWords } from './paragraph-words.js';
import { pathLines } from './path-lines.js';
import { pathLinks } from './path-links.js';
import { pathProse } from './path-prose.js';
import { pathShare } from './path-share.js';
import { sharedWithHeadline } from './shared-with-headline.js';
import { sourceGap } from './source-gap.js';
import { stepsFromArticle } from './steps-from-article.js';
import { stepsFromMain } from './steps-from-main.js';
import { stepsToArticle } from './steps-to-article.js';
import { stepsToHeadline } from './steps-to-headline.js';
import { stepsToMain } from './steps-to-main.js';
import { strongShare } from './strong-share.js';
import { toldBody } from './told-body.js';
import { toldDescription } from './told-description.js';
import { WITHIN } from './within.js';

/** Signals of the first look that ask about the markup: heard where the input was HTML. */
export const MARKUP_FIRST_LOOK: readonly Signal[] = [
  // What holds the line, by tags, roles and names.
  ...WITHIN,
  ...NAMED,
  nearestName,
  cruftNames,
  elementDepth,
  // What else stands in the elements that hold it.
  ...CONTAINER_WORDS,
  ...CONTAINER_PROSE,
  ...CONTAINER_LINKS,
  ...CONTAINER_SHARE,
  // Lines in like elements, and elements in a row.
  pathLines,
  pathShare,
  pathProse,
  pathLinks,
  likeSiblings,
  cards,
  cardWords,
  // How far it is, in elements, to the headline and to most of the prose.
  stepsToHeadline,
  sharedWithHeadline,
  stepsFromMain,
  stepsToMain,
  // What data on the page says of the article.
  toldBody,
  toldDescription,
  // The line's own markup.
  strongShare,
  linksInLine,
  imagesAbove,
  sourceGap,
  // The page as a whole.
  articleElements,
  paragraphWords,
];

/** Signals of the second look that ask where in the markup the first look found the article. */
export const MARKUP_SECOND_LOOK: readonly Signal<LookedAtPage>[] = [
  likelyOnPath,
  articleOnPath,
  ...LIKELY_IN_CONTAINER,
  ...ARTICLE_IN_CONTAINER,
  stepsFromArticle,
  stepsToArticle,
  likelyInBranch,
];

/** Every signal that asks about the markup. */
export const MARKUP_SIGNALS: readonly Signal<LookedAtPage>[] = [...MARKUP_FIRST_LOOK, ...MARKUP_SECOND_LOOK];
