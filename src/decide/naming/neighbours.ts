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

/** What the lines within REACH of each line, itself left out, say that they are. */
export interface SpokenNear {
  /** By category of SPOKEN: how many of them are of it. */
  readonly lines: readonly Float32Array[];
  /** 1 where one of them at least is of any. */
  readonly any: Uint8Array;
}

/** Counts, in one pass, what is spoken of around each line. */
export function countSpeakers({ said, saidStrength }: CategoryEvidence): SpokenNear {
  const count = saidStrength.length;
  const columns = new Columns(count, SPOKEN.length, 1);
  const lines = SPOKEN.map(() => columns.floats());
  const any = columns.flags();
  for (let i = 0; i < count; i++) {
    const own = said[i];
    const column = own === undefined || saidStrength[i] < SPEAKS ? undefined : columnOf.get(own);
    if (column !== undefined) addAround(lines[column], any, i);
  }
  return { lines, any };
}

function addAround(lines: Float32Array, any: Uint8Array, i: number): void {
  const to = Math.min(lines.length - 1, i + REACH);
  for (let k = Math.max(0, i - REACH); k <= to; k++) {
    if (k === i) continue;
    lines[k]++;
    any[k] = 1;
  }
}
