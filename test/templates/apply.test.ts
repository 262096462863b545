import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/clean.js';
import { BY_HOST } from '../../src/templates/site-name.js';
import type { TemplateFamily } from '../../src/templates/site-templates.js';
import { bookOf } from '../../src/templates/template-book.js';
import { schemaErrors } from '../ledger/record-schema.js';

const PROMO = 'Our reporters walk every quay of this coast in all weather, and they would be glad of your company.';
const PAGE = `The ferry sails again

The ferry to the outer islands sails again from Monday, the harbour office said on Friday evening.

${PROMO}

Tickets cost the same as they did before the storm, and the first boat leaves at seven in the morning.

Islanders had waited for eleven days, and some of them had run out of flour and paraffin by the end.

The harbour office will publish a new timetable on Wednesday, when the tides of the month are known.
`;
const URL = 'https://post.example/ferry';

function bookWith(documents: number, families: Readonly<Record<string, TemplateFamily>>): ReturnType<typeof bookOf> {
  return bookOf(BY_HOST, new Map([['post.example', { documents, families: new Map(Object.entries(families)) }]]));
}

const KEY = 'our reporters walk every quay of this coast in all weather, and they would be glad of your company';
const TWO = bookWith(2, { [KEY]: { documents: 2 } });
const TEN = bookWith(10, { [KEY]: { documents: 9 } });

describe('what a site repeats', () => {
  it('is kept where nothing is known of the site', () => {
    expect(analyse(PAGE, { url: URL }).record.text).toContain(PROMO);
  });

  it('is dropped as a template where it stands on nearly all pages, and the reason says on how many', () => {
    const { record } = analyse(PAGE, { url: URL, templates: TEN });
    expect(record.text).not.toContain(PROMO);
    const entry = record.removed.find(({ text }) => text === PROMO);
    expect(entry?.category).toBe('template');
    expect(entry?.signals[0]).toMatchObject({ name: 'template', documents: 9, of: 10 });
    expect(schemaErrors(JSON.parse(JSON.stringify(record)))).toEqual([]);
  });

  it('speaks the stronger the more documents it stands in', () => {
    const weightIn = (templates: typeof TEN): number => {
      const { removed } = analyse(PAGE, { url: URL, templates, mode: 'precision' }).record;
      const signals = removed.find(({ text }) => text === PROMO)?.signals ?? [];
      return signals.find(({ name }) => name === 'template')?.weight ?? 0;
    };
    expect(weightIn(TEN)).toBeGreaterThan(weightIn(TWO));
    expect(weightIn(TWO)).toBeGreaterThan(0);
  });

  it('is no verdict: a site of which one document is known changes nothing', () => {
    const one = bookWith(1, { [KEY]: { documents: 2 } });
    expect(analyse(PAGE, { url: URL, templates: one })).toEqual(analyse(PAGE, { url: URL }));
  });

  it('is another site’s affair', () => {
    const elsewhere = { url: 'https://other.example/ferry' };
    expect(analyse(PAGE, { ...elsewhere, templates: TEN })).toEqual(analyse(PAGE, elsewhere));
  });

  it('is found by the name of the site where there is no address', () => {
    expect(analyse(PAGE, { site: 'post.example', templates: TEN }).record.text).not.toContain(PROMO);
  });

  it('stays where its category is to be kept', () => {
    expect(analyse(PAGE, { url: URL, templates: TEN, keep: ['template'] }).record.text).toContain(PROMO);
  });
});
