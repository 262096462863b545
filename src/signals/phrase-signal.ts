import type { Topic } from '../lexicons/lexicon.js';
import { phrasePlaces, topicNumber } from '../measure/page.js';
import { WHOLE } from '../measure/phrase-table.js';
import type { Signal } from './signal.js';

/** In longer lines a phrase may stand in a sentence of the article. */
const SHORT_WORDS = 14;

const IN_LONG_LINE = 1;
const IN_SHORT_LINE = 2;
const WHOLE_LINE = 3;

type PhraseSignal = Pick<Signal, 'name' | 'about' | 'category' | 'categoryWeight' | 'fires' | 'leaves'> & {
  readonly topic: Topic;
};

/** A signal for the phrases of one topic: 1 in a long line, 2 at their place in a short line, 3 where they are the line. */
export function phraseSignal({ topic, ...given }: PhraseSignal): Signal {
  const number = topicNumber(topic);
  return {
    ...given,
    most: WHOLE_LINE,
    firesFrom: IN_LONG_LINE,
    only: 'with-phrases',
    strength(page, i) {
      const places = phrasePlaces(page, number, i);
      if (places === 0) return 0;
      if (places & WHOLE) return WHOLE_LINE;
      return page.counts.words[i] <= SHORT_WORDS ? IN_SHORT_LINE : IN_LONG_LINE;
    },
  };
}
