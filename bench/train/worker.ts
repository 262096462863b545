import type { HeadlineWeights } from '../../src/measure/headline.js';
import type { WordWeights } from '../../src/measure/wording.js';
import type { Form } from '../fold-files.js';
import { storedMeasuring } from '../fold-weights.js';
import { FLAT_LOOKS, HTML_LOOKS } from '../../src/decide/form-looks.js';
import shippedHeadline from '../../src/measure/headline-weights.json' with { type: 'json' };
import shippedWords from '../../src/measure/word-weights.json' with { type: 'json' };
import { type Given, learn, type LookWeights } from './learn.js';
import type { LabelledPage } from './dataset.js';
import { htmlTrainingPages, otherPages, THINNED, trainingPages } from './pages.js';
import { addPage, newSums, type Sums } from './score.js';
import { spell } from './words.js';

/** Folds to train without; -1 stands for training on every page. */
export interface Order {
  readonly form: Form;
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
  void run(order).then(() => process.disconnect());
});

/** HTML is measured with what was learned from flat texts, of which there are more. */
function given(form: Form, fold: number, others: readonly LabelledPage[]): Given {
  if (form === 'flat') return { looks: FLAT_LOOKS, others };
  return {
    looks: HTML_LOOKS,
    others,
    measuring: fold < 0 ? { headline: shippedHeadline, words: shippedWords } : storedMeasuring(fold),
  };
}

async function run({ form, folds }: Order): Promise<void> {
  const pages = await (form === 'html' ? htmlTrainingPages() : trainingPages());
  const others = await otherPages();
  const spelling = spell([...pages, ...others].flatMap((page) => page.document.lines.map((line) => line.text)));
  for (const fold of folds) {
    const started = performance.now();
    const { weights, headline, words, likely } = learn(pages, spelling, fold, given(form, fold, others));
    const sums: Record<string, Sums> = {};
    pages.forEach((page, p) => {
      if (page.fold === fold && !page.group.endsWith(THINNED))
        addPage((sums[page.group] ??= newSums()), page, likely[p]);
    });
    const seconds = (performance.now() - started) / 1000;
    process.send?.({ fold, weights, headline, words, sums, seconds } satisfies Trained);
  }
}
