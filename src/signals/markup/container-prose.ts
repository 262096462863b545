import { IN_LINKS, IN_STORY, NTH } from './example.js';
import { ofMarkup } from './of-markup.js';
import { CONTAINERS } from '../../measure/markup/containers.js';
import type { Signal } from '../signal.js';

/** One signal for each of the nearest elements that hold more than the line's block. */
export const CONTAINER_PROSE: readonly Signal[] = Array.from({ length: CONTAINERS }, (_, k) => ({
  name: `container-prose-${k + 1}`,
  about: `Share of prose in the ${NTH[k]}element that holds more than the line.`,
  firesFrom: 0.4,
  fires: IN_STORY,
  leaves: IN_LINKS,
  ...ofMarkup(({ containers }) => containers[k].proseShare),
}));
