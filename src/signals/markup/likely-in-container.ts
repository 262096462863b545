import { IN_LINKS, IN_STORY, NTH } from './example.js';
import { ofMarkupImpression } from './of-markup.js';
import { CONTAINERS } from '../../measure/markup/containers.js';
import type { LookedAtPage } from '../../measure/impression.js';
import type { Signal } from '../signal.js';

/** One signal for each of the nearest elements that hold more than the line's block. */
export const LIKELY_IN_CONTAINER: readonly Signal<LookedAtPage>[] = Array.from({ length: CONTAINERS }, (_, k) => ({
  name: `likely-in-container-${k + 1}`,
  about: `How likely article the other lines are in the ${NTH[k]}element that holds more than the line.`,
  firesFrom: 0.3,
  fires: IN_STORY,
  leaves: IN_LINKS,
  ...ofMarkupImpression(({ inContainer }) => inContainer[k]),
}));
