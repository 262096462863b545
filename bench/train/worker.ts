import type { HeadlineWeights } from '../../src/measure/headline.js';
import type { WordWeights } from '../../src/measure/wording.js';
import { learn, type LookWeights } from './learn.js';
import { THINNED, trainingPages } from './pages.js';
import { addPage, newSums, type Sums } from './score.js';
import { spell } from './words.js';

/** Folds to train without; -1 stands for training on every page. */
export interface Order {
  readonly folds: readonly number[];
}

/** What a worker says of one fold. */
export interface Trained {
  readonly fold: number;
  readonly weights: LookWeights;
  readonly headline: HeadlineWeights;
  readonly words: WordWeights;
  /** By set and scraper, on the pages of the fold. */
  readonly sums: Readonly<Record<string, Sums>>;
  readonly seconds: number;
}

process.on('message', (order: Order) => {
  void run(order.folds).then(() => process.disconnect());
});

async function run(folds: readonly number[]): Promise<void> {
  const pages = await trainingPages();
  const spelling = spell(pages.flatMap((page) => page.document.lines.map((line) => line.text)));
  for (const fold of folds) {
    const started = performance.now();
    const { weights, headline, words, likely } = learn(pages, spelling, fold);
    const sums: Record<string, Sums> = {};
    pages.forEach((page, p) => {
      if (page.fold === fold && !page.group.endsWith(THINNED))
        addPage((sums[page.group] ??= newSums()), page, likely[p]);
    });
    const seconds = (performance.now() - started) / 1000;
    process.send?.({ fold, weights, headline, words, sums, seconds } satisfies Trained);
  }
}
