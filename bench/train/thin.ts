import { segment } from '../../src/document/segment.js';
import { labelLines } from '../labels.js';
import { generator } from './random.js';

/** Share of the lines around the article that stay; they stay or go in runs. */
const STAYS = 0.12;
/** Share of the lines that interrupt the article which stay: they are few, and what is hardest to tell. */
const INTERRUPTION_STAYS = 0.7;
const RUN = 3;
/** Share of pages of which only the first paragraphs of the article stay. */
const CUT_ARTICLE = 0.3;
const FEW_LINES = 6;

/**
 * The page with most of its chrome taken out, and sometimes most of its article: what a half-cleaned scrape or a small
 * site looks like, of which the corpus has too few to learn from. The same page and seed give the same text.
 */
export function thinPage(raw: string, gold: string, seed: number): string {
  const { lines } = segment(raw, 'text');
  const labels = labelLines(lines, gold);
  const random = generator(seed);
  const articleLines = random() < CUT_ARTICLE ? FEW_LINES : Infinity;
  const kept: string[] = [];
  let run = 0;
  let stays = false;
  let article = 0;
  const first = labels.findIndex((share) => share >= 0.5);
  const last = labels.findLastIndex((share) => share >= 0.5);
  lines.forEach((line, i) => {
    const isArticle = labels[i] >= 0.5;
    if (isArticle && ++article > articleLines) return;
    if (!isArticle) {
      if (run-- <= 0) {
        stays = random() < (i > first && i < last ? INTERRUPTION_STAYS : STAYS);
        run = Math.floor(random() * RUN);
      }
      if (!stays) return;
    }
    if (line.blankBefore > 0) kept.push('');
    kept.push(line.text);
  });
  return kept.join('\n');
}
