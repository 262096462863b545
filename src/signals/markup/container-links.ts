import { IN_LINKS, IN_STORY, NTH } from './example.js';
import { ofMarkup } from './of-markup.js';
import { CONTAINERS } from '../../measure/markup/containers.js';
import type { Signal } from '../signal.js';

/** One signal for each of the nearest elements that hold more than the line's block. */
export const CONTAINER_LINKS: readonly Signal[] = Array.from({ length: CONTAINERS }, (_, k) => ({
  name: `container-links-${k + 1}`,
  about: `Share of links in the ${NTH[k]}element that holds more than the line.`,
  firesFrom: 0.5,
  fires: IN_LINKS,
  leaves: IN_STORY,
  ...ofMarkup(({ containers }) => containers[k].linkShare),
}));
