import type { CleanRecord } from '../../src/record.js';
import type { Page } from '../corpus.js';
import type { Form } from '../fold-files.js';
import { type FieldCounts, fieldCell, NO_COUNTS, withPage } from '../peers/field-counts.js';
import { type Field, FIELDS, goldOf, isRight, showing } from './gold.js';

/** How an answer about a field of a page compares with its gold value. */
export interface Outcome {
  readonly given: string | readonly string[] | undefined;
  readonly gold: string;
  readonly isRight: boolean;
}

/** The outcomes of the fields that count: those with a gold value that the page shows. */
export function outcomesOf(page: Page, text: string, form: Form, record: CleanRecord): Partial<Record<Field, Outcome>> {
  const shows = showing(text, form);
  const outcomes: Partial<Record<Field, Outcome>> = {};
  for (const field of FIELDS) {
    const gold = goldOf(page, field);
    if (gold === undefined || !shows(field, gold)) continue;
    const given = record[field];
    outcomes[field] = { given, gold, isRight: given !== undefined && isRight(field, given, gold) };
  }
  return outcomes;
}

/** A column of the table: a field, or the day on the pages that say of the marked one that the article came out then. */
export type Column = Field | 'day-said';

/** Counts of each field. */
export class Scores {
  private readonly counts = new Map<Column, FieldCounts>();

  add(field: Column, { given, isRight }: Outcome): void {
    this.counts.set(field, withPage(this.counts.get(field) ?? NO_COUNTS, given !== undefined, isRight));
  }

  /** A cell for each column. */
  cells(columns: readonly Column[] = FIELDS): string[] {
    return columns.map((field) => fieldCell(this.counts.get(field) ?? NO_COUNTS));
  }
}
