import { createHash } from 'node:crypto';
import type { Weights } from '../../src/decide/model.js';

/** Names weights by what they are, and by the words they were learned with, so that equal weights have equal names. */
export function withId(weights: Omit<Weights, 'id'>, words: object): Weights {
  const id = createHash('sha256').update(JSON.stringify({ weights, words })).digest('hex').slice(0, 12);
  return { id, ...weights };
}

/** The weights as text: one tree a line, so that a change shows which trees it touches. */
export function writeWeights({ id, leanings, signals, first, second, clues, confidence, whole = [] }: Weights): string {
  const lines = (trees: readonly unknown[]): string => trees.map((tree) => `    ${JSON.stringify(tree)}`).join(',\n');
  return `{
  "id": ${JSON.stringify(id)},
  "leanings": ${JSON.stringify(leanings)},
  "signals": ${JSON.stringify(signals)},
  "first": [
${lines(first)}
  ],
  "second": [
${lines(second)}
  ],
  "clues": ${JSON.stringify(clues)},
  "confidence": [
${lines(confidence)}
  ],
  "whole": [
${lines(whole)}
  ]
}
`;
}
