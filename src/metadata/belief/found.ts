import type { Claim } from '../claims/claim.js';
import type { Believed } from './candidate.js';

/**
 * How sure a value is that is not weighed by clues: what the caller says stands, and of the rest these are round figures,
 * not measured, which say what was trusted more.
 */
const SURE = { record: 1, data: 0.85, markup: 0.8, text: 0.75 } as const;

/** A value that the caller knew. */
export function known<T>(value: T, name: string): Believed<T> {
  return { value, places: [{ from: 'record', name }], confidence: SURE.record };
}

/** A value that the page shows, at a line where that is known. */
export function shown<T>(value: T, line?: number, confidence: number = SURE.text): Believed<T> {
  return { value, places: [{ from: 'text', ...(line !== undefined && { line }) }], confidence };
}

/** A value that the page's data or markup say. */
export function claimed<T>(value: T, { kind, name, line }: Claim): Believed<T> {
  const isData = kind === 'json-ld' || kind === 'meta';
  const place = { from: kind, name, ...(line !== undefined && { line }) };
  return { value, places: [place], confidence: isData ? SURE.data : SURE.markup };
}
