import type { SignalWeight } from '../record.js';
import type { TemplateEvidence } from '../templates/evidence.js';
import type { Category } from '../vocabulary.js';
import { SURE } from './categorise.js';

/** The name under which templates stand among the reasons. */
const SIGNAL = 'template';
/** A line that they speak against by so much is not counted as prose of the article. */
const AGAINST = -2;
/** What would have stayed without them. */
const LIKELY = 0.5;

/** 1 for each line that the site's templates speak strongly against. */
export function spokenAgainst({ added }: TemplateEvidence): Uint8Array {
  return Uint8Array.from(added, (value) => (value < AGAINST ? 1 : 0));
}

/**
 * Names `template` the lines that leave because the site repeats them: that without it would have been article, and do not
 * say themselves what they are. Changes `names`.
 */
export function nameTemplates(
  { lines, before }: TemplateEvidence,
  dropped: Uint8Array,
  saysItself: Float32Array,
  names: Category[],
): void {
  lines.forEach((line, i) => {
    if (line !== undefined && dropped[i] && before[i] >= LIKELY && saysItself[i] < SURE) names[i] = 'template';
  });
}

/** The reasons of a line that leaves, with what the templates say of it in its place among them. */
export function withTemplate(
  signals: readonly SignalWeight[],
  { lines, added }: TemplateEvidence,
  i: number,
): readonly SignalWeight[] {
  const line = lines[i];
  const weight = Math.round(-added[i] * 100) / 100;
  if (line === undefined || weight <= 0) return signals;
  const reason: SignalWeight = { name: SIGNAL, weight, documents: line.documents, of: line.of };
  return [...signals, reason].sort((a, b) => b.weight - a.weight);
}
