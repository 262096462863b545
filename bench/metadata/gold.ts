import type { Page } from '../corpus.js';
import type { Form } from '../fold-files.js';
import { dayOf, plain, sameNames, showsDay } from '../peers/values.js';

/** The fields that the corpus has gold values of. */
export const FIELDS = ['title', 'authors', 'published'] as const;
export type Field = (typeof FIELDS)[number];

/** The gold value of a field; undefined where the corpus has none, which says nothing of the page. */
export function goldOf({ title, author, date }: Page, field: Field): string | undefined {
  // A few dates are a month alone, or what a program wrote for none: no day could equal them.
  const gold = { title, authors: author, published: dayOf(date) }[field];
  return gold === null || gold === '' ? undefined : gold;
}

/** Whether a page shows a value, so that it could be found: on flat text it has to stand in the text. */
export function showing(text: string, form: Form): (field: Field, gold: string) => boolean {
  if (form === 'html') return () => true;
  const shown = plain(text);
  return (field, gold) => (field === 'published' ? showsDay(text, gold) : shown.includes(plain(gold)));
}

/** Whether a value of a field says the same as the gold one. */
export function isRight(field: Field, value: string | readonly string[], gold: string): boolean {
  if (typeof value !== 'string') return sameNames(value, gold);
  return field === 'published' ? dayOf(value) === gold : plain(value) === plain(gold);
}
