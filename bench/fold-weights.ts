import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CleanOptions } from '../src/record.js';
import { FOLDS } from './folds.js';

/** Where training leaves the weights that saw every fold but one. */
export function foldWeightsFile(fold: number): string {
  return fileURLToPath(new URL(`.cache/weights-fold-${fold}.json`, import.meta.url));
}

/** Whether every fold has weights of its own. Without them a figure says nothing about pages of other sites. */
export function hasFoldWeights(): boolean {
  return Array.from({ length: FOLDS }, (_, fold) => foldWeightsFile(fold)).every((file) => existsSync(file));
}

/** The options that make `analyse` judge with weights that never saw a site of this fold. */
export function foldOptions(_fold: number): CleanOptions {
  // The weights of the fold go in here.
  return {};
}
