import type { Document } from '../document/document.js';
import { type Context, measureContext } from './context.js';
import { findDates } from './dates.js';
import { findHeadline, type HeadlineFound, type HeadlineWeights } from './headline.js';
import { findBylines, type HeadlineView, lookAtLines } from './headline-clues.js';
import learnedHeadline from './headline-weights.json' with { type: 'json' };
import type { LanguageFound } from './language.js';
import type { PageWords } from './page-words.js';
import { countLines, type LineCounts } from './line-counts.js';
import { findPatterns, type LinePatterns } from './line-patterns.js';
import { measureNeighbourhood, type Neighbourhood } from './neighbourhood.js';
import { countNetworks, type NetworkNames } from './networks.js';
import { TOPICS } from './phrase-table.js';
import { findPhrases, type PhraseHits } from './phrases.js';
import { scoreProse } from './prose.js';
import { measureProseIndent } from './prose-indent.js';
import { findRepeats, type Repeats } from './repeats.js';
import { measureSameShape } from './same-shape.js';
import { measureSharedWords, type SharedWords } from './shared-words.js';
import { matchTitles } from './title-match.js';
import type { Tokens } from './tokens.js';
import { findRoles } from './word-roles.js';
import { type MarksAround, measureMarksAround } from './marks-around.js';
import { measurePhraseDistances, type PhraseDistances } from './phrase-distances.js';
import { measureSinceHeadline, type SinceHeadline } from './since-headline.js';
import learnedWords from './word-weights.json' with { type: 'json' };
import { measureWording, WordBook, type Wording } from './wording.js';
import { readWords, table } from './read-words.js';
import { measureZoneHeadings, type ZoneHeadings } from './zone-headings.js';
import { measureMarkup, type MarkupMeasures } from './markup/markup-measures.js';
import type { Topic } from '../lexicons/lexicon.js';

/** All that the signals may ask about a document: measured once, arrays over its lines. */
export interface Page {
  readonly document: Document;
  readonly count: number;
  readonly tokens: Tokens;
  readonly words: PageWords;
  readonly language: LanguageFound;
  /** Share of function words of the page's language in each line. */
  readonly functionShare: Float32Array;
  readonly counts: LineCounts;
  readonly phrases: PhraseHits;
  /** 1 where the line holds a date. */
  readonly dated: Uint8Array;
  readonly prose: Float32Array;
  /** The columns by which most prose of the page is set in. */
  readonly proseIndent: number;
  readonly context: Context;
  readonly shared: SharedWords;
  readonly headline: HeadlineFound;
  /** What the headline was found by. */
  readonly headlineView: HeadlineView;
  readonly repeats: Repeats;
  /** Lines in a row, each line among them, that have the same shape. */
  readonly sameShape: Float32Array;
  readonly near: Neighbourhood;
  readonly zoneHeadings: ZoneHeadings;
  readonly networks: NetworkNames;
  readonly patterns: LinePatterns;
  readonly wording: Wording;
  readonly around: MarksAround;
  readonly phraseDistances: PhraseDistances;
  readonly sinceHeadline: SinceHeadline;
  /** What the markup says, where the page was HTML. */
  readonly markup: MarkupMeasures | undefined;
}

/** What measuring has learned: shipped with the project, but for the bench, which has weights by fold. */
export interface Learned {
  readonly headline: HeadlineWeights;
  readonly words: WordBook;
}

const SHIPPED: Learned = { headline: learnedHeadline, words: new WordBook(learnedWords) };

/**
 * Measures every line of a document. A fixed number of passes over its words; `read` where they have been read already,
 * `title` where the caller knows the page's.
 */
export function measure(document: Document, learned = SHIPPED, read = readWords(document), title?: string): Page {
  const { lines } = document;
  const { tokens, pageWords, language } = read;
  const counts = countLines(lines, tokens);
  const roles = findRoles(tokens, pageWords, { language: language.index, book: learned.words });
  const prose = scoreProse(counts, roles.functionShare, language.index >= 0);
  const context = measureContext(prose, counts.words);
  const shared = measureSharedWords(tokens, pageWords, roles, prose);
  const dated = findDates(lines, tokens, pageWords, table, counts);
  const phrases = findPhrases(tokens, pageWords, table, language.index);
  const repeats = findRepeats(tokens, roles.hash);
  const bylines = findBylines(counts, phrases, dated);
  const headlineView: HeadlineView = {
    lines,
    counts,
    context,
    shared,
    phrases,
    dated,
    repeats,
    prose,
    titles: matchTitles(tokens, pageWords, counts, title),
    bylines,
    looks: lookAtLines(lines, counts, phrases, repeats, bylines),
  };
  const headline = findHeadline(headlineView, learned.headline);
  const networks = countNetworks(tokens, counts, roles.hints);
  return {
    document,
    count: lines.length,
    tokens,
    words: pageWords,
    language,
    functionShare: roles.functionShare,
    counts,
    phrases,
    dated,
    prose,
    proseIndent: measureProseIndent(lines, prose, counts.words),
    context,
    shared,
    headline,
    headlineView,
    repeats,
    sameShape: measureSameShape(counts, dated),
    near: measureNeighbourhood(lines, counts, phrases),
    zoneHeadings: measureZoneHeadings(counts, phrases, headline.line),
    networks,
    patterns: findPatterns(lines, tokens, counts, phrases, networks, roles.hints),
    wording: measureWording(roles, counts.words, learned.words, table.nameOf(language.index)),
    around: measureMarksAround(counts, dated),
    phraseDistances: measurePhraseDistances(counts, phrases, headline.line),
    sinceHeadline: measureSinceHeadline(context, headline.line),
    markup: markupOf(document, { lines, counts, prose, tokens, headline: headline.line }),
  };
}

function markupOf({ markup }: Document, measured: Parameters<typeof measureMarkup>[1]): Page['markup'] {
  return markup && measureMarkup(markup, measured);
}

const topicIndex = new Map<Topic, number>(TOPICS.map((topic, i) => [topic, i]));

/** Number of a topic in `phrases.places`. */
export function topicNumber(topic: Topic): number {
  return topicIndex.get(topic) ?? 0;
}

/** Places (bits WHOLE, START, END, ANYWHERE) at which phrases of the topic stand in line `i`. */
export function phrasePlaces(page: Page, topic: number, i: number): number {
  return page.phrases.places[i * TOPICS.length + topic];
}
