import { accessPhrase } from './access-phrase.js';
import { advertisementPhrase } from './advertisement-phrase.js';
import { again } from './again.js';
import { authorBioPhrase } from './author-bio-phrase.js';
import { bestRun } from './best-run.js';
import { blankBefore } from './blank-before.js';
import { breadcrumb } from './breadcrumb.js';
import { bulletMark } from './bullet-mark.js';
import { bylinePhrase } from './byline-phrase.js';
import { capitalised } from './capitalised.js';
import { CAPITALS_BELOW } from './capitals-below.js';
import { captionPhrase } from './caption-phrase.js';
import { codeMark } from './code-mark.js';
import { colonEnd } from './colon-end.js';
import { commas } from './commas.js';
import { commentMarkPhrase } from './comment-mark-phrase.js';
import { commentMarksNear } from './comment-marks-near.js';
import { commentsPhrase } from './comments-phrase.js';
import { consentPhrase } from './consent-phrase.js';
import { contentWords } from './content-words.js';
import { copyright } from './copyright.js';
import { dated } from './dated.js';
import { datedAbove } from './dated-above.js';
import { datedBelow } from './dated-below.js';
import { fileName } from './file-name.js';
import { formField } from './form-field.js';
import { fromTop } from './from-top.js';
import { fullStop } from './full-stop.js';
import { functionWords } from './function-words.js';
import { headingMark } from './heading-mark.js';
import { headline } from './headline.js';
import { headlineDistance } from './headline-distance.js';
import { headlineSure } from './headline-sure.js';
import { imageMark } from './image-mark.js';
import { legalPhrase } from './legal-phrase.js';
import { likely } from './likely.js';
import { LIKELY_ABOVE } from './likely-above.js';
import { LIKELY_BELOW } from './likely-below.js';
import { LIKELY_NEXT_ABOVE } from './likely-next-above.js';
import { LIKELY_NEXT_BELOW } from './likely-next-below.js';
import { likelyShareAbove } from './likely-share-above.js';
import { likelyTotal } from './likely-total.js';
import { linkShare } from './link-share.js';
import { linksNear } from './links-near.js';
import { longestBelow } from './longest-below.js';
import { mainHeadingMark } from './main-heading-mark.js';
import { mainRun } from './main-run.js';
import { mainRunShare } from './main-run-share.js';
import { mainRunWords } from './main-run-words.js';
import { mediaPhrase } from './media-phrase.js';
import { modifiedPhrase } from './modified-phrase.js';
import { nameLine } from './name-line.js';
import { navigationPhrase } from './navigation-phrase.js';
import { nearRun } from './near-run.js';
import { nearRunLines } from './near-run-lines.js';
import { nearRunWords } from './near-run-words.js';
import { networkName } from './network-name.js';
import { networkRow } from './network-row.js';
import { numberMark } from './number-mark.js';
import { numbers } from './numbers.js';
import { pageLength } from './page-length.js';
import { pageTitle } from './page-title.js';
import { pagination } from './pagination.js';
import { photoCredit } from './photo-credit.js';
import { phraseCover } from './phrase-cover.js';
import { phrasesNear } from './phrases-near.js';
import { phrasesSinceHeadline } from './phrases-since-headline.js';
import { placeBelowHeadline } from './place-below-headline.js';
import { price } from './price.js';
import { promotionPhrase } from './promotion-phrase.js';
import { prose } from './prose.js';
import { proseALine } from './prose-a-line.js';
import { proseAbove } from './prose-above.js';
import { proseAfterRelated } from './prose-after-related.js';
import { proseAmongCommentMarks } from './prose-among-comment-marks.js';
import { proseBelow } from './prose-below.js';
import { PROSE_NEAR_ABOVE } from './prose-near-above.js';
import { PROSE_NEAR_BELOW } from './prose-near-below.js';
import { proseOffTopic } from './prose-off-topic.js';
import { proseShareAbove } from './prose-share-above.js';
import { proseSinceHeadline } from './prose-since-headline.js';
import { proseTotal } from './prose-total.js';
import { proseWords } from './prose-words.js';
import { publishedPhrase } from './published-phrase.js';
import { questionsAbove } from './questions-above.js';
import { relatedPhrase } from './related-phrase.js';
import { repeats } from './repeats.js';
import { republishedPhrase } from './republished-phrase.js';
import { ruleMark } from './rule-mark.js';
import { salePhrase } from './sale-phrase.js';
import { sameShape } from './same-shape.js';
import { scriptLeak } from './script-leak.js';
import { setIn } from './set-in.js';
import { shareCount } from './share-count.js';
import { shareOfPage } from './share-of-page.js';
import { sharePhrase } from './share-phrase.js';
import { SHARED_AROUND } from './shared-around.js';
import { sharedWithArticle } from './shared-with-article.js';
import { sharedWithBody } from './shared-with-body.js';
import { sharedWithNear } from './shared-with-near.js';
import { sinceComments } from './since-comments.js';
import { sinceFirstLikely } from './since-first-likely.js';
import { sinceLikely } from './since-likely.js';
import { sinceLongProse } from './since-long-prose.js';
import { SINCE_PHRASE } from './since-phrase.js';
import { sinceProse } from './since-prose.js';
import { sinceRelated } from './since-related.js';
import { smallStart } from './small-start.js';
import { socialPhrase } from './social-phrase.js';
import { steepRun } from './steep-run.js';
import { subscriptionPhrase } from './subscription-phrase.js';
import { tagMark } from './tag-mark.js';
import { tagsPhrase } from './tags-phrase.js';
import { timePhrase } from './time-phrase.js';
import { untilLikely } from './until-likely.js';
import { UNTIL_PHRASE } from './until-phrase.js';
import { untilProse } from './until-prose.js';
import { untilRelated } from './until-related.js';
import { usesInArticle } from './uses-in-article.js';
import { wording } from './wording.js';
import { WORDING_ABOVE } from './wording-above.js';
import { WORDING_BELOW } from './wording-below.js';
import { words } from './words.js';
import { wordsNearAbove } from './words-near-above.js';
import { wordsToMainRun } from './words-to-main-run.js';
import type { LookedAtPage } from '../measure/impression.js';
import type { Signal } from './signal.js';

/** The signals of the first look, in the order in which they are asked. */
export const FIRST_LOOK: readonly Signal[] = [
  // The form of the line.
  words,
  functionWords,
  fullStop,
  commas,
  capitalised,
  numbers,
  colonEnd,
  dated,
  // Marks of the line.
  bulletMark,
  numberMark,
  codeMark,
  ruleMark,
  imageMark,
  mainHeadingMark,
  headingMark,
  linkShare,
  blankBefore,
  setIn,
  // Phrases, by category.
  navigationPhrase,
  socialPhrase,
  sharePhrase,
  advertisementPhrase,
  promotionPhrase,
  subscriptionPhrase,
  relatedPhrase,
  commentsPhrase,
  consentPhrase,
  accessPhrase,
  legalPhrase,
  authorBioPhrase,
  mediaPhrase,
  bylinePhrase,
  captionPhrase,
  tagsPhrase,
  timePhrase,
  publishedPhrase,
  modifiedPhrase,
  commentMarkPhrase,
  salePhrase,
  republishedPhrase,
  phraseCover,
  // Other words that tell a category.
  breadcrumb,
  pagination,
  networkRow,
  networkName,
  shareCount,
  photoCredit,
  formField,
  price,
  copyright,
  scriptLeak,
  nameLine,
  tagMark,
  fileName,
  // Prose in the line and around it.
  prose,
  proseAbove,
  proseBelow,
  ...PROSE_NEAR_ABOVE,
  ...PROSE_NEAR_BELOW,
  proseShareAbove,
  sinceProse,
  untilProse,
  bestRun,
  // The headline.
  headline,
  pageTitle,
  headlineDistance,
  // Words that the line shares with others.
  sharedWithBody,
  sharedWithNear,
  // Lines that repeat, and runs of like lines.
  again,
  sameShape,
  // The place on the page.
  fromTop,
  // What stands around the line.
  commentMarksNear,
  phrasesNear,
  linksNear,
  // Headings that change the zone.
  sinceRelated,
  sinceComments,
  untilRelated,
  // Products: prose, and what makes it suspect.
  proseOffTopic,
  proseAfterRelated,
  proseAmongCommentMarks,
  // Words that articles are made of.
  wording,
  ...WORDING_ABOVE,
  ...WORDING_BELOW,
  // How far it is to phrases of a topic.
  ...SINCE_PHRASE,
  ...UNTIL_PHRASE,
  // How many lines of what kind stand around.
  ...CAPITALS_BELOW,
  proseSinceHeadline,
  placeBelowHeadline,
  sinceLongProse,
  phrasesSinceHeadline,
  proseTotal,
  proseALine,
  pageLength,
  shareOfPage,
  repeats,
  contentWords,
  smallStart,
  steepRun,
  proseWords,
  datedAbove,
  datedBelow,
  questionsAbove,
  wordsNearAbove,
  longestBelow,
  headlineSure,
];

/** The signals of the second look, which also see what the first one took for the article. */
export const SECOND_LOOK: readonly Signal<LookedAtPage>[] = [
  likely,
  likelyShareAbove,
  likelyTotal,
  mainRun,
  wordsToMainRun,
  mainRunWords,
  mainRunShare,
  sinceLikely,
  untilLikely,
  sinceFirstLikely,
  nearRun,
  nearRunLines,
  nearRunWords,
  sharedWithArticle,
  usesInArticle,
  ...LIKELY_ABOVE,
  ...LIKELY_BELOW,
  ...SHARED_AROUND,
  ...LIKELY_NEXT_ABOVE,
  ...LIKELY_NEXT_BELOW,
];

/** Every signal there is. */
export const SIGNALS: readonly Signal<LookedAtPage>[] = [...FIRST_LOOK, ...SECOND_LOOK];
