import { ZONES } from '../vocabulary.js';

/** Zones as numbers: their index in ZONES. */
export const ZONE_COUNT = ZONES.length;
export const BEFORE = 0;
export const ARTICLE = 1;
export const INTERRUPTION = 2;
export const AFTER = 3;
