import { categoryEvidence } from '../../src/decide/categorise.js';
import { decide } from '../../src/decide/decide.js';
import { buildModel, type Weights } from '../../src/decide/model.js';
import { CLUES } from '../../src/decide/naming/clues.js';
import { FIRST_WORDS } from '../../src/decide/naming/name-model.js';
import { Rules } from '../../src/decide/naming/rules.js';
import { viewOf } from '../../src/decide/naming/view.js';
import learned from '../../src/decide/weights.json' with { type: 'json' };
import { segment } from '../../src/document/segment.js';
import { measure } from '../../src/measure/page.js';
import { FIRST_LOOK, SECOND_LOOK } from '../../src/signals/index.js';
import { findLineSets } from '../../src/signals/line-sets.js';
import type { Category } from '../../src/vocabulary.js';
import type { Label } from './hand-labels.js';
import { weakNames } from './weak-names.js';

/** A dropped line that the rules are not sure of, and what it should be called. */
export interface Sample {
  /** Numbers of the answers given, counted over all clues. */
  readonly answers: readonly number[];
  readonly words: readonly string[];
  /** Names that are right, each as good as the others. */
  readonly names: readonly string[];
  readonly byHand: boolean;
}

const model = buildModel(learned as unknown as Weights, { first: FIRST_LOOK, second: SECOND_LOOK });
const FIRST_ANSWER = CLUES.map((_, k) => CLUES.slice(0, k).reduce((sum, { answers }) => sum + answers.length, 0));

/** The samples of a page: what hands labelled, and what the HTML tells of the rest. */
export function samplesOf(text: string, html: string, labels: readonly Label[]): Sample[] {
  const page = measure(segment(text, 'auto'));
  const { lines } = page.document;
  const { verdicts } = decide(page, model, { mode: 'balanced', keep: [], drop: [], explain: false });
  const view = viewOf(page, categoryEvidence(page, model, findLineSets(page)), {
    dropped: Uint8Array.from(verdicts, ({ verdict }) => (verdict === 'drop' ? 1 : 0)),
    stays: Uint8Array.from(verdicts, ({ verdict }) => (verdict === 'keep' ? 1 : 0)),
    isByline: (i) => verdicts[i].category === 'byline',
  });
  const rules = new Rules(view);
  const weak = weakNames(lines, html);
  const samples: Sample[] = [];
  lines.forEach(({ text: line, line: from, endLine }, i) => {
    const isDropped = verdicts[i].verdict === 'drop';
    if (rules.name(i, isDropped).by === 'words' || !isDropped) return;
    const label = labels.find((one) => from <= one.line && one.line <= endLine);
    const names = label ? namesOf(label) : weak[i] === undefined ? [] : [weak[i]];
    if (names.length === 0) return;
    const answers = CLUES.flatMap(({ ask }, clue) => {
      const answer = ask(view, i);
      return answer < 0 ? [] : [FIRST_ANSWER[clue] + answer];
    });
    samples.push({ answers, words: wordsOf(line), names, byHand: label !== undefined });
  });
  return samples;
}

/** What a line that is not lifted leaves the page as. */
function namesOf({ category, or }: Label): string[] {
  return [category, or].flatMap((name) => (name === undefined || name === 'article' ? [] : asDropped(name)));
}

function asDropped(name: Category | 'unclear'): string[] {
  if (name === 'unclear' || name === 'headline' || name === 'duplicate') return [];
  return [name === 'byline' ? 'related' : name === 'caption' ? 'media' : name === 'tags' ? 'navigation' : name];
}

function wordsOf(line: string): string[] {
  return (line.toLowerCase().match(/\p{L}[\p{L}\p{M}]+/gu) ?? []).slice(0, FIRST_WORDS);
}
