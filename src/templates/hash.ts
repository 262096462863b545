import { createHash } from 'node:crypto';

/** FNV-1a over UTF-16 units. */
export function hashOf(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/** Hexadecimal digits of a key, and how many keys there are. */
const KEY_DIGITS = 13;
export const KEYS = 16 ** KEY_DIGITS;

/** A key that two texts share only where they are the same. Keys of different texts are spread evenly. */
export function keyOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, KEY_DIGITS);
}
