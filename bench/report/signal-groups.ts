/** The questions that only the second look asks. */
export const SECOND_LOOK_GROUP = 'the second look: what the first took for the article';

/** Kinds of question that signals ask, by their names; the first that fits is meant. */
const GROUPS: readonly (readonly [group: string, names: RegExp])[] = [
  [SECOND_LOOK_GROUP, /^(?:likely|main-run|near-run|runs-|words-to-main|since-(?:first-)?likely|until-likely)/],
  ['words shared with the article or with lines near', /^(?:shared-|uses-in|content-words)/],
  ['words that articles are made of', /^wording/],
  [
    'headings and phrases above and below',
    /^(?:since|until)-(?:phrase|related|comments|byline)|^phrases-|^prose-after-related|^cruft-/,
  ],
  ['comment threads around', /^(?:comment-marks-near|prose-among-comment-marks|questions-above)/],
  ['phrases in the line', /-phrase$|^phrase-cover/],
  ['headline', /headline|^page-title/],
  [
    'prose above and below',
    /^(?:prose-(?!words|off)|since-prose|since-long|until-prose|best-run|steep-run|longest-below|full-stops?-)/,
  ],
  ['lines around: length, dates, capitals, links', /^(?:words-|short-|capitals-|dated-|links-near|same-shape)/],
  ['place and page', /^(?:from-top|page-length|share-of-page|repeats|again|blank-before)/],
  ['marks of the line', /-mark$|^link-share/],
  ['form and words of the line', /./],
];

/** The kind of question that a signal asks. */
export function groupOf(signal: string): string {
  return GROUPS.find(([, names]) => names.test(signal))?.[0] ?? '';
}
