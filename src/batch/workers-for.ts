import type { Input } from './input.js';
import { standsAt } from './stands-at.js';

/**
 * Bytes of inputs. A thread takes a while to start, and then compiles for itself what it runs, so that one is sooner done
 * with less than this: some 600 pages of text. Packed ones are more, and wait longer than they had to.
 */
const LITTLE = 12_000_000;

/** How many should clean at the same time where nobody says so, of as many as can. */
export function workersFor(inputs: readonly Input[], most: number): number {
  return most > 1 && isLittle(inputs) ? 1 : most;
}

/** False where nobody can tell. Looks at no more inputs than it takes. */
function isLittle(inputs: readonly Input[]): boolean {
  let bytes = 0;
  for (const input of inputs) {
    const stands = input.kind === 'file' ? standsAt(input.path) : undefined;
    if (stands?.isFile() !== true) return false;
    bytes += stands.size;
    if (bytes >= LITTLE) return false;
  }
  return true;
}
