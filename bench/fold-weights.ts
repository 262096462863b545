import { existsSync, readFileSync } from 'node:fs';
import { type Analyse, analyse, createAnalyse } from '../src/clean.js';
import type { Weights } from '../src/decide/model.js';
import type { HeadlineWeights } from '../src/measure/headline.js';
import { WordBook, type WordWeights } from '../src/measure/wording.js';
import { foldWeightsFile } from './fold-files.js';
import { FOLDS } from './folds.js';

/** Whether every fold has weights of its own. Without them a figure says nothing about pages of other sites. */
export function hasFoldWeights(): boolean {
  return Array.from({ length: FOLDS }, (_, fold) => foldWeightsFile(fold)).every((file) => existsSync(file));
}

/** An engine that judges with weights which never saw a site of this fold; with the shipped ones where none are there. */
export function foldEngine(fold: number): Analyse {
  const known = engines.get(fold);
  if (known) return known;
  const file = foldWeightsFile(fold);
  const engine = existsSync(file) ? engineOf(JSON.parse(readFileSync(file, 'utf8')) as FoldWeights) : analyse;
  engines.set(fold, engine);
  return engine;
}

const engines = new Map<number, Analyse>();

type FoldWeights = Weights & { readonly headline: HeadlineWeights; readonly words: WordWeights };

function engineOf(weights: FoldWeights): Analyse {
  return createAnalyse(weights, { headline: weights.headline, words: new WordBook(weights.words) });
}
