import { generator } from '../train/random.js';

/** A line to learn from. */
export interface Example {
  /** Numbers of the rows that speak. */
  readonly rows: readonly number[];
  /** Numbers of the classes that are right, each as good as the others. */
  readonly right: readonly number[];
  readonly weight: number;
}

const EPOCHS = 4;
const RATE = 0.15;
/** Weight of the squared weights in the loss of an example. */
const RIDGE = 1e-4;
/** What the sum of squared gradients begins with. */
const START = 1e-6;

/** Fits a multinomial logistic regression by AdaGrad (Duchi, Hazan and Singer 2011), always in the same order. */
export function fitSoftmax(examples: readonly Example[], rows: number, classes: number): Float64Array {
  const weights = new Float64Array(rows * classes);
  const squares = new Float64Array(rows * classes).fill(START);
  const error = new Float64Array(classes);
  const order = examples.map((_, i) => i);
  const random = generator(1);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const at of order) {
      const example = examples[at];
      findError(example, weights, error);
      for (const row of example.rows) step(row * classes, weights, squares, error);
    }
  }
  return weights;
}

/** How much likelier each class is found than it should be, times the example's weight. */
function findError({ rows, right, weight }: Example, weights: Float64Array, error: Float64Array): void {
  const classes = error.length;
  error.fill(0);
  for (const row of rows) for (let k = 0; k < classes; k++) error[k] += weights[row * classes + k];
  const most = Math.max(...error);
  let all = 0;
  for (let k = 0; k < classes; k++) all += error[k] = Math.exp(error[k] - most);
  const allRight = right.reduce((sum, k) => sum + error[k], 0);
  for (let k = 0; k < classes; k++) {
    error[k] = (error[k] / all - (right.includes(k) ? error[k] / allRight : 0)) * weight;
  }
}

function step(from: number, weights: Float64Array, squares: Float64Array, error: Float64Array): void {
  for (let k = 0; k < error.length; k++) {
    const gradient = error[k] + RIDGE * weights[from + k];
    squares[from + k] += gradient * gradient;
    weights[from + k] -= (RATE * gradient) / Math.sqrt(squares[from + k]);
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
}
