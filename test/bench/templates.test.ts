import { describe, expect, it } from 'vitest';
import { makeSite, textOf } from '../../bench/templates/generate.js';
import { analyse } from '../../src/clean.js';
import { BY_HOST } from '../../src/templates/site-name.js';
import { recordOf } from '../../src/templates/site-collector.js';
import { summarise } from '../../src/templates/summarise.js';
import { bookOf, type TemplateBook } from '../../src/templates/template-book.js';
import { traceOf } from '../../src/templates/trace.js';

const SITES = [500, 501, 502, 503];
const PAGES = 10;

function bookFor(number: number): TemplateBook {
  const traces = makeSite(number, PAGES).map((page) => traceOf(analyse(textOf(page))));
  const record = recordOf(`site${number}.example`, traces, 64);
  const { site, documents, families } = summarise(record);
  const repeated = families.filter((family) => family.documents > 1);
  return bookOf(BY_HOST, new Map([[site, { documents, families: new Map(repeated.map((one) => [one.line, one])) }]]));
}

describe('made-up sites of ten pages', () => {
  it('are the same every time, and say of each line what it is', () => {
    expect(makeSite(7, 3)).toEqual(makeSite(7, 3));
    const page = makeSite(7, 3)[0]!;
    expect(analyse(textOf(page)).document.lines.map(({ text }) => text)).toEqual(page.lines.map(({ text }) => text));
    expect(page.lines.some(({ isArticle }) => isArticle)).toBe(true);
  });

  it('keep less than a third of the cruft with templates, and lose no line of an article by them', () => {
    const left = { without: 0, with: 0 };
    const lost: string[] = [];
    for (const number of SITES) {
      const templates = bookFor(number);
      for (const page of makeSite(number, PAGES)) {
        const [without, withThem] = [{ url: page.url }, { url: page.url, templates }].map((options) =>
          analyse(textOf(page), options).verdicts.map(({ verdict }) => verdict === 'keep'),
        );
        page.lines.forEach(({ text, isArticle }, i) => {
          if (isArticle && without![i] && !withThem![i]) lost.push(text);
          if (!isArticle && without![i]) left.without++;
          if (!isArticle && withThem![i]) left.with++;
        });
      }
    }
    expect(lost).toEqual([]);
    expect(left.without).toBeGreaterThan(50);
    expect(left.with).toBeLessThanOrEqual(0.3 * left.without);
  });
});
