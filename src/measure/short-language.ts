import letters from '../lexicons/letters.json' with { type: 'json' };

/** No more of a text is looked at, and none that is longer is short. */
const LONGEST = 4000;
/** A word with letters that few languages have counts for less than a function word: names travel. */
const LETTER_VOTE = 0.6;
const MIN_VOTES = 1.8;
const MIN_LEAD = 0.15;
const WORDS = /[\p{L}\p{M}]+/gu;

/** Languages by each letter that few of them have. */
const BY_LETTER: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(letters).flatMap(([all, languages]) =>
    [...all].map((letter): [string, readonly string[]] => [letter, languages]),
  ),
);

/**
 * The language of a text of a few dozen words: the votes of its function words, and those of its words with letters that
 * few languages have, a vote shared among these. Undefined where one language does not lead.
 */
export function languageOfShort(
  votes: Float64Array,
  languages: readonly string[],
  texts: readonly string[],
): string | undefined {
  const text = texts.join(' ');
  if (text.length > LONGEST) return undefined;
  const all = new Map(languages.map((language, index) => [language, votes[index] ?? 0]));
  for (const [word] of text.toLowerCase().matchAll(WORDS)) addLetters(all, word);
  const [best, second] = [...all].sort((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] < MIN_VOTES) return undefined;
  return 1 - (second?.[1] ?? 0) / best[1] < MIN_LEAD ? undefined : best[0];
}

function addLetters(votes: Map<string, number>, word: string): void {
  const sharing = [...word].flatMap((letter) => (BY_LETTER.has(letter) ? [BY_LETTER.get(letter)!] : []));
  const fewest = sharing.sort((a, b) => a.length - b.length)[0];
  for (const language of fewest ?? []) {
    const known = votes.get(language);
    if (known !== undefined) votes.set(language, known + LETTER_VOTE / fewest!.length);
  }
}
