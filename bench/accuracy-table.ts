import type { SetName } from './corpus.js';
import { isMarkedInFull } from './measure.js';
import type { Measurement } from './measure.js';
import { pageF1 } from './shingles.js';

/** Prints the figures of one set as a table, and below it the `worst` worst pages of clean-article. */
export function printSet(set: SetName, measured: readonly Measurement[], worst: number): void {
  const measure = isMarkedInFull(set) ? 'shingle F1' : 'segment F1';
  console.log(`\n${set}, ${measure}\n`);
  console.log(
    `| scraper | answer | F1 | P | R | pages under .5 | pages |\n| --- | --- | --- | --- | --- | --- | --- |`,
  );
  for (const row of measured) {
    const cells = [row.f1, row.precision, row.recall, row.poor].map((value) => value.toFixed(3));
    console.log(`| ${row.input} | ${row.contender} | ${cells.join(' | ')} | ${row.pages} |`);
  }
  for (const row of measured) if (worst > 0 && row.contender === 'clean-article') printWorst(row, worst);
}

function printWorst({ set, input, results }: Measurement, count: number): void {
  console.log(`\nWorst pages of ${set}, ${input}: F1, precision, recall, id, url\n`);
  const sorted = [...results].sort((a, b) => pageF1(a) - pageF1(b) || a.fp + a.fn - b.fp - b.fn);
  for (const { tp, fp, fn, id, url } of sorted.slice(0, count)) {
    const shares = [pageF1({ tp, fp, fn }), tp / Math.max(1, tp + fp), tp / Math.max(1, tp + fn)];
    console.log(`${shares.map((value) => value.toFixed(2)).join('  ')}  ${id}  ${url ?? ''}`);
  }
}

/** A measurement without its pages, rounded: the machine-readable form. */
export function figures({ set, input, contender, pages, ...score }: Measurement): Record<string, string | number> {
  const round = (value: number): number => Number(value.toFixed(4));
  return {
    set,
    scraper: input,
    contender,
    pages,
    f1: round(score.f1),
    precision: round(score.precision),
    recall: round(score.recall),
    poor: round(score.poor),
  };
}
