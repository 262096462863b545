import { BESIDE_ARTICLE, IN_STORY, NTH } from './example.js';
import { ofMarkup } from './of-markup.js';
import { CONTAINERS } from '../../measure/markup/containers.js';
import type { Signal } from '../signal.js';

/** One signal for each of the nearest elements that hold more than the line's block. */
export const CONTAINER_SHARE: readonly Signal[] = Array.from({ length: CONTAINERS }, (_, k) => ({
  name: `container-share-${k + 1}`,
  about: `Share of the page's prose in the ${NTH[k]}element that holds more than the line.`,
  firesFrom: 0.5,
  fires: IN_STORY,
  leaves: BESIDE_ARTICLE,
  ...ofMarkup(({ containers }) => containers[k].shareOfProse),
}));
