import type { SignalWeight } from '../record.js';
import { CATEGORIES, type Category } from '../vocabulary.js';
import { type Evidence, SILENT, strengthOf } from './evidence.js';
import { ARTICLE, type Model, saysOf, ZONE_COUNT } from './model.js';

/** So many reasons are given, the strongest first. */
const MAX_REASONS = 3;
/** Weaker ones are left out. */
const MIN_WEIGHT = 0.05;

/** Why each line of a page stays or leaves. */
export class LineReasons {
  private readonly best: BestSignals;

  /**
   * `categories` of the lines that leave the text; undefined for those that stay, which have reasons only where
   * `explain` asks for them.
   */
  constructor(
    private readonly evidence: Evidence,
    private readonly model: Model,
    private readonly zones: Uint8Array,
    private readonly categories: readonly (Category | undefined)[],
    private readonly explain: boolean,
  ) {
    const wanted = new Int8Array(zones.length);
    for (let i = 0; i < wanted.length; i++) {
      const zone = categories[i] === undefined ? (explain ? ARTICLE : -1) : zones[i] === ARTICLE ? -1 : zones[i];
      wanted[i] = zone;
    }
    this.best = bestSignals(evidence, model, wanted);
  }

  /**
   * The signals that spoke most for line `i`'s verdict, the strongest first; for a line that leaves the text also, where
   * it is not among them, the one that speaks most for its category.
   */
  at(i: number): SignalWeight[] {
    const category = this.categories[i];
    if (category === undefined && !this.explain) return [];
    const found = bestAt(this.best, this.model, i);
    if (category === undefined) return found;
    const named = categoryReason(this.evidence, this.model, i, this.zones[i], category);
    if (!named || found.some(({ name }) => name === named.name)) return found;
    return [...found.slice(0, MAX_REASONS - 1), named];
  }
}

/**
 * For each line with a zone in `wanted` (-1 for the others) the signals that spoke most for it: for each the weight of
 * the zone over that of the article, or of the article over the strongest other zone. Signal by signal, so that memory
 * is read in order; a line's best signals are kept sorted on the way.
 */
function bestSignals(evidence: Evidence, model: Model, wanted: Int8Array): BestSignals {
  const { count } = evidence;
  const best: BestSignals = {
    signal: new Int16Array(count * MAX_REASONS).fill(-1),
    weight: new Float32Array(count * MAX_REASONS).fill(MIN_WEIGHT),
  };
  const rivals = new Uint8Array(count);
  const lines = new Int32Array(count);
  let asked = 0;
  for (let i = 0; i < count; i++) {
    if (wanted[i] < 0) continue;
    lines[asked++] = i;
    rivals[i] = wanted[i] === ARTICLE ? strongestOther(evidence, i) : ARTICLE;
  }
  for (let s = 0; s < model.signals.length; s++) {
    for (let n = 0; n < asked; n++) {
      const i = lines[n];
      if (evidence.step[s * count + i] === SILENT) continue;
      const weight = weightOf(evidence, model, i, s, wanted[i], rivals[i]);
      if (weight > best.weight[i * MAX_REASONS + MAX_REASONS - 1]) insert(best, i, s, weight);
    }
  }
  return best;
}

/** The best reasons of each line, the strongest first; -1 where there are fewer. */
interface BestSignals {
  readonly signal: Int16Array;
  readonly weight: Float32Array;
}

function insert({ signal, weight }: BestSignals, i: number, s: number, found: number): void {
  const first = i * MAX_REASONS;
  let at = first + MAX_REASONS - 1;
  for (; at > first && weight[at - 1] < found; at--) {
    weight[at] = weight[at - 1];
    signal[at] = signal[at - 1];
  }
  weight[at] = found;
  signal[at] = s;
}

/** A line's best reasons by name. */
function bestAt({ signal, weight }: BestSignals, model: Model, i: number): SignalWeight[] {
  const found: SignalWeight[] = [];
  for (let at = i * MAX_REASONS; at < (i + 1) * MAX_REASONS && signal[at] >= 0; at++) {
    found.push({ name: model.signals[signal[at]].name, weight: Math.round(weight[at] * 100) / 100 });
  }
  return found;
}

/**
 * The signal that speaks most for the line's category, with what it weighed in the choice of the zone; where the zone
 * was not what decided, its strength stands for that. Undefined where no signal speaks for it.
 */
function categoryReason(
  evidence: Evidence,
  model: Model,
  i: number,
  zone: number,
  category: Category,
): SignalWeight | undefined {
  const wanted = CATEGORIES.indexOf(category);
  let best = -1;
  let most = 0;
  for (const speaker of model.speakers) {
    if (speaker.category !== wanted) continue;
    const says = saysOf(speaker, strengthOf(evidence, model, i, speaker.signal));
    if (says > most) {
      most = says;
      best = speaker.signal;
    }
  }
  if (best < 0) return undefined;
  const weight = zone === ARTICLE ? most : weightOf(evidence, model, i, best, zone, ARTICLE);
  return { name: model.signals[best].name, weight: Math.round(weight * 100) / 100 };
}

/** What signal `s` of line `i` weighs for one zone over another. */
function weightOf(evidence: Evidence, model: Model, i: number, s: number, zone: number, rival: number): number {
  const at = s * evidence.count + i;
  const step = evidence.step[at];
  if (step === SILENT) return 0;
  const rows = model.rows[s];
  const row = step * ZONE_COUNT;
  const value = evidence.value[at];
  const low = rows[row + zone] - rows[row + rival];
  if (model.steps[s] === undefined) return low * value;
  if (value === 0) return low;
  return low * (1 - value) + (rows[row + ZONE_COUNT + zone] - rows[row + ZONE_COUNT + rival]) * value;
}

function strongestOther(evidence: Evidence, i: number): number {
  let best = 0;
  for (let z = 2; z < ZONE_COUNT; z++) {
    if (evidence.scores[i * ZONE_COUNT + z] > evidence.scores[i * ZONE_COUNT + best]) best = z;
  }
  return best;
}
