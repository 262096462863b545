import type { Model } from '../../src/decide/model.js';
import type { Models } from '../../src/decide/models.js';
import type { Page } from '../../src/measure/page.js';
import { type Mode, MODES } from '../../src/vocabulary.js';
import { overlap, type Overlap, score, type Score } from '../shingles.js';
import { type Answer, answer } from './answers.js';

/** Leanings at which both curves are measured, and those for the milder one alone. */
const BOTH = [0, 0.1, 0.2, 0.3, 0.5, 0.75, 1] as const;
const MILD = [1.5, 2, 3, 6, 12] as const;

/** Ways to settle unsure lines: that of `precision` adds few, those of `balanced` and `recall` more. */
export type Manner = Extract<Mode, 'balanced' | 'precision'>;

/** Precision and recall of all answers, at one leaning. */
export interface Point extends Pick<Score, 'precision' | 'recall' | 'f1'> {
  readonly leaning: number;
}

export interface TradeOff {
  /** By rising leaning. */
  readonly curves: Readonly<Record<Manner, readonly Point[]>>;
  readonly modes: Readonly<Record<Mode, Point>>;
}

/** Overlaps of the pages' answers at one leaning. */
interface Sample {
  readonly leaning: number;
  readonly overlaps: Overlap[];
}

function samplesAt(leanings: readonly number[]): Sample[] {
  return leanings.map((leaning) => ({ leaning, overlaps: [] }));
}

/** Collects how pages come out at each leaning, everything else as in the mode, and in each mode as it is: the mode `recall` also gives lines up later. */
export class TradeOffSums {
  private readonly curves: Readonly<Record<Manner, readonly Sample[]>> = {
    balanced: samplesAt([...BOTH, ...MILD]),
    precision: samplesAt(BOTH),
  };
  private readonly byMode: Readonly<Record<Mode, Overlap[]>> = { precision: [], balanced: [], recall: [] };
  private leanings: Model['leanings'] = { precision: 0, balanced: 0, recall: 0 };

  add(page: Page, gold: string, models: Models): void {
    const model = models.for('balanced');
    this.leanings = model.leanings;
    const known = new Map<string, Overlap>();
    const compare = ({ text }: Answer): Overlap => {
      const found = known.get(text) ?? overlap(text, gold);
      known.set(text, found);
      return found;
    };
    for (const manner of ['balanced', 'precision'] as const) {
      for (const { leaning, overlaps } of this.curves[manner]) {
        const at = { ...model, leanings: { ...model.leanings, [manner]: leaning } };
        overlaps.push(compare(answer(page, at, manner)));
      }
    }
    for (const mode of MODES) this.byMode[mode].push(compare(answer(page, models.for(mode), mode)));
  }

  result(): TradeOff {
    const points = (samples: readonly Sample[]): Point[] =>
      samples.map(({ leaning, overlaps }) => pointOf(leaning, overlaps));
    const inMode = (mode: Mode): Point => pointOf(this.leanings[mode], this.byMode[mode]);
    return {
      curves: { balanced: points(this.curves.balanced), precision: points(this.curves.precision) },
      modes: { precision: inMode('precision'), balanced: inMode('balanced'), recall: inMode('recall') },
    };
  }
}

function pointOf(leaning: number, overlaps: readonly Overlap[]): Point {
  const { precision, recall, f1 } = score(overlaps);
  return { leaning, precision, recall, f1 };
}
