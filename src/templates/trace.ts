import type { Analysis } from '../clean.js';
import type { Category } from '../vocabulary.js';
import { familyOf } from './family.js';
import { hashOf, keyOf } from './hash.js';
import { sketchOf } from './sketch.js';

/** What learning keeps of one document. */
export interface Trace {
  /** Made from its lines: the same document has the same key, however often and wherever it is read. */
  readonly key: string;
  /** YYYY-MM-DD, where the page says it. */
  readonly date?: string;
  /** Of the article in it: see sketch.ts. */
  readonly sketch: string;
  /** The beginnings of its lines, one of each family, in the order of their code units. */
  readonly lines: readonly TracedLine[];
}

export interface TracedLine {
  readonly example: string;
  /** What the line was when it left; undefined where it stayed. */
  readonly category?: Category | undefined;
}

/** Of a document with more families, those are kept whose hashes are least: of all documents the same ones. */
const MOST_LINES = 1000;

/** What is kept of a document that was judged. */
export function traceOf({ document, verdicts, record }: Analysis): Trace {
  const families = new Map<string, TracedLine>();
  document.lines.forEach(({ text }, i) => {
    const family = familyOf(text);
    if (family === undefined) return;
    const known = families.get(family.key);
    if (known === undefined || family.example < known.example) {
      families.set(family.key, { example: family.example, category: verdicts[i].category });
    }
  });
  const date = record.published?.slice(0, 10);
  return {
    key: keyOf(document.lines.map(({ text }) => text).join('\n')),
    ...(date?.length === 10 && { date }),
    sketch: sketchOf(record.text),
    lines: fewest(families)
      .map(([, line]) => line)
      .sort((a, b) => (a.example < b.example ? -1 : 1)),
  };
}

function fewest(families: ReadonlyMap<string, TracedLine>): [string, TracedLine][] {
  const all = [...families];
  if (all.length <= MOST_LINES) return all;
  return all
    .map((entry): [number, [string, TracedLine]] => [hashOf(entry[0]), entry])
    .sort(([a, [keyA]], [b, [keyB]]) => a - b || (keyA < keyB ? -1 : 1))
    .slice(0, MOST_LINES)
    .map(([, entry]) => entry);
}
