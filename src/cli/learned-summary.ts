import type { PromoReport } from '../templates/promo-report.js';
import type { LearnSettings, TemplateTotals } from '../templates/template-file.js';

/** The closing words of `learn` and `merge`: what was learned, and what was left out and how much that matters. */
export function learnedSummary(
  { sites, documents, duplicates, families, sampledSites }: TemplateTotals,
  { perSite }: LearnSettings,
  output: string,
): string[] {
  const beside = duplicates === 0 ? '' : ` and ${counted(duplicates, 'near-duplicate')}`;
  const lines = [
    `${counted(documents, 'document')}${beside} of ${counted(sites, 'site')}: ${counted(families, 'template')} -> ${output}`,
  ];
  if (sampledSites > 0) {
    const error = (0.5 / Math.sqrt(perSite)).toFixed(2);
    lines.push(
      `${counted(sampledSites, 'site')} with more than ${perSite} documents: a fair sample of ${perSite} was kept of each ` +
        `(standard error of shares ${error} at the most); --per-site keeps more`,
    );
  }
  return lines;
}

/** How many clusters are printed. */
const MOST_PRINTED = 200;

/** The report on promotions: lines of a table, the commonest first. */
export function promoTable({ clusters, missing }: PromoReport): string[] {
  const several = clusters.filter(({ documents }) => documents > 1);
  if (several.length === 0) return ['No promotion stands in several documents.'];
  const rows = several
    .slice(0, MOST_PRINTED)
    .flatMap((cluster) => [
      row([
        String(cluster.documents),
        `${cluster.wordings > 1 ? '≥ ' : ''}${cluster.sites}`,
        cluster.first ?? '-',
        cluster.last ?? '-',
        cluster.category,
        cluster.example,
      ]),
      ...cluster.others.map((other) => row(['', '', '', '', 'or', other])),
    ]);
  const notes = [
    ...(several.length > MOST_PRINTED ? [`and ${several.length - MOST_PRINTED} rarer ones`] : []),
    ...(missing > 0
      ? [`promotions in ${missing} documents or fewer may be missing, and counts too low by as many`]
      : []),
  ];
  return [row(['documents', 'sites', 'first', 'last', 'category', 'example']), ...rows, ...notes];
}

const WIDTHS = [9, 6, 10, 10, 13] as const;

function row(cells: readonly string[]): string {
  return cells
    .map((cell, at) => (at < 2 ? cell.padStart(WIDTHS[at]) : cell.padEnd(WIDTHS[at] ?? 0)))
    .join('  ')
    .trimEnd();
}

export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
