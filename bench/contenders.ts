import type { Mode } from '../src/vocabulary.js';
import { keepC4Lines } from './c4.js';
import type { Page } from './corpus.js';
import type { Input } from './measure.js';
import { segment } from '../src/document/segment.js';
import { foldEngine } from './fold-weights.js';
import { labelLines } from './labels.js';

/** One way to get from a scraper's text to the article. */
export interface Contender {
  readonly name: string;
  /**
   * The fold is the one that the page's site is in: nothing learned from that fold may be used. Undefined where this
   * contender cannot take part.
   */
  answer(page: Page, text: string, fold: number, input: Input): string | undefined;
}

/** What is always compared. */
export function contenders(mode: Mode): Contender[] {
  return [
    { name: 'nothing removed', answer: (_, text, __, input) => plainText(text, input) },
    { name: 'C4', answer: (_, text, __, input) => keepC4Lines(plainText(text, input)) },
    {
      name: 'clean-article',
      answer: (_, text, fold, input) =>
        foldEngine(fold, input === 'html' ? 'html' : 'flat')(text, { mode, format: input === 'html' ? 'html' : 'auto' })
          .record.text,
    },
  ];
}

/** What a page shows, or the text as it is. */
function plainText(text: string, input: Input): string {
  return input === 'html' ? segment(text, 'html').text : text;
}

/** No contender but a mark on the wall: the lines that are article by the gold itself. */
export const HINDSIGHT: Contender = {
  name: 'hindsight',
  answer: (page, text, _, input) => keepArticleLines(plainText(text, input), page.gold),
};

function keepArticleLines(text: string, gold: string | undefined): string | undefined {
  if (gold === undefined) return undefined;
  const lines = text.split('\n').map((line) => ({ text: line }));
  const labels = labelLines(lines, gold);
  return lines
    .filter((_, at) => (labels[at] ?? 0) >= 0.5)
    .map((line) => line.text)
    .join('\n');
}
