import type { LookedAtPage } from '../../measure/impression.js';
import type { MarkupImpression } from '../../measure/markup/markup-impression.js';
import type { MarkupMeasures } from '../../measure/markup/markup-measures.js';
import { type Column, ofColumn, ofPage, type Signal } from '../signal.js';

/** For a signal whose strength is a measure of the markup; 0 on pages without any, whose weights ask for none. */
export function ofMarkup(pick: (markup: MarkupMeasures) => Column): Required<Pick<Signal, 'strength' | 'column'>> {
  return ofColumn((page) => (page.markup ? pick(page.markup) : new Float32Array(page.count)));
}

/** The same for what the first look gave. */
export function ofMarkupImpression(
  pick: (markup: MarkupImpression) => Column,
): Required<Pick<Signal<LookedAtPage>, 'strength' | 'column'>> {
  return ofColumn<LookedAtPage>((page) =>
    page.impression.markup ? pick(page.impression.markup) : new Float32Array(page.count),
  );
}

/** For a signal that says the same of all lines of a page. */
export function ofMarkupPage(value: (markup: MarkupMeasures) => number): Required<Pick<Signal, 'strength' | 'ofPage'>> {
  return ofPage((page) => (page.markup ? value(page.markup) : 0));
}
