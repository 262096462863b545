import { FLAT_LOOKS } from '../../src/decide/form-looks.js';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { LabelledPage } from '../train/dataset.js';
import { learn } from '../train/learn.js';
import { THINNED, trainingPages } from '../train/pages.js';
import { addPage, EVEN, newSums, scoresAt } from '../train/score.js';
import { spell } from '../train/words.js';

/** How well pages of one fold are judged, by the number of other sites learned from. */
export interface LearningCurve {
  readonly fold: number;
  readonly pages: number;
  readonly points: readonly { readonly share: number; readonly sites: number; readonly f1: number }[];
}

const FOLD = 0;
const SHARES = [0.12, 0.25, 0.5, 1] as const;
const FILE = fileURLToPath(new URL('learning-curve.json', import.meta.url));

/** The curve as it was last measured; undefined where it never was. */
export function storedCurve(): LearningCurve | undefined {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as LearningCurve) : undefined;
}

export const CURVE_FILE = FILE;

/** Learns from a growing share of the sites, and judges the fold left out each time. Takes minutes. */
export async function measureCurve(tell: (what: string) => void): Promise<LearningCurve> {
  const pages = await trainingPages();
  const spelling = spell(pages.flatMap((page) => page.document.lines.map((line) => line.text)));
  const isJudged = (page: LabelledPage): boolean => page.fold === FOLD && !page.group.endsWith(THINNED);
  const points = SHARES.map((share) => {
    const sites = chooseSites(
      pages.filter(({ fold }) => fold !== FOLD).map(({ site }) => site),
      share,
    );
    tell(`learning from ${sites.size} sites`);
    const chosen = pages.filter((page) => isJudged(page) || sites.has(page.site));
    const { likely } = learn(chosen, spelling, FOLD, { looks: FLAT_LOOKS });
    const sums = newSums();
    chosen.forEach((page, p) => {
      if (isJudged(page)) addPage(sums, page, likely[p]);
    });
    return { share, sites: sites.size, f1: Math.round(scoresAt(sums, EVEN).f1 * 1e4) / 1e4 };
  });
  return { fold: FOLD, pages: pages.filter(isJudged).length, points };
}

/** A share of the sites, spread over all of them by their names; a greater share holds every smaller one. */
export function chooseSites(sites: readonly string[], share: number): Set<string> {
  const distinct = [...new Set(sites)].map((site) => ({ site, rank: rankOf(site) }));
  distinct.sort((a, b) => a.rank - b.rank || (a.site < b.site ? -1 : 1));
  return new Set(distinct.slice(0, Math.round(distinct.length * share)).map(({ site }) => site));
}

/** FNV-1a with its bits mixed once more: as good as drawing lots, and the same every time. */
function rankOf(site: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < site.length; at++) value = Math.imul(value ^ site.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  return (value ^ (value >>> 15)) >>> 0;
}
