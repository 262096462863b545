import { existsSync, readFileSync } from 'node:fs';
import { type Analyse, analyse, createAnalyse } from '../src/clean.js';
import type { Weights } from '../src/decide/model.js';
import type { HeadlineWeights } from '../src/measure/headline.js';
import type { Learned } from '../src/measure/page.js';
import { WordBook, type WordWeights } from '../src/measure/wording.js';
import { foldWeightsFile } from './fold-files.js';
import { FOLDS } from './folds.js';

/** Weights of a fold, and what measuring learned beside them. */
export interface FoldWeights {
  readonly weights: Weights;
  readonly learned: Learned;
}

/** Whether every fold has weights of its own. Without them a figure says nothing about pages of other sites. */
export function hasFoldWeights(): boolean {
  return Array.from({ length: FOLDS }, (_, fold) => foldWeightsFile(fold)).every((file) => existsSync(file));
}

/** An engine that judges with weights which never saw a site of this fold; with the shipped ones where none are there. */
export function foldEngine(fold: number): Analyse {
  const known = engines.get(fold);
  if (known) return known;
  const engine = existsSync(foldWeightsFile(fold)) ? engineOf(readFoldWeights(fold)) : analyse;
  engines.set(fold, engine);
  return engine;
}

const engines = new Map<number, Analyse>();

/** The weights that never saw a site of this fold. Throws where training has left none. */
export function readFoldWeights(fold: number): FoldWeights {
  const stored = JSON.parse(readFileSync(foldWeightsFile(fold), 'utf8')) as Stored;
  return { weights: stored, learned: { headline: stored.headline, words: new WordBook(stored.words) } };
}

type Stored = Weights & { readonly headline: HeadlineWeights; readonly words: WordWeights };

function engineOf({ weights, learned }: FoldWeights): Analyse {
  return createAnalyse(weights, learned);
}
