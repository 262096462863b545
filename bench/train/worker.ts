import { articlePosterior } from './crf.js';
import { type LabelledPage, type Sequence, sequenceOf, slotsOf } from './dataset.js';
import { type HeadlineChoice, headlineChoice, trainHeadline } from './headline.js';
import { optimise } from './optimise.js';
import { THINNED, trainingPages } from './pages.js';
import { addPage, newSums, type Sums } from './score.js';
import { SCHEDULE } from './schedule.js';
import { toWeights } from './write-weights.js';
import type { Weights } from '../../src/decide/model.js';
import type { HeadlineWeights } from '../../src/measure/headline.js';
import { measure } from '../../src/measure/page.js';
import { SIGNALS } from '../../src/signals/index.js';

/** Folds to train without; -1 stands for training on every page. */
export interface Order {
  readonly folds: readonly number[];
}

/** What a worker says of one fold. */
export interface Trained {
  readonly fold: number;
  readonly weights: Weights;
  readonly headline: HeadlineWeights;
  /** By set and scraper, on the pages of the fold. */
  readonly sums: Readonly<Record<string, Sums>>;
  readonly seconds: number;
}

process.on('message', (order: Order) => {
  void run(order.folds).then(() => process.disconnect());
});

async function run(folds: readonly number[]): Promise<void> {
  const pages = await trainingPages();
  const slots = slotsOf(SIGNALS);
  for (const fold of folds) {
    const started = performance.now();
    const headline = trainHeadline(headlineChoices(pages.filter((page) => page.fold !== fold)));
    const sequences = pages.map((page) => sequenceOf(page, slots, headline));
    const seen = sequences.filter((page) => page.fold !== fold && page.label.some((share) => share >= 0.5));
    const parameters = optimise(seen, slots.start[slots.start.length - 1], SCHEDULE);
    const sums: Record<string, Sums> = {};
    const unseen = sequences.filter((page) => page.fold === fold && !page.group.endsWith(THINNED));
    for (const page of unseen) judge(sums, page, articlePosterior(page, parameters));
    const seconds = (performance.now() - started) / 1000;
    process.send?.({ fold, weights: toWeights(parameters, slots), headline, sums, seconds } satisfies Trained);
  }
}

/** Headlines are learned from pages that break lines; on a single one there is no line of its own for it. */
function headlineChoices(pages: readonly LabelledPage[]): HeadlineChoice[] {
  return pages
    .filter(({ title, group }) => title !== '' && !group.endsWith('single'))
    .map(({ document, title, label, fold }) => headlineChoice(measure(document).headlineView, title, label, fold));
}

function judge(sums: Record<string, Sums>, page: Sequence, posterior: Float32Array): void {
  addPage((sums[page.group] ??= newSums()), page, posterior);
}
