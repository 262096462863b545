import { DIGIT, LETTER, lowerUnit, SPACELESS, unitClass } from '../document/characters.js';
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
  const { units, unitStart } = context.tokens;
  const longest = title.length + 2;
  const opening = edge(units, 0, unitStart[1]!, 1);
  const closing = edge(units, 0, unitStart[1]!, -1);
  const found: RepeatedTitle[] = [];
  const end = Math.min(context.lines.length, context.firstKept + FAR_BELOW);
  for (let line = 1; line < end && found.length < MOST; line++) {
    const from = unitStart[line]!;
    const to = unitStart[line + 1]!;
    if (to - from > longest) continue;
    if (edge(units, from, to, 1) !== opening && edge(units, from, to, -1) !== closing) continue;
    const clues = cluesOf(folded(textAt(context, line)), whole);
    if (clues !== undefined) found.push({ line, clues: { ...clues, ...placeOf(context, line) } });
  }
  return found;
}

/** A number made of the first letters and digits of a text, or of the last ones: two that begin alike have the same. */
function edge(units: Uint16Array, from: number, to: number, step: 1 | -1): number {
  let found = 0;
  let code = 0;
  for (let at = step === 1 ? from : to - 1; at >= from && at < to && found < EDGE; at += step) {
    const unit = units[at]!;
    if (!(unitClass(unit) & (LETTER | DIGIT | SPACELESS))) continue;
    code = (Math.imul(code, 31) + lowerUnit(unit)) | 0;
    found++;
  }
  return code;
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
