import type { SignalWeight } from '../record.js';
import { CATEGORIES, type Category } from '../vocabulary.js';
import type { Evidence } from './evidence.js';
import type { Model, Speaker } from './model.js';
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

/** The three signals of a line that weigh most, by index (-1 for none), and what each weighs. */
interface Strongest {
  first: number;
  second: number;
  third: number;
  most: number;
  more: number;
  least: number;
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
  const naming = categorySignal(evidence, model, i, category);
  // Where the zone was not what decided, what the signal says stands for what it weighs.
  if (zone === ARTICLE) return naming ? [named(model, naming.signal, naming.says)] : [];
  const found = strongest(evidence, model, i, zone, ARTICLE);
  const told = tell(found, model, cutoff);
  if (naming === undefined || isAmong(naming.signal, found, told.length)) return told;
  if (told.length === MAX_REASONS) told.pop();
  told.push(named(model, naming.signal, weightOf(evidence, model, i, naming.signal, zone, ARTICLE)));
  return told;
}

/** Why line `i` stays: the signals that spoke most for the article over the strongest other zone. */
export function reasonsToStay(evidence: Evidence, model: Model, i: number): SignalWeight[] {
  return tell(strongest(evidence, model, i, ARTICLE, strongestOther(evidence, i)), model, EVERY);
}

/** The MAX_REASONS signals of line `i` with the most weight for a zone over its rival. One look at each that spoke. */
function strongest(evidence: Evidence, model: Model, i: number, zone: number, rival: number): Strongest {
  const { from, spoke } = evidence;
  const { everywhere } = model;
  const found: Strongest = { first: -1, second: -1, third: -1, most: MIN_WEIGHT, more: MIN_WEIGHT, least: MIN_WEIGHT };
  // eslint-disable-next-line @typescript-eslint/prefer-for-of -- costs a third more over a typed array
  for (let n = 0; n < everywhere.length; n++) {
    place(found, everywhere[n], weightOf(evidence, model, i, everywhere[n], zone, rival));
  }
  for (let at = from[i]; at < from[i + 1]; at++) {
    place(found, spoke[at], weightOf(evidence, model, i, spoke[at], zone, rival));
  }
  return found;
}

/** Puts a signal in its place, if it weighs more than the least. */
function place(found: Strongest, signal: number, weight: number): void {
  if (weight <= found.least) return;
  if (weight <= found.more) {
    found.third = signal;
    found.least = weight;
    return;
  }
  found.third = found.second;
  found.least = found.more;
  if (weight <= found.most) {
    found.second = signal;
    found.more = weight;
    return;
  }
  found.second = found.first;
  found.more = found.most;
  found.first = signal;
  found.most = weight;
}

/** Array literals: an array that is pushed to has room for seventeen, and there are hundreds on a page. */
function tell({ first, second, third, most, more, least }: Strongest, model: Model, cutoff: Cutoff): SignalWeight[] {
  if (first < 0) return [];
  const one = named(model, first, most);
  if (second < 0 || more < most * cutoff) return [one];
  const two = named(model, second, more);
  if (third < 0 || least < most * cutoff) return [one, two];
  return [one, two, named(model, third, least)];
}

/** Whether the signal is one of the first `told` strongest. */
function isAmong(signal: number, { first, second, third }: Strongest, told: number): boolean {
  return (signal === first && told > 0) || (signal === second && told > 1) || (signal === third && told > 2);
}

/** The signal that speaks most for the line's category, and how much; undefined where none does. */
function categorySignal(evidence: Evidence, model: Model, i: number, category: Category): Naming | undefined {
  const { from, spoke } = evidence;
  const wanted = CATEGORIES.indexOf(category);
  let signal = -1;
  let says = 0;
  for (const speaker of model.speakEverywhere) {
    const said = saysOf(speaker, wanted, evidence, i);
    if (said > says) [signal, says] = [speaker.signal, said];
  }
  for (let at = from[i]; at < from[i + 1]; at++) {
    const said = saysOf(model.speakers[spoke[at]], wanted, evidence, i);
    if (said > says) [signal, says] = [spoke[at], said];
  }
  return signal < 0 ? undefined : { signal, says };
}

function saysOf(speaker: Speaker | undefined, category: number, { count, level }: Evidence, i: number): number {
  if (speaker?.category !== category) return 0;
  const found = level[speaker.signal * count + i];
  return found === SILENT ? 0 : speaker.says[found];
}

/** A signal, by its index, and how much it says of a category. */
interface Naming {
  readonly signal: number;
  readonly says: number;
}

/** What a signal weighs on line `i` for a zone over its rival; 0 where it said nothing. */
function weightOf(
  { count, level }: Evidence,
  { weights }: Model,
  i: number,
  signal: number,
  zone: number,
  rival: number,
): number {
  const row = signal * TABLE_SIZE + level[signal * count + i] * ZONE_COUNT;
  return weights[row + zone] - weights[row + rival];
}

function named({ signals }: Model, signal: number, weight: number): SignalWeight {
  return { name: signals[signal].name, weight: Math.round(weight * 100) / 100 };
}

function strongestOther({ scores }: Evidence, i: number): number {
  let best = 0;
  for (let z = 2; z < ZONE_COUNT; z++) if (scores[i * ZONE_COUNT + z] > scores[i * ZONE_COUNT + best]) best = z;
  return best;
}
