import { statSync, type Stats } from 'node:fs';

/** What stands at a path, links followed; undefined where nothing does, or nobody can tell: whoever opens it is told why. */
export function standsAt(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
