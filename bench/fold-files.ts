import { fileURLToPath } from 'node:url';

/** What is learned from: texts as scrapers left them, or the pages' HTML. */
export type Form = 'flat' | 'html';

/** Where training leaves the weights that saw every fold but one. */
export function foldWeightsFile(fold: number, form: Form = 'flat'): string {
  const name = form === 'flat' ? 'weights' : 'html-weights';
  return fileURLToPath(new URL(`folds/${name}-fold-${fold}.json`, import.meta.url));
}

/** Where training leaves what weighs the candidates for metadata, by fold. */
export const FOLD_BELIEFS = fileURLToPath(new URL('folds/beliefs.json', import.meta.url));
