import { assembleBody, asText } from '../../src/assemble/body.js';
import { unglue } from '../../src/cut/glued.js';
import { type Decision, decide } from '../../src/decide/decide.js';
import { FLAT_LOOKS } from '../../src/decide/form-looks.js';
import type { Model, Weights } from '../../src/decide/model.js';
import { Models } from '../../src/decide/models.js';
import type { Document } from '../../src/document/document.js';
import { segment } from '../../src/document/segment.js';
import { type Learned, measure, type Page } from '../../src/measure/page.js';
import { readWords } from '../../src/measure/read-words.js';
import type { Mode } from '../../src/vocabulary.js';
import { readPages, type Page as CorpusPage, type SetName } from '../corpus.js';
import { readFoldWeights } from '../fold-weights.js';
import { foldOf } from '../folds.js';

/** A page of the corpus, measured once so that it can be judged many times. */
export interface MeasuredPage {
  readonly set: SetName;
  readonly source: CorpusPage;
  readonly fold: number;
  /** As the scraper `html-text` left it. */
  readonly text: string;
  readonly document: Document;
  readonly page: Page;
}

/** What came out of a page, and how it was decided. */
export interface Answer extends Decision {
  readonly text: string;
}

/** What judges the pages of one fold. */
export interface FoldModel {
  readonly models: Models;
  /** That of the mode `balanced`. */
  readonly model: Model;
  readonly weights: Weights;
  readonly learned: Learned;
}

/** The models of all folds, each of which saw no site of its fold; read when they are first asked for. */
export class FoldModels {
  private readonly known = new Map<number, FoldModel>();

  of(fold: number): FoldModel {
    const known = this.known.get(fold);
    if (known) return known;
    const { weights, learned } = readFoldWeights(fold);
    const models = modelsOf(weights);
    const found = { weights, learned, models, model: models.for('balanced') };
    this.known.set(fold, found);
    return found;
  }
}

export function modelsOf(weights: Weights): Models {
  return new Models(weights, FLAT_LOOKS);
}

/** The pages of a set as `html-text` left them, each measured with what its fold's weights learned. */
export async function* measuredPages(set: SetName, models: FoldModels, every = 1): AsyncGenerator<MeasuredPage> {
  for await (const source of readPages(set, every)) {
    const text = source.raw['html-text'];
    if (text === undefined) continue;
    const fold = foldOf(source);
    yield { set, source, fold, text, ...measureText(text, models.of(fold).learned) };
  }
}

/** Segments and measures a text, as `clean` does. */
export function measureText(text: string, learned?: Learned): { readonly document: Document; readonly page: Page } {
  const whole = segment(text, 'auto');
  const { document, read } = unglue(whole, readWords(whole), []);
  return { document, page: measure(document, learned, read) };
}

/** Judges a measured page: the answer that `clean` gives. */
export function answer(page: Page, model: Model, mode: Mode): Answer {
  const decision = decide(page, model, { mode, keep: [], drop: [], explain: false });
  const { document } = page;
  return { ...decision, text: assembleBody(document, decision.verdicts, asText(document)).text };
}
