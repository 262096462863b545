import { type Page, phrasePlaces, topicNumber } from '../measure/page.js';
import type { Looked } from './looks.js';

/** An answer about a page: what stays of it, and how sure each line was. */
export interface AnswerView {
  readonly page: Page;
  readonly looked: Looked;
  /** 1 for the lines of the text. */
  readonly stays: Uint8Array;
  /** Whether the guard stood a safer answer in the first one's place. */
  readonly fellBack: boolean;
}

/** Other lines in a row that end a run of the text. */
const GAP = 4;
/** What a line that is not prose costs a run of prose that leaves, in words. */
const PRICE = 2;
/** A short line, of those that are counted for what they hold. */
const SHORT_WORDS = 14;
/** Likelihoods between which a line is unsure. */
const SURE_TO_STAY = 0.8;
const SURE_TO_LEAVE = 0.2;
/** Lines from above the headline in which a byline or a date stands, if the page has one. */
const HEAD_ABOVE = 2;
const HEAD_REACH = 8;

const BYLINE = topicNumber('byline');
const PUBLISHED = topicNumber('published');
const COMMENT_MARK = topicNumber('comment-mark');
const SALE = topicNumber('sale');

/** Sums over the lines that stay, or over those that leave. */
export class Side {
  lines = 0;
  words = 0;
  prose = 0;
  /** Lines that end in a full stop or a question mark, or begin with a bullet. */
  fullStops = 0;
  questions = 0;
  bullets = 0;
  /** Sums of each line's measure times its words. */
  likely = 0;
  wording = 0;
  proseScore = 0;
  shared = 0;
  links = 0;
  phrases = 0;
}

/** What is counted of an answer, in one pass over the lines. */
export class AnswerTally {
  readonly kept = new Side();
  readonly dropped = new Side();
  /** Words of lines of which neither look was sure. */
  unsure = 0;
  /** Stretches of the text, the words of the longest, and of the longest run of prose that leaves. */
  runs = 0;
  mainRun = 0;
  longestDropped = 0;
  dated = 0;
  priced = 0;
  again = 0;
  /** Short lines, and those of them with marks of comments or words of sale. */
  short = 0;
  commentMarks = 0;
  sales = 0;
  byline = 0;
  dateAtHead = 0;
  firstKept = -1;
  private lastKept = -1;
  private run = 0;
  private droppedRun = 0;

  constructor(readonly view: AnswerView) {
    const { page, stays } = view;
    const head = Math.max(0, page.headline.line - HEAD_ABOVE);
    for (let i = 0; i < page.count; i++) {
      if (stays[i]) this.keep(i);
      else this.drop(i);
      this.look(i);
      if (i >= head && i < head + HEAD_REACH) this.lookAtHead(i);
    }
  }

  private keep(i: number): void {
    const { page, looked } = this.view;
    const words = page.counts.words[i];
    this.add(this.kept, i, words);
    if (looked.likely[i] < SURE_TO_STAY) this.unsure += words;
    if (this.firstKept < 0) this.firstKept = i;
    if (this.lastKept < 0 || i - this.lastKept > GAP + 1) {
      this.runs++;
      this.run = 0;
    }
    this.lastKept = i;
    this.run += words;
    this.mainRun = Math.max(this.mainRun, this.run);
    this.droppedRun = 0;
  }

  private drop(i: number): void {
    const { page, looked } = this.view;
    const words = page.counts.words[i];
    this.add(this.dropped, i, words);
    if (looked.likely[i] > SURE_TO_LEAVE) this.unsure += words;
    this.droppedRun = Math.max(0, this.droppedRun + page.context.proseWords[i] - PRICE);
    this.longestDropped = Math.max(this.longestDropped, this.droppedRun);
  }

  private add(side: Side, i: number, words: number): void {
    const { page, looked } = this.view;
    const { mark, linkShare } = page.document.lines[i];
    side.lines++;
    side.words += words;
    side.prose += page.context.proseWords[i];
    side.fullStops += page.counts.terminal[i];
    side.questions += page.counts.question[i];
    if (mark === 'bullet') side.bullets++;
    side.likely += looked.likely[i] * words;
    side.wording += page.wording.own[i] * words;
    side.proseScore += page.prose[i] * words;
    side.shared += page.shared.withNear[i] * words;
    side.links += linkShare * words;
    side.phrases += page.phrases.covered[i] * words;
  }

  /** What a line holds, whether it stays or leaves. */
  private look(i: number): void {
    const { page } = this.view;
    this.dated += page.dated[i];
    this.again += page.repeats.again[i];
    if (page.patterns.price[i] > 0) this.priced++;
    if (page.counts.words[i] > SHORT_WORDS) return;
    this.short++;
    if (page.phrases.covered[i] === 0) return;
    if (phrasePlaces(page, COMMENT_MARK, i)) this.commentMarks++;
    if (phrasePlaces(page, SALE, i)) this.sales++;
  }

  private lookAtHead(i: number): void {
    const { page } = this.view;
    if (phrasePlaces(page, BYLINE, i) | phrasePlaces(page, PUBLISHED, i)) this.byline = 1;
    if (page.dated[i]) this.dateAtHead = 1;
  }
}
