import type { CleanRecord } from '../../src/record.js';
import type { Page } from '../corpus.js';
import { dayOf, plain, sameNames, showsDay } from '../peers/values.js';

export const FIELDS = ['title', 'authors', 'published'] as const;
export type Field = (typeof FIELDS)[number];

/** How an answer about a field of a page compares with its gold value. */
export interface Outcome {
  readonly given: string | readonly string[] | undefined;
  readonly gold: string;
  readonly isRight: boolean;
  /** Where the answer came from. */
  readonly sources: string;
}

/** The outcomes of the fields that count: those with a gold value, which on flat text has to stand in the text. */
export function outcomesOf(
  page: Page,
  text: string,
  form: 'flat' | 'html',
  record: CleanRecord,
): Partial<Record<Field, Outcome>> {
  const { title, authors, published } = record;
  const shown = form === 'flat' ? plain(text) : undefined;
  const shows = (gold: string): boolean => shown === undefined || shown.includes(plain(gold));
  const outcomes: Partial<Record<Field, Outcome>> = {};
  const sources = (): string => '';
  if (page.title && shows(page.title)) {
    const isRight = title !== undefined && plain(title) === plain(page.title);
    outcomes.title = { given: title, gold: page.title, isRight, sources: sources() };
  }
  if (page.author && shows(page.author)) {
    const isRight = authors !== undefined && sameNames(authors, page.author);
    outcomes.authors = { given: authors, gold: page.author, isRight, sources: sources() };
  }
  if (page.date && (form === 'html' || showsDay(text, page.date))) {
    const isRight = dayOf(published) === page.date;
    outcomes.published = { given: published, gold: page.date, isRight, sources: sources() };
  }
  return outcomes;
}

/** Counts of each field. */
export class Scores {
  private readonly counts = new Map<Field, { gold: number; said: number; right: number }>();

  add(field: Field, { given, isRight }: Outcome): void {
    const counts = this.counts.get(field) ?? { gold: 0, said: 0, right: 0 };
    this.counts.set(field, counts);
    counts.gold++;
    if (given !== undefined) counts.said++;
    if (isRight) counts.right++;
  }

  /** By field: right of all, right of those said, and how many pages count. */
  cells(): string[] {
    return FIELDS.map((field) => {
      const { gold, said, right } = this.counts.get(field) ?? { gold: 0, said: 0, right: 0 };
      return gold === 0
        ? ''
        : `${(right / gold).toFixed(3)} / ${said === 0 ? '–' : (right / said).toFixed(3)} of ${gold}`;
    });
  }
}
