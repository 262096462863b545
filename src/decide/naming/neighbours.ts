import { Columns } from '../../measure/columns.js';
import type { Category } from '../../vocabulary.js';
import type { CategoryEvidence } from '../categorise.js';

/** Categories that the lines around a line may speak of, in the order of their columns. */
export const SPOKEN = [
  'social',
  'share',
  'advertisement',
  'promotion',
  'subscription',
  'related',
  'comments',
  'consent',
  'access',
  'legal',
  'author-bio',
  'media',
] as const satisfies readonly Category[];

/** Strength from which a line speaks of a category. */
const SPEAKS = 0.3;
/** Lines on either side that are looked at. */
const REACH = 5;

const columnOf = new Map<Category, number>(SPOKEN.map((category, column) => [category, column]));

/** For each of SPOKEN how many lines within REACH of each line, itself left out, say that they are of it. One pass. */
export function countSpeakers({ said, saidStrength }: CategoryEvidence): readonly Float32Array[] {
  const count = saidStrength.length;
  const columns = new Columns(count, SPOKEN.length);
  const near = SPOKEN.map(() => columns.floats());
  for (let i = 0; i < count; i++) {
    const own = said[i];
    const column = own === undefined || saidStrength[i] < SPEAKS ? undefined : columnOf.get(own);
    if (column !== undefined) addAround(near[column], i);
  }
  return near;
}

function addAround(near: Float32Array, i: number): void {
  const to = Math.min(near.length - 1, i + REACH);
  for (let k = Math.max(0, i - REACH); k <= to; k++) if (k !== i) near[k]++;
}
