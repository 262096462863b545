import { buildModel, type Model, type Weights } from '../../src/decide/model.js';
import type { Signal } from '../../src/signals/signal.js';
import type { Category } from '../../src/vocabulary.js';

/** No zone is likelier than another, and any may follow any: each line is judged by itself. */
export const EVEN: Weights = {
  id: 'tiny',
  thresholds: { precision: 0.9, balanced: 0.5, recall: 0.1 },
  transitions: {
    before: { before: 0, article: 0, interruption: 0, after: 0 },
    article: { before: 0, article: 0, interruption: 0, after: 0 },
    interruption: { before: 0, article: 0, interruption: 0, after: 0 },
    after: { before: 0, article: 0, interruption: 0, after: 0 },
  },
  first: { before: 0, article: 0, interruption: 0, after: 0 },
  last: { before: 0, article: 0, interruption: 0, after: 0 },
  signals: {},
};

/** A signal which fires where the line holds the word. */
export function onWord(name: string, word: string, category?: Category): Signal {
  return {
    name,
    about: `Lines that hold "${word}".`,
    ...(category && { category }),
    strength: (page, i) => (page.document.lines[i]?.text.includes(word) ? 1 : 0),
    fires: [],
    leaves: [],
  };
}

/** A signal that answers with these numbers, line by line. */
export function answering(name: string, answers: readonly number[], steps?: readonly number[]): Signal {
  return {
    name,
    about: 'Given.',
    ...(steps && { steps }),
    strength: (_, i) => answers[i] ?? NaN,
    fires: [],
    leaves: [],
  };
}

const KEEP = [-4, 4, -4, -4];
const ABOVE = [4, -4, -4, -4];
const WITHIN = [-4, -4, 4, -4];
const BELOW = [-4, -4, -4, 4];

/**
 * A model of a few signals: every line is article by a little; "Menu" stands above it (navigation), "Magazine" inside
 * (promotion), "Related" below (related), and "Photo" says caption but nothing of the zone.
 */
export const TINY: Model = buildModel(
  {
    ...EVEN,
    signals: {
      line: [[0, 2, 0, 0]],
      text: [KEEP],
      menu: [ABOVE],
      magazine: [WITHIN],
      related: [BELOW],
      photo: [[0, 0, 0, 0]],
    },
  },
  [
    { ...onWord('line', '') },
    onWord('text', 'ferry'),
    onWord('menu', 'Menu', 'navigation'),
    onWord('magazine', 'Magazine', 'promotion'),
    onWord('related', 'Related', 'related'),
    onWord('photo', 'Photo', 'caption'),
  ],
);
