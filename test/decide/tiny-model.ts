import type { Tree } from '../../src/decide/forest.js';
import { buildModel, type Model, type Weights } from '../../src/decide/model.js';
import type { Signal } from '../../src/signals/signal.js';
import type { Category } from '../../src/vocabulary.js';

/** Trees that say nothing: each line is as likely article as not. */
export const EVEN: Weights = {
  id: 'tiny',
  leanings: { precision: 0.1, balanced: 0.75, recall: 6 },
  signals: [],
  first: [],
  second: [],
  clues: [],
  confidence: [],
};

/** A tree that says `fired` where the signal answers more than a half, and nothing else. */
export function stump(signal: number, fired: number): Tree {
  return [[signal, 0.5, 2, 0], [0], [fired]];
}

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
export function answering(name: string, answers: readonly number[]): Signal {
  return { name, about: 'Given.', strength: (_, i) => answers[i] ?? 0, fires: [], leaves: [] };
}

const KEEP = 8;
const DROP = -8;
/** What is said of a line of which nothing is known. */
const LIKELY: Tree = [[1]];

/**
 * A model of a few signals: every line is article by a little; "Menu" (navigation), "Magazine" (promotion) and "Related"
 * (related) are not; "Photo" says caption but nothing else.
 */
export const TINY: Model = buildModel(
  {
    ...EVEN,
    signals: ['text', 'menu', 'magazine', 'related'],
    second: [LIKELY, stump(0, KEEP), stump(1, DROP), stump(2, DROP), stump(3, DROP)],
  },
  {
    first: [
      onWord('text', 'ferry'),
      onWord('menu', 'Menu', 'navigation'),
      onWord('magazine', 'Magazine', 'promotion'),
      onWord('related', 'Related', 'related'),
      onWord('photo', 'Photo', 'caption'),
    ],
    second: [],
  },
);
