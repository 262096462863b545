import { IN_LINKS, IN_STORY, NTH } from './example.js';
import { ofMarkup } from './of-markup.js';
import { CONTAINERS } from '../../measure/markup/containers.js';
import type { Signal } from '../signal.js';

/** One signal for each of the nearest elements that hold more than the line's block. */
export const CONTAINER_WORDS: readonly Signal[] = Array.from({ length: CONTAINERS }, (_, k) => ({
  name: `container-words-${k + 1}`,
  about: `Words in the ${NTH[k]}element that holds more than the line.`,
  firesFrom: 12,
  fires: IN_STORY,
  leaves: IN_LINKS,
  ...ofMarkup(({ containers }) => containers[k].words),
}));
