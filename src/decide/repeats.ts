import { flags } from '../document/room.js';
import type { Page } from '../measure/page.js';
import { PROSE } from '../measure/prose.js';
import type { Category } from '../vocabulary.js';
import { SURE } from './categorise.js';
import { findNearRepeats } from './similarity.js';

/** A kept line is dropped as a repeat only if it is prose of so many words: refrains and replies are shorter. */
const MIN_WORDS = 12;
/** Words from which a line with a full stop is a sentence, which says more than what it is. */
const SENTENCE_WORDS = 8;
/** Categories that stay what they are when they repeat: what sells is counted, what rules off is no line of words. */
const STAYS: readonly Category[] = [
  'promotion',
  'advertisement',
  'decoration',
  'headline',
  'byline',
  'tags',
  'caption',
];

/**
 * Lines of the article that stood before word for word: prose only, so that refrains, dialogue, rows and lists which
 * repeat on purpose stay. Returns 1 for each such line.
 */
export function repeatedProse(page: Page, kept: Uint8Array): Uint8Array {
  const repeated = flags(page.count);
  const seen = new Set<string>();
  for (let i = 0; i < page.count; i++) {
    if (!kept[i] || page.repeats.count[i] < 2) continue;
    const words = plainly(page.document.lines[i].text);
    const prose = page.prose[i] >= PROSE && page.counts.words[i] >= MIN_WORDS && page.counts.terminal[i];
    if (seen.has(words) && prose && page.document.lines[i].mark === 'none') repeated[i] = 1;
    seen.add(words);
  }
  return repeated;
}

/** Signs and units count, quotes and case do not: "5 degrees" is not "-5 degrees". */
function plainly(text: string): string {
  return text.toLowerCase().replace(/["'“”‘’„«»]/g, '');
}

/**
 * Names dropped sentences which repeat a line above, exactly or nearly, as duplicates; changes `categories`. A title, an
 * entry of a menu or a line whose own words say what it is (`says[i]`: how surely) is that wherever it stands.
 */
export function nameDuplicates(page: Page, dropped: Uint8Array, says: Float32Array, categories: Category[]): void {
  const singles: number[] = [];
  for (let i = 0; i < page.count; i++) {
    if (!dropped[i] || says[i] >= SURE || !isSentence(page, i) || STAYS.includes(categories[i])) continue;
    if (page.repeats.again[i]) categories[i] = 'duplicate';
    else singles.push(i);
  }
  const near = findNearRepeats(
    singles.map((i) => ({
      text: page.document.lines[i].text,
      hashes: page.tokens.hash.subarray(page.tokens.lineStart[i], page.tokens.lineStart[i + 1]),
    })),
  );
  singles.forEach((i, at) => {
    if (near[at] >= 0) categories[i] = 'duplicate';
  });
}

function isSentence(page: Page, i: number): boolean {
  return page.counts.words[i] >= SENTENCE_WORDS && page.counts.terminal[i] === 1;
}
