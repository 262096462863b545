import { categoryEvidence, type CategoryEvidence } from '../../src/decide/categorise.js';
import { decide } from '../../src/decide/decide.js';
import { buildModel, type Weights } from '../../src/decide/model.js';
import { CLUES, regionOf, REGIONS, TOPIC_CLUES } from '../../src/decide/naming/clues.js';
import { FIRST_WORDS, NEAR_WORDS } from '../../src/decide/naming/name-model.js';
import { type Named, Rules } from '../../src/decide/naming/rules.js';
import { type Sorted, viewOf } from '../../src/decide/naming/view.js';
import type { Verdict } from '../../src/decide/verdict.js';
import learned from '../../src/decide/weights.json' with { type: 'json' };
import type { Line } from '../../src/document/document.js';
import { segment } from '../../src/document/segment.js';
import { measure, type Page, phrasePlaces } from '../../src/measure/page.js';
import { FIRST_LOOK, SECOND_LOOK } from '../../src/signals/index.js';
import { findLineSets } from '../../src/signals/line-sets.js';
import type { Category } from '../../src/vocabulary.js';
import type { Label } from './hand-labels.js';
import { weakNames } from './weak-names.js';

/** A dropped line, and what it should be called. */
export interface Sample {
  /** Number of the line on its page. */
  readonly at: number;
  /** Numbers of the answers given, counted over all clues. */
  readonly answers: readonly number[];
  readonly words: readonly string[];
  /** First words of the dropped lines right above and below. */
  readonly above: readonly string[];
  readonly below: readonly string[];
  /** Names that are right, each as good as the others. */
  readonly names: readonly string[];
  readonly byHand: boolean;
  /** Whether it is learned from: not where nothing but entries of a menu stand around. */
  readonly isOpen: boolean;
}

/** A page up to where its dropped lines are named. */
export interface Decided {
  readonly page: Page;
  readonly verdicts: readonly Verdict[];
  readonly found: CategoryEvidence;
  readonly sorted: Sorted;
}

const model = buildModel(learned as unknown as Weights, { first: FIRST_LOOK, second: SECOND_LOOK });
const FIRST_ANSWER = CLUES.map((_, k) => CLUES.slice(0, k).reduce((sum, { answers }) => sum + answers.length, 0));
const FIRST_TOPIC = CLUES.reduce((sum, { answers }) => sum + answers.length, 0);

/** Decides what of a page leaves it, by the shipped weights. */
export function decidePage(text: string): Decided {
  const page = measure(segment(text, 'auto'));
  const { verdicts } = decide(page, model, { mode: 'balanced', keep: [], drop: [], explain: false });
  return {
    page,
    verdicts,
    found: categoryEvidence(page, model, findLineSets(page)),
    sorted: {
      dropped: Uint8Array.from(verdicts, ({ verdict }) => (verdict === 'drop' ? 1 : 0)),
      stays: Uint8Array.from(verdicts, ({ verdict }) => (verdict === 'keep' ? 1 : 0)),
      isByline: (i) => verdicts[i].category === 'byline',
    },
  };
}

/** The samples of a page: what hands labelled, and what the HTML tells of the rest. */
export function samplesOf(text: string, html: string, labels: readonly Label[]): Sample[] {
  const { page, found, sorted } = decidePage(text);
  const { lines } = page.document;
  const view = viewOf(page, found, sorted);
  const rules = new Rules(view);
  const weak = weakNames(lines, html);
  const byLine = new Map(labels.map((label) => [label.line, label]));
  const samples: Sample[] = [];
  lines.forEach((line, i) => {
    const named = rules.name(i, sorted.dropped[i] === 1);
    if (!sorted.dropped[i] || named.by === 'looks') return;
    const label = labelOf(line, byLine);
    const names = label ? namesOf(label) : weak[i] === undefined || contradicts(weak[i], named) ? [] : [weak[i]];
    if (names.length === 0) return;
    const region = regionOf(view, i);
    const answers = CLUES.flatMap(({ ask }, clue) => {
      const answer = ask(view, i, region, named);
      return answer < 0 ? [] : [FIRST_ANSWER[clue] + answer];
    });
    TOPIC_CLUES.forEach((_, topic) => {
      if (phrasePlaces(page, topic, i) !== 0) answers.push(FIRST_TOPIC + topic * REGIONS.length + region);
    });
    const near = (at: number): string[] => (sorted.dropped[at] ? wordsOf(lines[at].text, NEAR_WORDS) : []);
    samples.push({
      at: i,
      answers,
      words: wordsOf(line.text, FIRST_WORDS),
      above: near(i - 1),
      below: near(i + 1),
      names,
      byHand: label !== undefined,
      isOpen: named.by !== 'menu',
    });
  });
  return samples;
}

/** A footer's HTML calls all that it holds a menu: where a line's words say that it is something else, they are right. */
function contradicts(name: string, { by, category }: Named): boolean {
  return by === 'words' && name !== category;
}

/** The label of the first of a line's input lines that has one. */
export function labelOf({ line, endLine }: Line, byLine: ReadonlyMap<number, Label>): Label | undefined {
  for (let at = line; at <= endLine; at++) {
    const label = byLine.get(at);
    if (label) return label;
  }
  return undefined;
}

/** What a line that is not lifted leaves the page as. */
function namesOf({ category, or }: Label): string[] {
  return [category, or].flatMap((name) => (name === undefined || name === 'article' ? [] : asDropped(name)));
}

function asDropped(name: Category | 'unclear'): string[] {
  if (name === 'unclear' || name === 'headline' || name === 'duplicate') return [];
  return [name === 'byline' ? 'related' : name === 'caption' ? 'media' : name === 'tags' ? 'navigation' : name];
}

function wordsOf(line: string, most: number): string[] {
  return (line.toLowerCase().match(/\p{L}[\p{L}\p{M}]+/gu) ?? []).slice(0, most);
}
