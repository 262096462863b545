import { articlePosterior } from './crf.js';
import type { Sequence } from './dataset.js';
import { optimise } from './optimise.js';
import { trainingPages } from './pages.js';
import { addPage, newSums, type Sums } from './score.js';
import { SCHEDULE } from './schedule.js';
import { toWeights } from './write-weights.js';
import type { Weights } from '../../src/decide/model.js';

/** Folds to train without; -1 stands for training on every page. */
export interface Order {
  readonly folds: readonly number[];
}

/** What a worker says of one fold. */
export interface Trained {
  readonly fold: number;
  readonly weights: Weights;
  /** By set and scraper, on the pages of the fold. */
  readonly sums: Readonly<Record<string, Sums>>;
  readonly seconds: number;
}

process.on('message', (order: Order) => {
  void run(order.folds).then(() => process.disconnect());
});

async function run(folds: readonly number[]): Promise<void> {
  const { pages, slots } = await trainingPages();
  for (const fold of folds) {
    const started = performance.now();
    const seen = pages.filter((page) => page.fold !== fold && page.label.some((share) => share >= 0.5));
    const parameters = optimise(seen, slots.start[slots.start.length - 1], SCHEDULE);
    const sums: Record<string, Sums> = {};
    for (const page of pages) if (page.fold === fold) judge(sums, page, articlePosterior(page, parameters));
    const seconds = (performance.now() - started) / 1000;
    process.send?.({ fold, weights: toWeights(parameters, slots), sums, seconds } satisfies Trained);
  }
}

function judge(sums: Record<string, Sums>, page: Sequence, posterior: Float32Array): void {
  addPage((sums[page.group] ??= newSums()), page, posterior);
}
