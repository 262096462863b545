import type { Claim } from '../claims/claim.js';
import type { Believed, Place } from './candidate.js';

/**
 * How sure a value is that is not weighed by clues: what the caller says stands, and of the rest these are round figures,
 * not measured, which say what was trusted more.
 */
const SURE = { record: 1, frontMatter: 0.95, data: 0.85, markup: 0.8, text: 0.75 } as const;

/** A value that the caller knew. */
export function known<T>(value: T, name: string): Believed<T> {
  return { value, places: [{ from: 'record', name }], confidence: SURE.record };
}

/** A value that front matter gives. */
export function headed<T>(value: T, name: string, confidence: number = SURE.frontMatter): Believed<T> {
  return { value, places: [{ from: 'front-matter', name }], confidence };
}

/** A value that the page shows, at a line where that is known. */
export function shown<T>(value: T, line?: number, confidence: number = SURE.text): Believed<T> {
  return { value, places: [{ from: 'text', ...(line !== undefined && { line }) }], confidence };
}

/** A value that the page's data or markup say. */
export function claimed<T>(value: T, claim: Claim): Believed<T> {
  const isData = claim.kind === 'json-ld' || claim.kind === 'meta';
  return { value, places: [placeOf(claim)], confidence: isData ? SURE.data : SURE.markup };
}

/** Where a claim stands. */
export function placeOf({ kind, name, line }: Claim): Place {
  return { from: kind, name, ...(line !== undefined && { line }) };
}
