import { flags } from '../document/room.js';
import { type Zone, ZONES } from '../vocabulary.js';

/** Zones as numbers: their index in ZONES. */
export const BEFORE = ZONES.indexOf('before' satisfies Zone);
export const ARTICLE = ZONES.indexOf('article' satisfies Zone);
export const INTERRUPTION = ZONES.indexOf('interruption' satisfies Zone);
export const AFTER = ZONES.indexOf('after' satisfies Zone);

/**
 * The zone of each line by where it stands: `article` where it was kept, `before` the first such line, `after` the last,
 * an `interruption` between. Where nothing was kept all is `before`.
 */
export function zonesOf(kept: Uint8Array): Uint8Array {
  const first = kept.indexOf(1);
  const last = kept.lastIndexOf(1);
  const zones = flags(kept.length);
  for (let i = 0; i < kept.length; i++)
    zones[i] = kept[i] ? ARTICLE : first < 0 || i < first ? BEFORE : i > last ? AFTER : INTERRUPTION;
  return zones;
}
