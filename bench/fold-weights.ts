import { existsSync, readFileSync } from 'node:fs';
import { type Analyse, analyse, createAnalyse } from '../src/clean.js';
import type { Weights } from '../src/decide/model.js';
import type { Beliefs } from '../src/metadata/belief/belief.js';
import type { HeadlineWeights } from '../src/measure/headline.js';
import type { Learned } from '../src/measure/page.js';
import { WordBook, type WordWeights } from '../src/measure/wording.js';
import { FLAT_LOOKS, HTML_LOOKS } from '../src/decide/form-looks.js';
import { FOLD_BELIEFS, foldWeightsFile, type Form } from './fold-files.js';
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
export function foldEngine(fold: number, form: Form = 'flat'): Analyse {
  const known = engines[form].get(fold);
  if (known) return known;
  const engine = existsSync(foldWeightsFile(fold, form))
    ? engineOf(readFoldWeights(fold, form), form, beliefsOf(fold))
    : analyse;
  engines[form].set(fold, engine);
  return engine;
}

const engines: Readonly<Record<Form, Map<number, Analyse>>> = { flat: new Map(), html: new Map() };

/** The weights that never saw a site of this fold. Throws where training has left none. */
export function readFoldWeights(fold: number, form: Form = 'flat'): FoldWeights {
  const { headline, words } = storedMeasuring(fold);
  const weights = JSON.parse(readFileSync(foldWeightsFile(fold, form), 'utf8')) as Weights;
  return { weights, learned: { headline, words: new WordBook(words) } };
}

/** What measuring learned without the fold; both forms are measured with it. */
export function storedMeasuring(fold: number): Measuring {
  return JSON.parse(readFileSync(foldWeightsFile(fold), 'utf8')) as Measuring;
}

interface Measuring {
  readonly headline: HeadlineWeights;
  readonly words: WordWeights;
}

function engineOf({ weights, learned }: FoldWeights, form: Form, beliefs: Beliefs | undefined): Analyse {
  return createAnalyse(weights, learned, form === 'html' ? HTML_LOOKS : FLAT_LOOKS, beliefs);
}

/** What weighs the candidates for metadata, learned without the fold. */
function beliefsOf(fold: number): Beliefs | undefined {
  return existsSync(FOLD_BELIEFS) ? (JSON.parse(readFileSync(FOLD_BELIEFS, 'utf8')) as Beliefs[])[fold] : undefined;
}
