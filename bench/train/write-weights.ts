import { createHash } from 'node:crypto';
import type { Weights } from '../../src/decide/model.js';
import { type Zone, ZONES } from '../../src/vocabulary.js';
import { chainStart, isAllowed, type Parameters } from './crf.js';
import type { Slots } from './dataset.js';

const SIZE = ZONES.length;

/** Names the parameters. Thresholds are put in later, when all folds are known. */
export function toWeights(parameters: Parameters, slots: Slots): Weights {
  const { values } = parameters;
  const chain = chainStart(parameters.slots);
  const signals: Record<string, number[][]> = {};
  slots.signals.forEach((signal, s) => {
    const rows: number[][] = [];
    for (let slot = slots.start[s]; slot < slots.start[s + 1]; slot++) {
      rows.push(Array.from({ length: SIZE }, (_, z) => round(values[slot * SIZE + z])));
    }
    signals[signal.name] = rows;
  });
  const perZone = (from: number): Partial<Record<Zone, number>> =>
    Object.fromEntries(
      ZONES.flatMap((zone, z) => (isAllowed(from + z) ? [[zone, round(values[chain + from + z])]] : [])),
    );
  return {
    id: '',
    thresholds: { precision: 0.5, balanced: 0.5, recall: 0.5 },
    transitions: Object.fromEntries(ZONES.map((zone, z) => [zone, perZone(z * SIZE)])),
    first: perZone(SIZE * SIZE),
    last: perZone(SIZE * SIZE + SIZE),
    signals,
  };
}

/** The weights with their thresholds, and named by what they are, so that equal weights have equal names. */
export function withThresholds(weights: Weights, thresholds: Weights['thresholds']): Weights {
  const unnamed = { ...weights, thresholds };
  const id = createHash('sha256').update(JSON.stringify(unnamed)).digest('hex').slice(0, 12);
  return { ...unnamed, id };
}

function round(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError('a weight is no number: lower the rate of learning');
  return Math.round(value * 1000) / 1000;
}
