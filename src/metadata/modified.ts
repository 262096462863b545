import type { DateMention } from './date-mentions.js';

/** When the article was last changed: only a date that is called so, and none that is before it came out. */
export function modified(mentions: readonly DateMention[], publishedOn: string | undefined): string | undefined {
  const iso = mentions.find((mention) => mention.kind === 'modified')?.iso;
  if (iso === undefined || publishedOn === undefined) return iso;
  // Compared as far as both are exact; offsets may differ, so no further than the day.
  const exact = Math.min(iso.length, publishedOn.length, 'yyyy-mm-dd'.length);
  return iso.slice(0, exact) < publishedOn.slice(0, exact) ? undefined : iso;
}
