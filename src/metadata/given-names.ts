import names from '../lexicons/given-names.json' with { type: 'json' };

/** Initials: "J. R. Baker". */
const INITIAL = /^\p{Lu}\.$/u;

/** Made when a name first asks for them: most uses of the tool are over without. */
let given: ReadonlySet<string> | undefined;

/**
 * Whether a name begins with a given name that many people have, or with an initial. Most names of persons do; what
 * merely looks like one ("Quick Insight", "Find Care") does not.
 */
export function beginsWithGivenName(name: string): boolean {
  const [first = ''] = name.split(/[\s-]/u, 1);
  given ??= new Set(Object.values(names).flatMap((line) => line.split(' ').map(bare)));
  return INITIAL.test(first) || given.has(bare(first));
}

/** Nearly all names need no marks taken off. */
const PLAIN = /^[a-z]*$/i;

function bare(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
