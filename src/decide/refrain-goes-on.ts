import type { Page } from '../measure/page.js';
import { type CategoryEvidence, UNNAMED } from './categorise.js';

/** A verse has no more words; longer lines that come again are paragraphs. */
const VERSE_WORDS = 14;

/**
 * Keeps the rest of a refrain: a short line that comes again behind the line behind which it came before, where that line
 * stays both times and so did this one. That it repeats another is no reason to drop it there. One pass over the lines.
 */
export function keepRefrainsWhole(
  { count, counts, repeats, document }: Page,
  found: CategoryEvidence,
  settled: Uint8Array,
): void {
  const before = new Map<string, number>();
  for (let i = 0; i < count; i++) {
    if (repeats.count[i] < 2 || counts.words[i] > VERSE_WORDS) continue;
    const { text } = document.lines[i];
    const first = before.get(text);
    if (first === undefined) before.set(text, i);
    else if (!settled[i] && settled[first] && followsTheSame(first, i) && found.saidStrength[i] < UNNAMED)
      settled[i] = 1;
  }

  function followsTheSame(first: number, again: number): boolean {
    if (first === 0 || !settled[first - 1] || !settled[again - 1]) return false;
    return document.lines[first - 1].text === document.lines[again - 1].text;
  }
}
