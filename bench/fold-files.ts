import { fileURLToPath } from 'node:url';

/** Where training leaves the weights that saw every fold but one. */
export function foldWeightsFile(fold: number): string {
  return fileURLToPath(new URL(`folds/weights-fold-${fold}.json`, import.meta.url));
}
