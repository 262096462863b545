import { isWhite } from '../document/characters.js';
import names from '../lexicons/given-names.json' with { type: 'json' };

const SPACE = ' '.charCodeAt(0);
const HYPHEN = '-'.charCodeAt(0);
/** Initials: "J. R. Baker". */
const INITIAL = /^\p{Lu}\.$/u;

/** Made when a name first asks for them: most uses of the tool are over without. */
let given: ReadonlySet<string> | undefined;

/**
 * Whether a name begins with a given name that many people have, or with an initial. Most names of persons do; what
 * merely looks like one ("Quick Insight", "Find Care") does not.
 */
export function beginsWithGivenName(name: string): boolean {
  const first = firstPart(name);
  given ??= new Set(Object.values(names).flatMap((line) => line.split(' ').map(bare)));
  return given.has(bare(first)) || INITIAL.test(first);
}

/** What stands before the first white space or hyphen. */
export function firstPart(name: string): string {
  for (let at = 0; at < name.length; at++) {
    const unit = name.charCodeAt(at);
    if (unit === SPACE || unit === HYPHEN) return name.slice(0, at);
    if (isWhite(unit)) return name.split(/[\s-]/u, 1)[0] ?? '';
  }
  return name;
}

/** Nearly all names need no marks taken off. */
const PLAIN = /^[a-z]*$/i;

function bare(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
