import { BESIDE_ARTICLE, IN_STORY, NTH } from './example.js';
import { ofMarkupImpression } from './of-markup.js';
import { CONTAINERS } from '../../measure/markup/containers.js';
import type { LookedAtPage } from '../../measure/impression.js';
import type { Signal } from '../signal.js';

/** One signal for each of the nearest elements that hold more than the line's block. */
export const ARTICLE_IN_CONTAINER: readonly Signal<LookedAtPage>[] = Array.from({ length: CONTAINERS }, (_, k) => ({
  name: `article-in-container-${k + 1}`,
  about: `Share of the likely article in the ${NTH[k]}element that holds more than the line.`,
  firesFrom: 0.5,
  fires: IN_STORY,
  leaves: BESIDE_ARTICLE,
  ...ofMarkupImpression(({ containerShare }) => containerShare[k]),
}));
