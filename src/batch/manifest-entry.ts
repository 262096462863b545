/** What was done with one input: a line of the manifest. It says nothing of when, so that the same work gives the same bytes. */
export interface ManifestEntry {
  /** As the user named it. */
  readonly input: string;
  /** `done`: its outputs are in their places. Only that is not done again. */
  readonly status: 'done' | 'failed' | 'passed-over';
  /** Why it failed. */
  readonly error?: string;
  /** SHA-256 of the file as it lay there, compressed or not. */
  readonly sha256?: string;
  /** Paths seen from the manifest's folder, with forward slashes. */
  readonly outputs: readonly string[];
  /** How many documents were cleaned, and how many of the input's others could not be. */
  readonly documents: number;
  readonly failed: number;
  /** SHA-256 of all options that bytes depend on. */
  readonly options: string;
  readonly version: string;
  readonly weights: string;
}

/** What a manifest that is not finished begins with: the runs that may have left temporary files. */
export interface RunLine {
  readonly run: string;
}

const BEGINNING = /^\{"(?:run|input)"/;

/** The lines of a manifest; undefined where the text is something else. A line that was cut off, or is none, is passed over. */
export function parseManifest(text: string): { entries: ManifestEntry[]; runs: string[] } | undefined {
  if (text !== '' && !BEGINNING.test(text)) return undefined;
  const entries: ManifestEntry[] = [];
  const runs: string[] = [];
  for (const line of text.split('\n')) {
    const value = parseLine(line);
    if (value === undefined) continue;
    if ('run' in value) runs.push(value.run);
    else entries.push(value);
  }
  return { entries, runs };
}

/** One line, its fields always in the same order. */
export function manifestLine(entry: ManifestEntry | RunLine): string {
  return `${JSON.stringify(entry)}\n`;
}

function parseLine(line: string): ManifestEntry | RunLine | undefined {
  try {
    const value = JSON.parse(line) as Partial<ManifestEntry & RunLine> | null;
    if (/^[0-9a-f]{16}$/.test(value?.run ?? '')) return value as RunLine;
    return isEntry(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** What was damaged may still be JSON, and its counts are added up. */
function isEntry(value: Partial<ManifestEntry> | null): value is ManifestEntry {
  return (
    typeof value?.input === 'string' &&
    Array.isArray(value.outputs) &&
    value.outputs.every((output) => typeof output === 'string') &&
    Number.isSafeInteger(value.documents) &&
    Number.isSafeInteger(value.failed)
  );
}
