import { type Page, readHtmlPages, readPages, type SetName } from '../corpus.js';
import { siteOf } from '../folds.js';
import { DEVELOP, isSeen, type Label, MEASURED, readLabels, WINDOWS } from './hand-labels.js';

const SETS: readonly SetName[] = ['wcxb-articles', 'aed-news'];

/** A page to learn from. */
export interface LearnedPage {
  /** Set and id. */
  readonly name: string;
  readonly url: string | null;
  readonly site: string;
  readonly text: string;
  readonly html: string;
  readonly gold: string;
  readonly labels: readonly Label[];
}

/** Every page but those of sites whose labels measure and are not looked at. */
export async function* learnedPages(): AsyncGenerator<LearnedPage> {
  const labels = new Map<string, Label[]>();
  for (const label of [WINDOWS, DEVELOP, MEASURED].flatMap(readLabels)) {
    const known = labels.get(keyOf(label));
    if (known) known.push(label);
    else labels.set(keyOf(label), [label]);
  }
  const measured = new Set(readLabels(MEASURED).map(keyOf));
  const given: { set: SetName; page: Page }[] = [];
  for (const set of SETS) for await (const page of readPages(set)) given.push({ set, page });
  const unseen = new Set(
    given
      .filter(({ set, page }) => measured.has(keyOf({ set, id: page.id })) && !isSeen(page))
      .map(({ page }) => siteOf(page)),
  );
  const wanted = new Map(
    given.filter(({ page }) => !unseen.has(siteOf(page))).map(({ set, page }) => [keyOf({ set, id: page.id }), page]),
  );
  for (const set of SETS) {
    for await (const { id, html } of readHtmlPages(set)) {
      const key = keyOf({ set, id });
      const page = wanted.get(key);
      const text = page?.raw['html-text'];
      if (page === undefined || text === undefined) continue;
      const { url, gold = '' } = page;
      yield { name: key, url, site: siteOf(page), text, html, gold, labels: labels.get(key) ?? [] };
    }
  }
}

function keyOf({ set, id }: Pick<Label, 'set' | 'id'>): string {
  return `${set} ${id}`;
}
