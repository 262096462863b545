import { addGradient, chainStart, isAllowed, newParameters, type Parameters } from './crf.js';
import type { Sequence } from './dataset.js';
import { generator } from './random.js';

export interface Schedule {
  readonly epochs: number;
  readonly batch: number;
  readonly rate: number;
  /** Weight of the squared weights in the loss, a page being one. */
  readonly ridge: number;
}

/** Adam (Kingma and Ba 2015) over the pages, shuffled the same way every time, the rate falling to nothing. */
export function optimise(pages: readonly Sequence[], slots: number, schedule: Schedule): Parameters {
  const parameters = newParameters(slots);
  const size = parameters.values.length;
  const gradient = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  const order = pages.map((_, i) => i);
  const random = generator(1);
  const batches = Math.ceil(pages.length / schedule.batch);
  let step = 0;
  for (let epoch = 0; epoch < schedule.epochs; epoch++) {
    shuffle(order, random);
    for (let b = 0; b < batches; b++) {
      gradient.fill(0);
      const chosen = order.slice(b * schedule.batch, (b + 1) * schedule.batch);
      for (const at of chosen) {
        const page = pages[at];
        addGradient(page, parameters, lineWeight(page) / chosen.length, gradient);
      }
      if (!gradient.every(Number.isFinite)) continue;
      step++;
      const rate = schedule.rate * (1 - step / (batches * schedule.epochs + 1));
      update(parameters, gradient, mean, square, rate, schedule.ridge, step);
    }
  }
  return parameters;
}

/** What a page of any length counts beside the ridge. */
const PAGE_WEIGHT = 5;

/** Pages weigh equally in the measure, so a long page may not outvote a short one by its lines. */
function lineWeight(page: Sequence): number {
  return PAGE_WEIGHT / page.lines;
}

function update(
  parameters: Parameters,
  gradient: Float64Array,
  mean: Float64Array,
  square: Float64Array,
  rate: number,
  ridge: number,
  step: number,
): void {
  const chain = chainStart(parameters.slots);
  const c1 = 1 - 0.9 ** step;
  const c2 = 1 - 0.999 ** step;
  const { values } = parameters;
  for (let k = 0; k < values.length; k++) {
    if (k >= chain && !isAllowed(k - chain)) continue;
    const g = gradient[k] + ridge * values[k];
    mean[k] += 0.1 * (g - mean[k]);
    square[k] += 0.001 * (g * g - square[k]);
    values[k] -= (rate * (mean[k] / c1)) / (Math.sqrt(square[k] / c2) + 1e-8);
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
}
