import type { Document, Line } from '../document/document.js';
import type { MetadataField, MetadataSource, MetadataSources } from '../record.js';
import { type Believed, type Place, placeNames } from './belief/candidate.js';

/** What was found for each field, with its places; undefined where nothing was. */
export type FoundFields = {
  readonly [Field in MetadataField]:
    Believed<Field extends 'authors' | 'tags' ? readonly string[] : string> | undefined;
};

const HUNDREDTHS = 100;

/** Where each field's value came from: the surest place first, and the names of the others that say the same. */
export function metadataSources(document: Document, found: FoundFields): MetadataSources {
  const entries = (Object.keys(found) as MetadataField[]).flatMap((field) => {
    const believed = found[field];
    return believed === undefined ? [] : [[field, sourceOf(document, believed)] as const];
  });
  return Object.fromEntries(entries);
}

function sourceOf(
  document: Document,
  { value, places, confidence }: Believed<string | readonly string[]>,
): MetadataSource {
  const [first, ...others] = places;
  const alsoIn = [...placeNames(others)].filter((name) => name !== first?.name);
  return {
    from: first?.from ?? 'text',
    ...(first?.name !== undefined && { name: first.name }),
    ...position(document, first, typeof value === 'string' ? value : (value[0] ?? '')),
    confidence: Math.round(confidence * HUNDREDTHS) / HUNDREDTHS,
    ...(alsoIn.length > 0 && { alsoIn }),
  };
}

type Position = Partial<Pick<MetadataSource, 'line' | 'endLine' | 'column' | 'endColumn'>>;

/** Lines, and the columns of the value where it stands as it is said: those of HTML are known to the line alone. */
function position(document: Document, place: Place | undefined, value: string): Position {
  if (place === undefined || place.from === 'record') return {};
  if (place.from === 'front-matter') return headPosition(document);
  const isData = place.from !== 'text' && place.line === undefined;
  const index = place.line ?? (isData ? -1 : document.lines.findIndex(({ text }) => text.includes(value)));
  const line = document.lines[index];
  if (line === undefined) return {};
  return columnsIn(document, line, value) ?? { line: line.line, endLine: line.endLine };
}

function headPosition({ head }: Document): Position {
  return head === undefined ? {} : { line: head.line, endLine: head.endLine };
}

function columnsIn({ text, inputStarts }: Document, line: Line, value: string): Position | undefined {
  if (inputStarts.length === 0) return undefined;
  const at = text.slice(line.start, line.end).indexOf(value);
  if (at < 0) return undefined;
  const start = line.start + at;
  const end = start + value.length;
  let first = line.line;
  while (first < line.endLine && inputStarts[first]! <= start) first++;
  let last = first;
  while (last < line.endLine && inputStarts[last]! < end) last++;
  return {
    line: first,
    endLine: last,
    column: start - inputStarts[first - 1]! + 1,
    endColumn: end - inputStarts[last - 1]!,
  };
}
