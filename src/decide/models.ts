import type { Mode } from '../vocabulary.js';
import { buildModel, type Looks, type Model, type Weights } from './model.js';
import { PATIENCE, type Patience, USUAL } from './patience.js';

/** The same weights, laid out for each patience that a mode has; the usual one at once, others when they are asked for. */
export class Models {
  private readonly known = new Map<Patience, Model>();

  /** Throws RangeError where the weights ask a signal that is not there. */
  constructor(
    private readonly weights: Weights,
    private readonly looks: Looks,
  ) {
    this.layOut(USUAL);
  }

  for(mode: Mode): Model {
    return this.known.get(PATIENCE[mode]) ?? this.layOut(PATIENCE[mode]);
  }

  private layOut(patience: Patience): Model {
    const model = buildModel(this.weights, this.looks, patience);
    this.known.set(patience, model);
    return model;
  }
}
