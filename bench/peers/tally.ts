import type { Page, SetName } from '../corpus.js';
import { addCounts, type Count, shareOf, shortLinesKept } from '../report/short-lines.js';
import { snippetsGone, snippetsIn, SPACE } from '../report/snippets.js';
import { isMarkedInFull } from '../measure.js';
import { segmentOverlap, segmentScore } from '../segments.js';
import { type Overlap, overlap, score } from '../shingles.js';
import { type FieldCounts, fieldCell, NO_COUNTS, withPage } from './field-counts.js';
import { dayOf, plain, sameNames } from './values.js';

/** What one contender says of one page. */
export interface Answered {
  readonly text: string;
  readonly title?: string | null | undefined;
  readonly authors?: string | readonly string[] | null | undefined;
  readonly date?: string | null | undefined;
}

/** Whether a value of a page could be found in what was read. */
export interface Shows {
  readonly value: (value: string) => boolean;
  readonly day: (day: string) => boolean;
}

/** HTML may say anything. */
export const SHOWS_ALL: Shows = { value: () => true, day: () => true };

const NOTHING: Count = { all: 0, right: 0 };
const FIELDS = ['title', 'authors', 'date'] as const;
type Field = (typeof FIELDS)[number];

/** Adds up how one contender did on one set. */
export class Tally {
  private readonly overlaps: Overlap[] = [];
  private short = NOTHING;
  private gone = NOTHING;
  private there = NOTHING;
  private readonly fields: Record<Field, FieldCounts> = { title: NO_COUNTS, authors: NO_COUNTS, date: NO_COUNTS };

  constructor(private readonly set: SetName) {}

  /** `shows`: whether the text that was read shows a value, or a day, at all, so that it could be found. */
  add(page: Page, answer: Answered, shows: Shows): void {
    const isShown = shows.value;
    const { gold } = page;
    this.overlaps.push(gold === undefined ? segmentOverlap(answer.text, page) : overlap(answer.text, gold));
    if (gold !== undefined) this.short = addCounts(this.short, shortLinesKept(gold, answer.text));
    this.gone = addCounts(this.gone, snippetsGone(answer.text, page.without, SPACE));
    this.there = addCounts(this.there, snippetsIn(answer.text, page.with, SPACE));
    this.addField('title', page.title, answer.title, isShown, (a, b) => plain(a) === plain(b));
    this.addField('authors', page.author, answer.authors, isShown, sameNames);
    this.addField('date', dayOf(page.date), dayOf(answer.date), shows.day, (a, b) => a === b);
  }

  /** A page without a gold value says nothing about a field: its gold may be missing. */
  private addField<T extends string | readonly string[]>(
    field: Field,
    gold: string | null | undefined,
    given: T | null | undefined,
    isShown: (value: string) => boolean,
    isSame: (given: T, gold: string) => boolean,
  ): void {
    if (!gold || !isShown(gold)) return;
    const isSaid = given !== null && given !== undefined && given.length > 0;
    this.fields[field] = withPage(this.fields[field], isSaid, isSaid && isSame(given, gold));
  }

  /** Cells of the table of texts. */
  textCells(): string[] {
    const { f1, precision, recall, poor } = isMarkedInFull(this.set)
      ? score(this.overlaps)
      : segmentScore(this.overlaps);
    const shares = [this.short, this.gone, this.there].map((count) =>
      count.all === 0 ? '' : shareOf(count).toFixed(3),
    );
    return [...[f1, precision, recall, poor].map((value) => value.toFixed(3)), ...shares];
  }

  /** Cells of the table of metadata: the share right of all, and of those given, for each field. */
  fieldCells(): string[] {
    return FIELDS.map((field) => fieldCell(this.fields[field]));
  }
}
