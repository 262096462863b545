import type { Verdict } from '../../src/decide/verdict.js';
import type { Document } from '../../src/document/document.js';
import { type Category, isLifted } from '../../src/vocabulary.js';

/** Keeps every line but those in which a word stands that is named here with its category. */
export function verdictsBy(document: Document, words: Readonly<Record<string, Category>> = {}): Verdict[] {
  return document.lines.map(({ text }) => {
    const [, category] = Object.entries(words).find(([word]) => text.includes(word)) ?? [];
    const rest = { zone: 'article', confidence: 0.9, signals: [{ name: 'words', weight: 1 }] } as const;
    if (category === undefined) return { verdict: 'keep', category, ...rest };
    return { verdict: isLifted(category) ? 'lift' : 'drop', category, ...rest };
  });
}
