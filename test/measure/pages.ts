import { segment } from '../../src/document/segment.js';
import type { HeadlineWeights } from '../../src/measure/headline.js';
import { type Learned, measure, phrasePlaces, topicNumber, type Page } from '../../src/measure/page.js';
import { WordBook } from '../../src/measure/wording.js';
import type { Topic } from '../../src/lexicons/lexicon.js';
import type { TextFormat } from '../../src/vocabulary.js';

/** English that says nothing but that the page is in English. */
export const ENGLISH = [
  'The ferry at the end of the road has been there for as long as anyone in the village can remember, and it was slow.',
  'She said that it would be a pity if they had to sell it, but that there was no one who could pay for the repairs.',
  'On the day after that they met in the hall, and most of them were for it, although some of them had their doubts.',
] as const;

/** Finds no headline, and knows no words. */
export const NOTHING_LEARNED: Learned = {
  headline: { none: 1000 },
  words: new WordBook({ language: 'en', bias: 0, words: {} }),
};

/** A page with these lines, a blank line between each two. */
export function pageOf(lines: readonly string[], format: TextFormat = 'text', headline?: HeadlineWeights): Page {
  const learned = headline && { ...NOTHING_LEARNED, headline };
  return measure(segment(lines.join('\n\n'), format), learned);
}

/** Places at which phrases of the topic stand in the line; the page around it is in English unless told. */
export function placesIn(line: string, topic: Topic, around: readonly string[] = ENGLISH): number {
  return phrasePlaces(pageOf([line, ...around]), topicNumber(topic), 0);
}
