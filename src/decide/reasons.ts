import type { SignalWeight } from '../record.js';
import { CATEGORIES, type Category } from '../vocabulary.js';
import type { Evidence } from './evidence.js';
import type { Model } from './model.js';
import { SILENT, TABLE_SIZE } from './weight-table.js';
import { ARTICLE, ZONE_COUNT } from './zone-numbers.js';

/** So many reasons are given, the strongest first. */
const MAX_REASONS = 3;
/** Weaker ones are left out. */
const MIN_WEIGHT = 0.05;

/** Of the reasons for a verdict, those at least this share as strong as the strongest are told. */
export type Cutoff = number;
/** For the ledger, where a line has one or two reasons that count. */
export const TELLING: Cutoff = 0.5;
/** For whoever asks why. */
export const EVERY: Cutoff = 0;

/** A signal of the model by its index, and what it weighed. */
interface Reason {
  readonly signal: number;
  readonly weight: number;
}

/**
 * Why line `i` leaves the text as `category`, found in `zone`: the signals that spoke most for that zone over the
 * article, the strongest first, and, where it is not among them, the one that speaks most for the category. Where the
 * zones would have kept the line, only the latter speaks.
 */
export function reasonsToLeave(
  evidence: Evidence,
  model: Model,
  i: number,
  zone: number,
  category: Category,
  cutoff: Cutoff,
): SignalWeight[] {
  const found = zone === ARTICLE ? [] : strongest(evidence, model, i, zone, ARTICLE, cutoff);
  const naming = categoryReason(evidence, model, i, zone, category);
  if (naming && !found.some(({ signal }) => signal === naming.signal)) found.splice(MAX_REASONS - 1, 1, naming);
  return found.map((reason) => named(reason, model));
}

/** Why line `i` stays: the signals that spoke most for the article over the strongest other zone. */
export function reasonsToStay(evidence: Evidence, model: Model, i: number): SignalWeight[] {
  const found = strongest(evidence, model, i, ARTICLE, strongestOther(evidence, i), EVERY);
  return found.map((reason) => named(reason, model));
}

/** The MAX_REASONS signals of line `i` with the most weight for a zone over its rival. One look at each signal. */
function strongest(
  { count, level }: Evidence,
  { signals, weights }: Model,
  i: number,
  zone: number,
  rival: number,
  cutoff: Cutoff,
): Reason[] {
  let first = -1;
  let second = -1;
  let third = -1;
  let most = MIN_WEIGHT;
  let more = MIN_WEIGHT;
  let least = MIN_WEIGHT;
  for (let signal = 0; signal < signals.length; signal++) {
    const row = signal * TABLE_SIZE + level[signal * count + i] * ZONE_COUNT;
    const weight = weights[row + zone] - weights[row + rival];
    if (weight <= least) continue;
    if (weight <= more) {
      third = signal;
      least = weight;
      continue;
    }
    third = second;
    least = more;
    if (weight <= most) {
      second = signal;
      more = weight;
    } else {
      second = first;
      more = most;
      first = signal;
      most = weight;
    }
  }
  const found: Reason[] = [];
  if (first >= 0) found.push({ signal: first, weight: most });
  if (second >= 0 && more >= most * cutoff) found.push({ signal: second, weight: more });
  if (third >= 0 && least >= most * cutoff) found.push({ signal: third, weight: least });
  return found;
}

/**
 * The signal that speaks most for the line's category, with what it weighed in the choice of the zone; where the zone
 * was not what decided, its strength stands for that. Undefined where no signal speaks for it.
 */
function categoryReason(
  { count, level }: Evidence,
  { speakers, tables }: Model,
  i: number,
  zone: number,
  category: Category,
): Reason | undefined {
  let best = -1;
  let most = 0;
  for (const { signal, says } of speakers[CATEGORIES.indexOf(category)]) {
    const found = level[signal * count + i];
    if (found === SILENT || says[found] <= most) continue;
    most = says[found];
    best = signal;
  }
  if (best < 0) return undefined;
  if (zone === ARTICLE) return { signal: best, weight: most };
  const row = level[best * count + i] * ZONE_COUNT;
  return { signal: best, weight: tables[best].weights[row + zone] - tables[best].weights[row + ARTICLE] };
}

function named({ signal, weight }: Reason, { signals }: Model): SignalWeight {
  return { name: signals[signal].name, weight: Math.round(weight * 100) / 100 };
}

function strongestOther({ scores }: Evidence, i: number): number {
  let best = 0;
  for (let z = 2; z < ZONE_COUNT; z++) if (scores[i * ZONE_COUNT + z] > scores[i * ZONE_COUNT + best]) best = z;
  return best;
}
