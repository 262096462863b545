/** A value as it is compared: lower case, white space folded, punctuation dropped. */
export function plain(value: string): string {
  return value
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The names in a list of authors, however it joins them: compared as a set. */
export function nameSet(authors: string | readonly string[]): Set<string> {
  const stated = typeof authors === 'string' ? [authors] : authors;
  const names = stated.flatMap((one) => one.split(/[,;|]|\s(?:and|&)\s/u)).map(plain);
  return new Set(names.filter((name) => name !== ''));
}

export function sameNames(a: string | readonly string[], b: string | readonly string[]): boolean {
  const [ones, others] = [nameSet(a), nameSet(b)];
  return ones.size > 0 && ones.size === others.size && [...ones].every((name) => others.has(name));
}

/** The day of a date: its first ten characters, where it is as exact as that. */
export function dayOf(date: string | null | undefined): string | undefined {
  return /^\d{4}-\d\d-\d\d/.exec(date ?? '')?.[0];
}
