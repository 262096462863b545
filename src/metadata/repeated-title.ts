import { DIGIT, LETTER, lowerUnit, SPACELESS, unitClass } from '../document/characters.js';
import type { Tokens } from '../measure/tokens.js';
import { textAt } from './around-headline.js';
import type { Clues } from './belief/candidate.js';
import type { MetadataContext } from './context.js';
import { folded } from './words.js';

/** A line that says again what the page's first line begins or ends with, and what speaks for its being the headline. */
export interface RepeatedTitle {
  readonly line: number;
  readonly clues: Clues;
}

const LONGEST = 300;
/** It must have several words and be so long: "News" and "Menu" stand on many pages twice, "The guide" begins many lines. */
const FEWEST_LETTERS = 10;
/** So many letters and digits at both ends tell most lines off; what may be a title has more. */
const EDGE = 4;
/** So many lines around the first one that stays may be the headline; farther ones are a menu's or a list's, more often. */
const NEAR_ABOVE = 25;
const NEAR_BELOW = 6;
const FAR_BELOW = 50;
const MOST = 4;

/**
 * Lines near the article's beginning that say what a part of the page's first line does. Text made of a page begins with
 * its title, "Headline - Site": where another line was taken for the headline, or none, the page still says it twice.
 */
export function repeatedTitles(context: MetadataContext): RepeatedTitle[] {
  const title = textAt(context, 0);
  if (title === '' || title.length > LONGEST || context.firstKept < 0) return [];
  const whole = folded(title);
  const { tokens } = context;
  const { units, unitStart } = tokens;
  const longest = title.length + 2;
  const opening = edgeOf(tokens, 0, 1);
  const closing = edgeOf(tokens, 0, -1);
  const found: RepeatedTitle[] = [];
  const end = Math.min(context.lines.length, context.firstKept + FAR_BELOW);
  for (let line = 1; line < end && found.length < MOST; line++) {
    if (unitStart[line + 1]! - unitStart[line]! > longest) continue;
    if (differs(units[unitStart[line]!]!, opening) && differs(units[unitStart[line + 1]! - 1]!, closing)) continue;
    if (!hasEdge(tokens, line, 1, opening) && !hasEdge(tokens, line, -1, closing)) continue;
    const clues = cluesOf(folded(textAt(context, line)), whole);
    if (clues !== undefined) found.push({ line, clues: { ...clues, ...placeOf(context, line) } });
  }
  return found;
}

/** The first letters and digits of a line, small, or from its end (`step` -1) the last ones. */
function edgeOf({ units, unitStart }: Tokens, line: number, step: 1 | -1): number[] {
  const [from, to] = [unitStart[line]!, unitStart[line + 1]!];
  const edge: number[] = [];
  for (let at = step === 1 ? from : to - 1; at >= from && at < to && edge.length < EDGE; at += step) {
    const unit = units[at]!;
    if (unitClass(unit) & (LETTER | DIGIT | SPACELESS)) edge.push(lowerUnit(unit));
  }
  return edge;
}

/** Whether a line whose outermost unit this is surely has another edge. */
function differs(unit: number, edge: readonly number[]): boolean {
  return edge.length > 0 && (unitClass(unit) & (LETTER | DIGIT | SPACELESS)) !== 0 && lowerUnit(unit) !== edge[0];
}

/** Whether a line has the same edge: two that begin alike have, and nearly all others differ in the first letter. */
function hasEdge({ units, unitStart }: Tokens, line: number, step: 1 | -1, edge: readonly number[]): boolean {
  const from = unitStart[line]!;
  const to = unitStart[line + 1]!;
  let known = 0;
  for (let at = step === 1 ? from : to - 1; at >= from && at < to && known < edge.length; at += step) {
    const unit = units[at]!;
    if (!(unitClass(unit) & (LETTER | DIGIT | SPACELESS))) continue;
    if (lowerUnit(unit) !== edge[known]) return false;
    known++;
  }
  return known === edge.length;
}

function cluesOf(part: string, whole: string): Clues | undefined {
  if (part.length < FEWEST_LETTERS || !part.includes(' ')) return undefined;
  if (part === whole) return { repeats: 1, 'repeats-whole': 1, 'repeats-share': 1 };
  const share = part.length / whole.length;
  if (whole.startsWith(`${part} `)) return { repeats: 1, 'repeats-share': share };
  return whole.endsWith(` ${part}`) ? { repeats: 1, 'repeats-end': 1, 'repeats-share': share } : undefined;
}

function placeOf({ firstKept, kept }: MetadataContext, line: number): Clues {
  const isFar = line < firstKept - NEAR_ABOVE || line > firstKept + NEAR_BELOW;
  const isAtText = !isFar && line >= firstKept - 3;
  return { 'repeats-far': isFar ? 1 : 0, 'repeats-at-text': isAtText ? 1 : 0, 'repeats-in-text': kept[line]! };
}
